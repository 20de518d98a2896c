import { fail, type Location, type Problem, type Result, succeed } from '../problem/problem.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { indexLines } from '../text/line-index.ts';
import type { RawCard } from './card-content.ts';
import { cardProblem } from './card-problems.ts';
import { findHidden } from './find-hidden.ts';
import { type FrontMatter, type InspectBody, parseFrontMatter } from './front-matter.ts';
import { maximumCardBytes, sourceText } from './source-text.ts';

/** A card parted into its front matter and its body, which is not looked into yet. */
export interface CardParts {
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  readonly source: string;
  readonly frontMatter: FrontMatter;
}

/** Parts a card. Fails where there is no text, or no front matter that can be read. Never throws. */
export function parseParts(
  raw: Pick<RawCard, 'id' | 'folder' | 'source'>,
  inspectBody?: InspectBody,
): Result<CardParts> {
  const { id, folder } = raw;
  const file = `${folder}/card.md`;
  const problem = checkSource(raw, file);
  if (problem) return fail([problem]);
  const source = sourceText(raw);
  const frontMatter = parseFrontMatter(source, file, inspectBody);
  return frontMatter.ok ? succeed({ id, folder, file, source, frontMatter: frontMatter.value }) : frontMatter;
}

function checkSource(
  { folder, source }: Pick<RawCard, 'folder' | 'source'>,
  file: string,
): Problem | undefined {
  if (!source) return cardProblem('card/missing', { folder }, { file });
  const start = { file, line: 1, column: 1 };
  if (source.length > maximumCardBytes)
    return cardProblem('card/too-large', { bytes: source.length, limit: maximumCardBytes }, start);
  const decoded = decodeUtf8(source);
  if (!decoded.ok) {
    const before = decodeUtf8(source.subarray(0, decoded.offset)).text;
    return cardProblem('card/not-utf8', { offset: decoded.offset }, placeIn(before, before.length, file));
  }
  const hidden = findHidden(decoded.text);
  if (!hidden) return undefined;
  const { character, offset } = hidden;
  return cardProblem('card/control-character', { character }, placeIn(decoded.text, offset, file));
}

const placeIn = (text: string, offset: number, file: string): Location => ({
  file,
  ...indexLines(text).place(offset),
});
