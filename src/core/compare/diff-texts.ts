import type { TextPart } from './change-row.ts';
import { diffTokens, type Run } from './diff-tokens.ts';
import { splitTokens, type Token } from './split-tokens.ts';

export interface TextSides {
  readonly before: readonly TextPart[];
  readonly after: readonly TextPart[];
}

/** What comparing may still cost, in steps; shared by the texts of a list, so that no list takes long. */
export interface Budget {
  steps: number;
}

/** Some seconds at most, on a slow machine. */
export const makeBudget = (): Budget => ({ steps: 2_000_000 });

/**
 * Two texts, paragraph by paragraph, and word by word where a paragraph differs: what only one side has is marked
 * there. Where two paragraphs have too little in common, or the budget is spent, the whole is marked. Long stretches
 * that are equal are cut.
 */
export function diffTexts(before: string, after: string, budget: Budget = makeBudget()): TextSides {
  const [old, young] = [before, after].map((text) => splitParagraphs(splitTokens(text)));
  const runs = diffKeys(old ?? [], young ?? [], budget);
  const pieces = runs
    ? locate(runs, old ?? [], young ?? []).flatMap((piece) =>
        piece.isEqual ? [piece] : diffWords(piece, budget),
      )
    : [{ isEqual: false, before, after }];
  const joined = join(pieces);
  return { before: makeParts(joined, 'before'), after: makeParts(joined, 'after') };
}

function diffWords(piece: Piece, budget: Budget): readonly Piece[] {
  if (piece.before === '' || piece.after === '') return [piece];
  const [old, young] = [splitTokens(piece.before), splitTokens(piece.after)];
  const runs = diffKeys(old, young, budget);
  const pieces = runs && join(locate(runs, old, young));
  return pieces && hasMuchInCommon(pieces) ? pieces : [piece];
}

/** Words: a paragraph of which more differs is read whole. */
const longestEdit = 120;

function diffKeys(
  before: readonly Token[],
  after: readonly Token[],
  budget: Budget,
): readonly Run[] | undefined {
  const longest = Math.min(longestEdit, Math.floor(Math.sqrt(2 * budget.steps)));
  const [old, young] = [before, after].map((tokens) => tokens.map(({ key }) => key));
  const runs = diffTokens(old ?? [], young ?? [], longest);
  const edits =
    runs?.reduce((sum, { kind, length }) => (kind === 'equal' ? sum : sum + length), 0) ?? longest;
  budget.steps -= Math.min(edits, longest) ** 2 / 2;
  return runs;
}

/** A stretch of both texts: equal, or replaced. */
interface Piece {
  readonly isEqual: boolean;
  readonly before: string;
  readonly after: string;
}

function locate(runs: readonly Run[], before: readonly Token[], after: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let [left, right] = [0, 0];
  for (const { kind, length } of runs) {
    const [from, to] = [left, right];
    if (kind !== 'added') left += length;
    if (kind !== 'removed') right += length;
    const piece = {
      isEqual: kind === 'equal',
      before: textOf(before, from, left),
      after: textOf(after, to, right),
    };
    const last = pieces.at(-1);
    if (last && !last.isEqual && !piece.isEqual) pieces[pieces.length - 1] = append(last, piece);
    else pieces.push(piece);
  }
  return pieces;
}

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');

/**
 * One replaced stretch for neighbours, and for those that have less in between than they are long themselves: marks
 * on every second word are harder to read than the two sentences. A paragraph's end parts them all the same.
 */
function join(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    joined.push(piece);
    while (absorbs(joined));
  }
  return joined.flatMap(splitTail);
}

/** Whether the last pieces became one. */
function absorbs(pieces: Piece[]): boolean {
  const [first, second, third] = pieces.slice(-3);
  const last = pieces.at(-1);
  const previous = pieces.at(-2);
  if (last && previous && !last.isEqual && !previous.isEqual) {
    pieces.splice(-2, 2, append(previous, last));
    return true;
  }
  if (!first || !second || !third || first.isEqual || !second.isEqual || third.isEqual) return false;
  const size = second.after.trim().length;
  if (second.after.includes('\n') || size > sizeOf(first) || size > sizeOf(third)) return false;
  pieces.splice(-3, 3, append(append(first, second), third));
  return true;
}

const sizeOf = ({ before, after }: Piece): number => Math.max(before.length, after.length);

const append = (last: Piece, next: Piece): Piece => ({
  isEqual: false,
  before: last.before + next.before,
  after: last.after + next.after,
});

/** A space that ends both sides of a replaced stretch is equal after all. */
function splitTail(piece: Piece): readonly Piece[] {
  if (piece.isEqual || !piece.before.endsWith(' ') || !piece.after.endsWith(' ')) return [piece];
  const short = { ...piece, before: piece.before.slice(0, -1), after: piece.after.slice(0, -1) };
  return [short, { isEqual: true, before: ' ', after: ' ' }];
}

/** A fifth of the shorter side, in letters. */
function hasMuchInCommon(pieces: readonly Piece[]): boolean {
  const count = (text: string): number => text.replaceAll(/\s/g, '').length;
  const sum = (list: readonly string[]): number => list.reduce((total, text) => total + count(text), 0);
  const equal = sum(pieces.filter(({ isEqual }) => isEqual).map(({ after }) => after));
  const shorter = Math.min(sum(pieces.map(({ before }) => before)), sum(pieces.map(({ after }) => after)));
  return shorter === 0 || equal * 5 >= shorter;
}

function makeParts(pieces: readonly Piece[], side: 'before' | 'after'): readonly TextPart[] {
  return pieces.flatMap((piece, index): TextPart[] => {
    if (piece[side] === '') return [];
    if (!piece.isEqual) return [{ text: piece[side], isChanged: true }];
    const place = { isFirst: index === 0, isLast: index === pieces.length - 1 };
    return [{ text: cut(piece[side], place), isChanged: false }];
  });
}

/** Characters of an equal stretch that are kept on the side of a change. */
const context = 60;

/** An equal stretch without its middle, or, at an end of the text, without its far side. */
function cut(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  if (isFirst && isLast) return text;
  const characters = [...text];
  const longest = isFirst || isLast ? context * 1.5 : context * 2.5;
  if (characters.length <= longest) return text;
  const head = isFirst ? '' : wholeWords(characters.slice(0, context).join(''), 'head');
  const tail = isLast ? '' : wholeWords(characters.slice(-context).join(''), 'tail');
  return `${head}${head === '' ? '' : ' '}…${tail === '' ? '' : ' '}${tail}`;
}

/** Without the word that the cut went through, where words have spaces between them. */
function wholeWords(text: string, side: 'head' | 'tail'): string {
  const whole = side === 'head' ? text.replace(/\s+\S{0,24}$/, '') : text.replace(/^\S{0,24}\s+/, '');
  return whole === '' ? text : whole;
}

/** Paragraphs, points of lists, rows of tables, each with the break behind it. */
function splitParagraphs(tokens: readonly Token[]): readonly Token[] {
  const paragraphs: Token[] = [];
  let start = 0;
  for (const [index, token] of tokens.entries()) {
    const isLast = index === tokens.length - 1;
    const isBreak =
      token.key === '\n\n' || (token.text.includes('\n') && opening.test(tokens[index + 1]?.text ?? ''));
    if (!isLast && !isBreak) continue;
    const part = tokens.slice(start, index + 1);
    paragraphs.push({
      text: part.map(({ text }) => text).join(''),
      key: part.map(({ key }) => key).join(''),
      isSpace: false,
    });
    start = index + 1;
  }
  return paragraphs;
}

const opening = /^(?:[-*+|#>]|\d+)/;
