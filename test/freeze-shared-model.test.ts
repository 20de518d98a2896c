import { describe, expect, it } from 'vitest';
import { freezeVersion } from '../src/freeze-version.ts';
import { codesOf, freeze, load } from './helpers/catalogue-commands.ts';
import { countGit } from './helpers/count-git.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';

const about = (model: string, name: string): string =>
  makeCardText({ name }).replace('model_overview:\n', `model_overview:\n  model_id: ${model}\n`);
const tryFreeze = ({ folder, environment }: TestRepository, cardId: string, isTagOnly = false) =>
  freezeVersion({ repository: folder, environment, cardId, isTagOnly });

describe('freezing a card about a model that another card claims', () => {
  const files = {
    'cards/churn/card.md': about('models:/churn/2', 'Churn'),
    'cards/leavers/card.md': about('models:/churn@live', 'Leavers'),
    'cards/loans/card.md': about('models:/loans/1', 'Loans'),
  };

  it.each([
    ['churn', 'leavers', false],
    ['leavers', 'churn', false],
    ['leavers', 'churn', true],
  ])(
    'is refused for %s, naming %s (tag only: %s), and nothing is written',
    async (card, other, isTagOnly) => {
      const repository = await makeTestRepository(files);
      const refs = repository.git('for-each-ref');
      expect(await tryFreeze(repository, card, isTagOnly)).toMatchObject({
        ok: false,
        problems: [
          {
            code: 'card/same-model',
            severity: 'error',
            card,
            file: `cards/${card}/card.md`,
            line: 3,
            data: { other },
          },
        ],
      });
      expect(repository.git('for-each-ref')).toBe(refs);
      expect(codesOf(await load(repository.folder))).toEqual(['card/same-model']);
    },
  );

  it('leaves other cards alone, and shared_models allows it', async () => {
    const repository = await makeTestRepository(files);
    expect(await tryFreeze(repository, 'loans')).toMatchObject({ ok: true, problems: [] });
    repository.commit({ 'colophon.yaml': 'shared_models: true\n' });
    expect(await tryFreeze(repository, 'leavers')).toMatchObject({ ok: true, problems: [] });
  });

  it('is refused where the other card says it in its newest version alone', async () => {
    const repository = await makeTestRepository({ 'cards/churn/card.md': files['cards/churn/card.md'] });
    await freeze(repository, 'churn');
    repository.commit({
      'cards/churn/card.md': makeCardText({ name: 'Churn' }),
      'cards/leavers/card.md': files['cards/leavers/card.md'],
    });
    expect(await tryFreeze(repository, 'leavers')).toMatchObject({
      ok: false,
      problems: [{ code: 'card/same-model', data: { card: 'leavers', other: 'churn' } }],
    });
  });

  it('starts Git as often for 40 cards as for 2', async () => {
    const catalogueOf = (cards: number) =>
      makeTestRepository(
        Object.fromEntries(
          Array.from({ length: cards }, (_, place) => [
            `cards/card-${place + 1}/card.md`,
            about(`models:/m${place + 1}`, `Card ${place + 1}`),
          ]),
        ),
      );
    const [few, many] = [await catalogueOf(2), await catalogueOf(40)];
    const forFew = await countGit(() => freeze(few, 'card-1'));
    expect(await countGit(() => freeze(many, 'card-1'))).toHaveLength(forFew.length);
  });
});
