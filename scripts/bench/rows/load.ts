import { listObjects } from '../list-objects.ts';
import type { OpenBench } from '../open-bench.ts';
import type { Row } from '../row.ts';

/** Reading what every load has to read: refs, frozen files, their hashes and front matters. */
export const measureReading = async (bench: OpenBench) =>
  bench.script('limits/read-objects.ts', bench.repository, (await listObjects(bench)).frozen, '--yaml');

export const load: Row = {
  name: 'load',
  title: 'list, against for-each-ref, cat-file of every frozen file, SHA-256 and js-yaml',
  run: (bench) => bench.colophon('list', '--format', 'json', '--no-cache'),
  limit: measureReading,
  goals: [{ of: 'time', atMost: 2 }],
};

export const loadWarm: Row = {
  name: 'load-warm',
  title: 'list with what was read before, against reading it all',
  run: async (bench) => {
    bench.requireOption('list', '--cache');
    const cache = await bench.once('load-warm', async () => {
      const folder = bench.clear('load-cache');
      await bench.colophon('list', '--format', 'json', '--cache', folder);
      return folder;
    });
    return bench.colophon('list', '--format', 'json', '--cache', cache);
  },
  limit: measureReading,
  goals: [{ of: 'time', atMost: 0.5 }],
};
