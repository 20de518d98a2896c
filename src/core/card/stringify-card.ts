import { CORE_SCHEMA, dump } from 'js-yaml';
import { sameJson } from '../text/same-json.ts';
import type { Card } from './card.ts';
import { chooseProse } from './choose-prose.ts';
import { orderKeys } from './order-keys.ts';
import { parseCard } from './parse-card.ts';

/**
 * The text of `card.md` that reads as these fields: prose under its headings, in the card's language where that is
 * Japanese, and all that is short or structured in the front matter. What would not be read back from under a heading
 * as it is stays in the front matter too.
 */
export function stringifyCard(given: Card): string {
  const card = orderKeys(given, []) as Card;
  const { rest, sections } = chooseProse(card);
  const text = join(dumpYaml(rest), sections);
  if (isRead(text, card)) return text;
  const plain = join(dumpYaml(card), []);
  return isRead(plain, card) ? plain : join(`${JSON.stringify(card, null, 2)}\n`, []);
}

const dumpYaml = (fields: object): string =>
  dump(fields, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true, quoteStyle: 'double' });

const join = (frontMatter: string, sections: readonly string[]): string =>
  ['---\n' + frontMatter + '---\n', ...sections.map((section) => `${section}\n`)].join('\n');

function isRead(text: string, card: Card): boolean {
  const parsed = parseCard({ id: 'card', folder: 'card', source: new TextEncoder().encode(text) });
  return parsed.ok && parsed.problems.length === 0 && sameJson(parsed.value.card, card);
}
