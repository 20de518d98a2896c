import { CORE_SCHEMA, dump, type DumpOptions } from 'js-yaml';
import { sameJson } from '../text/same-json.ts';
import type { Card } from './card.ts';
import { chooseProse } from './choose-prose.ts';
import { orderKeys } from './order-keys.ts';
import { parseCard } from './parse-card.ts';
import { maximumCardBytes } from './source-text.ts';

/**
 * The text of `card.md` that reads as these fields: prose under its headings, in the card's language where that is
 * Japanese, and all that is short or structured in the front matter. What would not be read back from under a heading
 * as it is stays in the front matter too. A card that would be too large has each metric on one line.
 */
export function stringifyCard(given: Card): string {
  const card = orderKeys(given, []) as Card;
  const { rest, sections } = chooseProse(card);
  const airy = join(dumpYaml(rest), sections);
  const text = isTooLarge(airy) ? join(dumpYaml(rest, compact), sections) : airy;
  if (isRead(text, card)) return text;
  const plain = join(dumpYaml(card), []);
  return isRead(plain, card) ? plain : join(`${JSON.stringify(card, null, 2)}\n`, []);
}

/** A line for each entry of `metric_data`, and lists no deeper than their keys. */
const compact: DumpOptions = { flowLevel: 6, seqNoIndent: true };

const dumpYaml = (fields: object, options: DumpOptions = {}): string =>
  dump(fields, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true, quoteStyle: 'double', ...options });

const isTooLarge = (text: string): boolean => new TextEncoder().encode(text).length > maximumCardBytes;

const join = (frontMatter: string, sections: readonly string[]): string =>
  ['---\n' + frontMatter + '---\n', ...sections.map((section) => `${section}\n`)].join('\n');

function isRead(text: string, card: Card): boolean {
  const parsed = parseCard({ id: 'card', folder: 'card', source: new TextEncoder().encode(text) });
  return parsed.ok && parsed.problems.length === 0 && sameJson(parsed.value.card, card);
}
