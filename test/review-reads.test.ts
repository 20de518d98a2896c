import { expect, it } from 'vitest';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeHistory } from './helpers/make-history.ts';
import { review } from './helpers/review.ts';
import { watchGit } from './helpers/watch-git.ts';

async function watchReview(versions: number, more: string) {
  const repository = await makeHistory({ cards: 30, versions });
  repository.git('checkout', '--quiet', '-b', 'feature');
  const text = makeCardText({ name: 'card-1', problem: 'Another.' });
  repository.commit({
    'cards/card-1/card.md': text.replace('model_overview:\n', `model_overview:\n${more}`),
  });
  const ask = () => review(repository.folder);
  expect(await ask()).toMatchObject({
    cards: [{ id: 'card-1', newest: `v${versions}`, proposed: `v${versions + 1}` }],
    problems: [],
  });
  return watchGit(ask);
}

it('the review of one card reads that card alone, among 30 versions and among 900', async () => {
  const few = await watchReview(1, '');
  const many = await watchReview(30, '');
  expect(many.commands).toHaveLength(few.commands.length);
  expect(many.commands).toHaveLength(5);
  expect(many.commands.filter((line) => line.includes('for-each-ref'))).toEqual([
    expect.stringMatching(/ refs\/tags\/card-1\/$/),
  ]);
  expect(many.refs).toHaveLength(30);
  expect(many.objects.size).toBe(few.objects.size);
  expect(many.objects.size).toBeLessThan(20);
}, 60_000);

it('the review of a card about another model reads the head’s front matters too, and no version but the card’s own', async () => {
  const model = '  model_id: models:/loans/1\n';
  const [plain, few, many] = [
    await watchReview(1, ''),
    await watchReview(1, model),
    await watchReview(3, model),
  ];
  // The 30 front matters, the two folders on the way to them, and that of the card's version.
  expect(few.objects.size - plain.objects.size).toBe(30 + 2 + 1);
  expect(many.objects.size - few.objects.size).toBe(2);
  expect(many.commands).toHaveLength(plain.commands.length);
}, 60_000);
