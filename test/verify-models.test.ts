import { expect, it } from 'vitest';
import { verifyCatalogue } from '../src/verify-catalogue.ts';
import { loadCatalogue } from '../src/load-catalogue.ts';
import { openRepository } from '../src/io/git/open-repository.ts';
import { freeze, valueOf } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository } from './helpers/make-test-repository.ts';

const card = 'cards/loan-approval/card.md';

/** A card that names a model, in its own words. */
const withModel = (line: string, problem: string) =>
  makeCardText({ problem }).replace('  model_owner', `  ${line}\n  model_owner`);

/** Freezes the texts, and leaves the last as the draft. */
async function find(settings: string, texts: readonly string[]) {
  const repository = await makeTestRepository({ [card]: texts[0] ?? '', 'colophon.yaml': settings });
  for (const [place, text] of texts.entries()) {
    if (place > 0) repository.commit({ [card]: text });
    if (settings === '' && place < texts.length - 1) await freeze(repository, 'loan-approval');
  }
  const opened = await openRepository(repository.folder);
  const ofModels = (problems: readonly { code: string }[]) =>
    problems.filter(({ code }) => code === 'version/other-model');
  const judged = valueOf(await loadCatalogue(opened));
  const found = ofModels(valueOf(await verifyCatalogue(opened)).problems);
  // The same words and places as those of who parses every card.
  expect(found).toEqual(ofModels(judged.problems));
  return found.length;
}

it.each([
  ['one model', 0, ['model_id: models:/loans/1', 'model_id: models:/loans/2', 'model_id: models:/loans/3']],
  [
    'one model, in other words',
    0,
    ['model_id: models:/loans/1', 'model_id: "models:\\/loans/2"', 'model_id: models:/loans'],
  ],
  ['another in a draft', 1, ['model_id: models:/loans/1', 'model_id: models:/others/1']],
])('verify says of %s what the judged catalogue says', async (_, count, lines) => {
  const texts = lines.map((line, place) => withModel(line, `Problem ${place}`));
  expect(await find('', texts)).toBe(count);
});

it('verify says of frozen versions of other models what the judged catalogue says', async () => {
  const lines = [
    'model_id: models:/a/1',
    'model_id: models:/b/1',
    'model_id: { a: b }',
    "model_id: 'models:/a/2'",
  ];
  const texts = lines.map((line, place) => withModel(line, `Problem ${place}`));
  expect(await find('versions: commits\n', texts)).toBe(1);
});
