import { type Result, succeed } from '../problem/problem.ts';
import { cardProblem } from './card-problems.ts';
import { findHiddenInside } from './find-hidden.ts';
import type { FrontMatter } from './front-matter.ts';
import type { ParsedCard } from './parsed-card.ts';
import type { CardParts } from './parse-parts.ts';
import { type PlacedProse, placeProse } from './place-prose.ts';
import { sectionBody } from './section-body.ts';
import type { SplitBody } from './split-body.ts';

/** Writes what stands under the headings of the body into the card's fields, which it changes. */
export function joinParts(
  { id, folder, file, source, frontMatter }: CardParts,
  body: SplitBody,
): Result<ParsedCard> {
  const { yaml, bodyLine } = frontMatter;
  const card = yaml.value;
  // Without an escape, no value holds a character that the source does not show.
  const isEscaped = source.includes('\\');
  const hidden = (isEscaped ? findHiddenInside(card) : []).map(({ pointer, character }) =>
    cardProblem('card/control-character', { character }, yaml.locate(pointer)),
  );
  const prose = placeProse(card, sectionBody(body), { file, bodyLine, yaml });
  const language = Object.hasOwn(card, 'language') ? card['language'] : undefined;
  const parsed = {
    id,
    folder,
    file,
    card,
    language: typeof language === 'string' ? language : undefined,
    source,
    ...locators(frontMatter, prose, file),
  };
  return succeed(parsed, [...hidden, ...prose.problems]);
}

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
