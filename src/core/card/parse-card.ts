import type { Result } from '../problem/problem.ts';
import type { RawCard } from './card-content.ts';
import { inspectBody } from './inspect-body.ts';
import { joinParts } from './join-parts.ts';
import type { ParsedCard } from './parsed-card.ts';
import { parseParts } from './parse-parts.ts';
import { splitBody } from './split-body.ts';

/**
 * Reads the structure of a card. The result fails where there is none; what is wrong with single headings and
 * characters, errors too, comes with the value, so that the rest of the card can be checked as well. Never throws.
 */
export function parseCard(raw: Pick<RawCard, 'id' | 'folder' | 'source'>): Result<ParsedCard> {
  const parts = parseParts(raw, inspectBody);
  return parts.ok ? joinParts(parts.value, splitBody(parts.value.frontMatter.body)) : parts;
}
