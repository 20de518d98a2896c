import { findApproved } from '../find-approved.ts';
import { cardNames } from '../make-repository.ts';
import type { Row } from '../row.ts';

export const gate: Row = {
  name: 'gate',
  title: 'gate of one version, against node that does nothing',
  run: async (bench) => {
    const version = await bench.once('gate', () =>
      findApproved(bench.repository, cardNames(bench.size.cards)),
    );
    return bench.colophon('gate', version, '--for', 'production', '--as-of', '2025-03-01');
  },
  limit: (bench) => bench.program(process.execPath, '-e', '0'),
  goals: [],
};
