import type { OpenBench } from '../open-bench.ts';
import { hasOption } from '../open-bench.ts';
import type { Row } from '../row.ts';
import { measureReading } from './load.ts';

const checkWith = (bench: OpenBench, cache: string) => bench.colophon('check', '--all', '--cache', cache);

export const checkCold: Row = {
  name: 'check-cold',
  title: 'check --all with an empty cache, against the limit of load',
  run: (bench) =>
    hasOption(bench, 'check', '--cache')
      ? checkWith(bench, bench.clear('check-cold-cache'))
      : bench.colophon('check', '--all'),
  limit: measureReading,
  goals: [{ of: 'time', atMost: 3 }],
};

export const checkWarm: Row = {
  name: 'check-warm',
  title: 'check --all a second time, against the limit of load',
  run: async (bench) => {
    bench.requireOption('check', '--cache');
    const cache = await bench.once('check-warm', async () => {
      const folder = bench.clear('check-warm-cache');
      await checkWith(bench, folder);
      return folder;
    });
    return checkWith(bench, cache);
  },
  limit: measureReading,
  goals: [{ of: 'time', atMost: 1 }],
};
