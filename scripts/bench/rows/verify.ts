import { listObjects } from '../list-objects.ts';
import type { Row } from '../row.ts';

export const verify: Row = {
  name: 'verify',
  title: 'verify, against reading and hashing frozen files, tags, commits and every text of the ledgers',
  run: (bench) => bench.colophon('verify'),
  limit: async (bench) =>
    bench.script('limits/read-objects.ts', bench.repository, (await listObjects(bench)).proofs),
  goals: [{ of: 'time', atMost: 3 }],
};
