import type { CardFile, ReadableCard } from '../card/card-content.ts';
import type { Card } from '../card/card.ts';
import type { ComparedCard } from './change.ts';

/** What is compared of a card: with the schema and the language that it has where it does not say them. */
export const comparedCard = ({ card, language, files }: ReadableCard): ComparedCard => ({
  card: { schema: 1, ...card, language } as Card,
  files: files.filter(({ path }) => path !== 'card.md').map(factsOfFile),
});

const factsOfFile = ({ path, size, sha256 }: CardFile): ComparedCard['files'][number] => ({
  path,
  size,
  sha256,
});

/** The published `card.json` of a version that has no faults, as it is compared. Throws where it is none. */
export function parseComparedCard(json: string): ComparedCard {
  const { colophon, ...card } = JSON.parse(json) as {
    readonly colophon: { readonly files: ComparedCard['files'] };
  } & Card;
  if ('problems' in card) throw new Error('The card has faults.');
  return { card: card as Card, files: colophon.files.filter(({ path }) => path !== 'card.md') };
}
