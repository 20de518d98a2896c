import { describe, expect, it } from 'vitest';
import { checkModel, claimOf, findSharedModels } from '../../../src/core/catalogue/check-models.ts';
import { makeCatalogueCard, makeContent, makeDraft, makeVersion } from '../../helpers/make-catalogue.ts';

const content = (id: string, model?: string) =>
  makeContent(id, { model_overview: { model_name: id, ...(model !== undefined && { model_id: model }) } });
const cardOf = (id: string, versions: readonly (string | undefined)[], draft?: string) =>
  makeCatalogueCard(
    id,
    versions.map((model, place) => makeVersion(id, `v${place + 1}`, content(id, model))),
    draft === undefined ? undefined : makeDraft(id, content(id, draft)),
  );

describe('checkModel', () => {
  it.each([
    ['no model', [undefined, undefined], undefined, []],
    ['one model, in several versions of it', ['models:/a/1', 'models:/a@live'], 'models:/a/3', []],
    ['a model that is left out later', ['models:/a', undefined], undefined, []],
    ['another model in the draft', [undefined, 'models:/a'], 'models:/b', [['error', undefined, 'v2']]],
    ['another model in a version', ['models:/a', 'models:/b'], 'models:/a', [['warning', 'v2', 'v1']]],
  ])('is about %s', (_, versions, draft, expected) => {
    const problems = checkModel(cardOf('a', versions, draft));
    expect(problems.map(({ severity, version, data }) => [severity, version, data['version']])).toEqual(
      expected,
    );
  });

  it('names both models', () => {
    const [problem] = checkModel(cardOf('a', ['models:/a/1'], 'models:/b/1'));
    expect(problem).toMatchObject({
      code: 'version/other-model',
      message: 'The card names the model models:/b/1, but it is about models:/a/1 since v1.',
    });
  });
});

describe('findSharedModels', () => {
  it('tells each card that claims a model after the first', () => {
    const cards = [
      cardOf('a', ['models:/m/1']),
      cardOf('b', [], 'models:/m@x'),
      cardOf('c', [], 'models:/n'),
    ];
    expect(findSharedModels(cards.flatMap(claimOf))).toMatchObject([
      { code: 'card/same-model', card: 'b', data: { other: 'a' } },
    ]);
  });
});
