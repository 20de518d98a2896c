import type { OpenBench } from '../open-bench.ts';
import type { Row } from '../row.ts';

const count = 1000;

const makeReadmes = (bench: OpenBench): Promise<string> =>
  bench.once('readmes', async () => {
    const folder = bench.clear('readmes');
    await bench.script('steps/make-readmes.ts', bench.repository, folder, String(count));
    return folder;
  });

/** The READMEs are as rich as the catalogue's cards: metrics of every kind, long texts, tables. */
export const importReadmes: Row = {
  name: 'import',
  title: `import of ${count} READMEs of Hugging Face, against js-yaml on their front matters alone`,
  run: async (bench) =>
    bench.script('steps/import-readmes.ts', await makeReadmes(bench), bench.clear('imported')),
  limit: async (bench) => bench.script('limits/parse-front-matters.ts', await makeReadmes(bench)),
  goals: [{ of: 'time', atMost: 20 }],
};
