import { describeCardId, isCardId } from '../card/card-id.ts';
import { fail, type Result, succeed } from '../problem/problem.ts';
import type { ForeignCard } from './format.ts';

const longestId = 63;

/** The card-id of each card: the one that was asked for, or where there are several, that with the model's name behind it. */
export function nameCards(
  cardId: string,
  cards: readonly Pick<ForeignCard, 'name'>[],
): Result<readonly string[]> {
  if (!isCardId(cardId)) return fail([describeCardId(cardId, {})]);
  if (cards.length === 1) return succeed([cardId]);
  const taken = new Set<string>();
  return succeed(cards.map(({ name }, index) => nameCard(cardId, name, index + 1, taken)));
}

/** Which of the cards was given this id, whatever the ids began with; undefined where that cannot be told. */
export function findNamed(id: string, cards: readonly Pick<ForeignCard, 'name'>[]): number | undefined {
  if (cards.length === 1) return 0;
  const found = new Set<number>();
  for (let end = id.indexOf('-'); end > 0; end = id.indexOf('-', end + 1)) {
    const named = nameCards(id.slice(0, end), cards);
    const index = named.ok ? named.value.indexOf(id) : -1;
    if (index >= 0) found.add(index);
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

function nameCard(cardId: string, name: string, place: number, taken: Set<string>): string {
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? '' : `-${count}`;
    const words = `${cardId}-${slug(name) || place}`.slice(0, longestId - tail.length).replace(/-+$/, '');
    const id = words + tail;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
