import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { noCache } from '../src/io/cache/cache.ts';
import { openCache } from '../src/io/cache/open-cache.ts';
import { openRepository } from '../src/io/git/open-repository.ts';
import { printCatalogue, type Wanted } from '../src/print-catalogue.ts';
import { valueOf } from './helpers/catalogue-commands.ts';
import { makeHistory } from './helpers/make-history.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';
import { watchGit } from './helpers/watch-git.ts';

const options = {
  ref: 'HEAD',
  browser: undefined,
  environment: process.env,
  cache: noCache,
  onStage: () => undefined,
};

/** Prints, and gives the bytes of each file by its address. */
async function print(repository: string, wanted: readonly Wanted[], cache = noCache) {
  const out = await makeTemporaryFolder();
  const report = await printCatalogue(await openRepository(repository), { ...options, out, wanted, cache });
  return new Map(
    valueOf(report.printed).map((file) => [relative(out, file), readFileSync(file).toString('base64')]),
  );
}

it('prints the same bytes of what is named as of all', async () => {
  const { folder } = await makeHistory({ cards: 3, versions: 2 });
  const all = await print(folder, []);
  expect(all.size).toBe(6);
  const named = await print(folder, [
    { card: 'card-1', label: 'v1' },
    { card: 'card-3', label: undefined },
  ]);
  const addresses = ['card-1/v1', 'card-3/v1', 'card-3/v2'].map(
    (content) => `cards/${content}/${content.replace('/', '-')}.pdf`,
  );
  expect([...named]).toEqual(addresses.map((address) => [address, all.get(address)]));
});

it('reads as many objects for one version among 60 cards as among 2, and none of it again', async () => {
  const home = await makeTemporaryFolder();
  const reads = [];
  for (const cards of [2, 60]) {
    const { folder } = await makeHistory({ cards, versions: 2 });
    const cache = openCache({ folder: join(home, String(cards)), maxBytes: 1 << 28, space: 'test' });
    const printOne = () => watchGit(() => print(folder, [{ card: 'card-2', label: 'v2' }], cache));
    try {
      const [cold, warm] = [await printOne(), await printOne()];
      reads.push({ cold: cold.objects.size, warm: warm.objects.size });
    } finally {
      cache.close();
    }
  }
  const [few, many] = reads;
  expect(many).toEqual(few);
  expect(few?.warm).toBeLessThan(few?.cold ?? 0);
});

it('names the card that a misspelt one may be, among all', async () => {
  const { folder } = await makeHistory({ cards: 3, versions: 1 });
  const repository = await openRepository(folder);
  const wanted = [{ card: 'card-22', label: undefined }];
  const { printed } = await printCatalogue(repository, { ...options, out: folder, wanted });
  expect(printed.problems).toMatchObject([
    {
      code: 'card/not-found',
      data: { card: 'card-22', nearest: 'card-2', known: ['card-1', 'card-2', 'card-3'] },
    },
  ]);
});
