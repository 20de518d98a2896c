import { expect, it } from 'vitest';
import { openRepository } from '../src/io/git/open-repository.ts';
import { verifyCatalogue } from '../src/verify-catalogue.ts';
import { valueOf } from './helpers/catalogue-commands.ts';
import { makeHonestHistories } from './helpers/make-honest-histories.ts';

it('accuses nobody in 200 random honest histories', async () => {
  const { folder, git } = await makeHonestHistories(200, 20_260_301);
  const { catalogue, problems } = valueOf(await verifyCatalogue(await openRepository(folder)));
  expect(catalogue.cards.flatMap(({ versions }) => versions).length).toBeGreaterThan(400);
  expect(Number(git('rev-list', '--count', '--merges', 'main'))).toBeGreaterThan(500);
  // Two people who set the same status at once are told so by the ledger's replay: that is another finding.
  const found = problems.filter(({ code }) => !/^ledger\/(wrong-from|forbidden-step)$/.test(code));
  expect(found.filter(({ code }) => code !== 'version/not-on-branch')).toEqual([]);
}, 60_000);
