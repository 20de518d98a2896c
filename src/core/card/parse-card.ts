import { fail, type Location, type Problem, type Result, succeed } from '../problem/problem.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { indexLines } from '../text/line-index.ts';
import type { RawCard } from './card-content.ts';
import { cardProblem } from './card-problems.ts';
import { findHidden, findHiddenInside } from './find-hidden.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import type { ParsedCard } from './parsed-card.ts';
import { type PlacedProse, placeProse } from './place-prose.ts';
import { sectionBody } from './section-body.ts';
import { maximumCardBytes, sourceText } from './source-text.ts';
import { splitBody } from './split-body.ts';

/**
 * Reads the structure of a card. The result fails where there is none; what is wrong with single headings and
 * characters, errors too, comes with the value, so that the rest of the card can be checked as well. Never throws.
 */
export function parseCard(raw: Pick<RawCard, 'id' | 'folder' | 'source'>): Result<ParsedCard> {
  const file = `${raw.folder}/card.md`;
  const problem = checkSource(raw, file);
  if (problem) return fail([problem]);
  const source = sourceText(raw);
  const frontMatter = parseFrontMatter(source, file);
  if (!frontMatter.ok) return frontMatter;
  const { yaml, body, bodyLine } = frontMatter.value;
  const card = yaml.value;
  const hidden = findHiddenInside(card).map(({ pointer, character }) =>
    cardProblem('card/control-character', { character }, yaml.locate(pointer)),
  );
  const prose = placeProse(card, sectionBody(splitBody(body)), { file, bodyLine, yaml });
  const language = Object.hasOwn(card, 'language') ? card['language'] : undefined;
  const parsed = {
    id: raw.id,
    folder: raw.folder,
    file,
    card,
    language: typeof language === 'string' ? language : undefined,
    source,
    ...locators(frontMatter.value, prose, file),
  };
  return succeed(parsed, [...hidden, ...prose.problems]);
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

function locators(
  { yaml }: FrontMatter,
  { places }: PlacedProse,
  file: string,
): Pick<ParsedCard, 'locate' | 'locateText'> {
  return {
    locate(pointer, at = 'value') {
      const place = places.get(pointer);
      if (!place) return yaml.locate(pointer, at);
      return { file, line: at === 'key' ? place.headingLine : place.textLine, column: 1 };
    },
    locateText(pointer, line, column) {
      const place = places.get(pointer);
      return place
        ? { file, line: place.textLine + line - 1, column }
        : yaml.locateText(pointer, line, column);
    },
  };
}
