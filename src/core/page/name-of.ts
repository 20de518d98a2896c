import type { Draft, FrozenVersion } from '../catalogue/catalogue.ts';
import { isSound } from './content/content-context.ts';

/** The model's name; the card-id where the card gives none, cannot be read or is not sound. */
export function nameOf({
  card,
  content,
}: {
  readonly card: { readonly id: string };
  readonly content: FrozenVersion | Draft;
}): string {
  const name = isSound(content) ? content.content.facts.name?.trim() : undefined;
  return name === undefined || name === '' ? card.id : name;
}
