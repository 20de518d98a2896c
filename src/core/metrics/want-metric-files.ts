import type { CardFile, RawCard } from '../card/card-content.ts';
import { parseFrontMatter } from '../card/front-matter.ts';
import { sourceText } from '../card/source-text.ts';
import { filesOf, listMetricFiles } from './list-metric-files.ts';
import { maximumMetricBytes, maximumMetricTotal } from './metric-limits.ts';

/**
 * The files whose bytes are needed to read a card: those that it names as metric files, as far as they are not too
 * large. Of a card that names none, nothing is parsed.
 */
export function wantMetricFiles(raw: Pick<RawCard, 'folder' | 'source' | 'files'>): readonly CardFile[] {
  if (!raw.source || !mayName(raw.source)) return [];
  const frontMatter = parseFrontMatter(sourceText(raw), `${raw.folder}/card.md`);
  if (!frontMatter.ok) return [];
  const named = listMetricFiles(frontMatter.value.yaml.value);
  const files = new Set(named.flatMap(({ path }) => filesOf(path, raw.files)));
  let total = 0;
  return [...files].filter(({ size }) => {
    if (size > maximumMetricBytes || total + size > maximumMetricTotal) return false;
    total += size;
    return true;
  });
}

/** Whether a text may name metric files. A key in quotes can be written with escapes. */
const mayName = (source: Uint8Array): boolean => includes(source, '_files') || includes(source, '\\', 'uUx');

/** Whether bytes hold a word, with one of some characters behind it. Most cards are asked nothing else: no text is decoded. */
function includes(bytes: Uint8Array, word: string, next = ''): boolean {
  const codes = codesOf(word);
  const nextCodes = codesOf(next);
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    const isWord = codes.every((code, offset) => bytes[at + offset] === code);
    if (isWord && (next === '' || nextCodes.includes(bytes[at + codes.length] ?? 0))) return true;
  }
  return false;
}

const codesOf = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
