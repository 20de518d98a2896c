import type { CardContent } from './card-content.ts';

/** The same content as faulty: where its files are not what a card may hold, a valid text does not help. */
export function makeFaulty(content: CardContent): CardContent {
  if (content.kind === 'faulty') return content;
  const { valid: readable, problems } = content;
  return { kind: 'faulty', source: readable.source, files: readable.files, problems, readable };
}
