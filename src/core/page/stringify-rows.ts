import type { ChangeRow, TextPart } from '../compare/change-row.ts';
import type { Weight } from '../compare/weighed-change.ts';
import { changeWordsOf } from '../compare/words/change-words-of.ts';
import type { ChangeWords } from '../compare/words/en.ts';
import type { PageLanguage } from '../catalogue/routes.ts';
import type { Words } from './words/en.ts';
import { wordsOf } from './words/words-of.ts';

interface Speech {
  readonly words: Words;
  readonly changeWords: ChangeWords;
}

/** The table of the changes of one weight. Nothing that a card holds is more than text in it. */
export function stringifyRows(weight: Weight, rows: readonly ChangeRow[], language: PageLanguage): string {
  const speech = { words: wordsOf(language), changeWords: changeWordsOf(language) };
  const { words, changeWords } = speech;
  const own = rows.filter((row) => row.weight === weight);
  const head = [words.field, words.before, words.after]
    .map((label) => `<th scope="col">${escape(label)}</th>`)
    .join('');
  return (
    `<section class="changes ${weight}"><h2>${escape(changeWords.weights[weight])}` +
    `<span class="of">${own.length}</span></h2><table><thead><tr>${head}</tr></thead><tbody>` +
    `${own.map((row) => stringifyRow(row, speech)).join('')}</tbody></table></section>`
  );
}

function stringifyRow(row: ChangeRow, { words, changeWords }: Speech): string {
  const within = row.field.slice(0, -1).map((part) => `<span>${escape(part)}</span>`);
  const place = within.length === 0 ? '' : `<span class="within">${within.join('')}</span>`;
  const what =
    row.what === 'changed' ? '' : `<span class="what">${escape(changeWords.happenings[row.what])}</span>`;
  const reason = row.reason === undefined ? '' : `<span class="reason">${escape(row.reason)}</span>`;
  return (
    `<tr${row.isLong ? ' class="long"' : ''}><th scope="row">${place}` +
    `<span class="name">${escape(row.field.at(-1) ?? '')}</span>${what}${reason}</th>` +
    `<td data-label="${escape(words.before)}">${stringifyParts(row.before, 'del', words)}</td>` +
    `<td data-label="${escape(words.after)}">${stringifyParts(row.after, 'ins', words)}` +
    `${stringifyDifference(row, changeWords)}</td></tr>`
  );
}

function stringifyParts(parts: readonly TextPart[] | undefined, mark: 'del' | 'ins', words: Words): string {
  if (parts === undefined) return `<span class="missing">${escape(words.none)}</span>`;
  // Where nothing stayed, there is nothing to tell from.
  const isMarked = parts.some(({ isChanged }) => !isChanged);
  const shown = parts.map(({ text, isChanged }) =>
    isChanged && isMarked ? `<${mark}>${escape(text)}</${mark}>` : escape(text),
  );
  return `<bdi>${shown.join('')}</bdi>`;
}

function stringifyDifference({ difference }: ChangeRow, words: ChangeWords): string {
  if (!difference) return '';
  const { text, direction } = difference;
  const judged = direction === 'unknown' ? '' : `, <b>${escape(words[direction])}</b>`;
  return `<span class="difference ${direction}">${escape(text)}${judged}</span>`;
}

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
