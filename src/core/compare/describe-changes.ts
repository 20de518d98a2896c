import { formatSize } from '../page/format-number.ts';
import { wordsOf } from '../page/words/words-of.ts';
import type { Words } from '../page/words/en.ts';
import type { ChangeRow, TextPart } from './change-row.ts';
import type { FileDifference, NameDifference, Step } from './change.ts';
import { describeEntry } from './describe-entry.ts';
import { describeField, keyOf } from './describe-field.ts';
import { describeDifference, describeNumber } from './describe-number.ts';
import { describeReason } from './describe-reason.ts';
import { describeScalar, isNameField } from './describe-scalar.ts';
import { describeSeries } from './describe-series.ts';
import { type Budget, diffTexts, makeBudget } from './diff-texts.ts';
import { fieldName } from './field-name.ts';
import { fieldWeights } from './field-weights.ts';
import { happeningOf } from './happening.ts';
import type { WeighedChange } from './weighed-change.ts';
import { changeWordsOf } from './words/change-words-of.ts';
import type { ChangeWords } from './words/en.ts';

interface Speech {
  readonly language: 'en' | 'ja';
  readonly words: ChangeWords;
  readonly pageWords: Words;
  readonly budget: Budget;
}

type Sides = Pick<ChangeRow, 'before' | 'after'> & Partial<Pick<ChangeRow, 'difference' | 'isLong'>>;

/** Changes in words, in their order: those of the review, of a comment and of a page. */
export function describeChanges(
  weighed: readonly WeighedChange[],
  language: 'en' | 'ja',
): readonly ChangeRow[] {
  const speech = {
    language,
    words: changeWordsOf(language),
    pageWords: wordsOf(language),
    budget: makeBudget(),
  };
  return weighed.map((change) => describeChange(change, speech));
}

function describeChange(change: WeighedChange, speech: Speech): ChangeRow {
  const { weight, rule, beforePointer, afterPointer } = change;
  return {
    weight,
    rule,
    what: happeningOf(change),
    field: describePlace(change, speech),
    difference: undefined,
    isLong: false,
    ...describeSides(change, speech),
    reason: describeReason(change, speech),
    beforePointer,
    afterPointer,
  };
}

function describePlace(change: WeighedChange, { language, pageWords }: Speech): readonly string[] {
  if (change.kind === 'file') return [pageWords.file, change.after?.path ?? change.before?.path ?? ''];
  return describeField(change.path, change.metric?.type, language);
}

function describeSides(change: WeighedChange, speech: Speech): Sides {
  const { words } = speech;
  switch (change.kind) {
    case 'text': {
      const [before, after] = [change.before, change.after].map(nothingIfBlank);
      const isLong = isLongText(before) || isLongText(after);
      return { ...describeProse(change, before, after, speech), isLong };
    }
    case 'value': {
      const [before, after] = [change.before, change.after].map((value) =>
        describeValue(value, change, speech),
      );
      const [, reading] = fieldWeights[fieldName(change.path).name] ?? [];
      return reading === 'words' ? describeTexts(before, after, speech) : whole(before, after);
    }
    case 'number':
      return describeNumbers(change, change, speech);
    case 'entry': {
      // An entry of a list, or a list whose order means something.
      const last = change.path.at(-1);
      const list = keyOf(typeof last === 'object' ? change.path.slice(0, -1) : change.path, undefined);
      const [before, after] = [change.before, change.after].map((value) =>
        value === undefined ? undefined : describeEntry(value, list, speech) || speech.pageWords.notStated,
      );
      return describeTexts(before, after, speech);
    }
    case 'name': {
      const [before, after] = describeNames(change, words);
      return describeTexts(before, after, speech);
    }
    case 'series': {
      const { before, after } = describeSeries(change, change.metric, speech);
      return whole(before, after);
    }
    case 'file': {
      const [before, after] = describeFiles(change, words);
      return whole(before, after);
    }
  }
}

function describeNumbers(
  { path, metric }: WeighedChange,
  { before, after, direction }: Extract<WeighedChange, { kind: 'number' }>,
  { words }: Speech,
): Sides {
  const field = lastName(path);
  const isMeasured = !isNameField(field);
  const isCounted = isMeasured && unitFields.has(field);
  const unit = isCounted ? metric?.unit : undefined;
  const oldUnit = isCounted ? (metric?.oldUnit ?? metric?.unit) : undefined;
  const describe = (value: number | undefined, counted: string | undefined): string | undefined =>
    value === undefined ? undefined : isMeasured ? describeNumber(value, counted, words) : String(value);
  const isComparable = before !== undefined && after !== undefined && isMeasured && unit === oldUnit;
  return {
    ...whole(describe(before, oldUnit), describe(after, unit)),
    difference: isComparable
      ? { text: describeDifference(before, after, unit, words), direction }
      : undefined,
  };
}

/** Fields of a metric that are counted in its unit. */
const unitFields = new Set(['value', 'threshold', 'lower', 'upper', 'standard_deviation']);

function describeValue(
  value: string | boolean | undefined,
  { path, metric }: WeighedChange,
  { words, pageWords }: Speech,
): string | undefined {
  const [field = '', parent = ''] = path.filter((step) => typeof step === 'string').toReversed();
  if (value === undefined) return undefined;
  if (metric && field === 'type') return words.types[String(value)] ?? String(value);
  return nothingIfBlank(describeScalar(value, { parent, field }, pageWords));
}

const nothingIfBlank = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text;

const longText = 80;

const isLongText = (text: string | undefined): boolean =>
  text !== undefined && (text.length > longText || text.trim().includes('\n'));

/** What differs of the two paths to an entry: its name, or where it stands. */
function describeNames({ before, after }: NameDifference, words: ChangeWords): readonly string[] {
  const [old, young] = [before, after].map((path) => path.flatMap(entryOf));
  let common = 0;
  while (common < (old?.length ?? 0) - 1 && old?.[common] === young?.[common]) common += 1;
  return [old, young].map((names) => names?.slice(common).join(words.inside) ?? '');
}

const entryOf = (step: Step): readonly string[] => (typeof step === 'object' ? [step.entry] : []);

/** Of a renamed file its paths; else size and the beginning of the hash. */
function describeFiles(
  { before, after }: FileDifference,
  words: ChangeWords,
): readonly (string | undefined)[] {
  if (before && after && before.sha256 === after.sha256) return [before.path, after.path];
  return [before, after].map((file) => file && words.list([formatSize(file.size), file.sha256.slice(0, 12)]));
}

function describeTexts(before: string | undefined, after: string | undefined, { budget }: Speech): Sides {
  return before === undefined || after === undefined
    ? whole(before, after)
    : diffTexts(before, after, budget);
}

/** The words that differ are the same in each language, and dear to find. */
function describeProse(
  change: WeighedChange,
  before: string | undefined,
  after: string | undefined,
  speech: Speech,
): Sides {
  const known = found.get(change);
  if (known) {
    speech.budget.steps -= known.steps;
    return known.sides;
  }
  const { steps } = speech.budget;
  const sides = describeTexts(before, after, speech);
  found.set(change, { sides, steps: steps - speech.budget.steps });
  return sides;
}

const found = new WeakMap<WeighedChange, { readonly sides: Sides; readonly steps: number }>();

const whole = (before: string | undefined, after: string | undefined): Sides => ({
  before: makePart(before),
  after: makePart(after),
});

const makePart = (text: string | undefined): readonly TextPart[] | undefined =>
  text === undefined ? undefined : [{ text, isChanged: true }];

const lastName = (path: readonly Step[]): string => path.findLast((step) => typeof step === 'string') ?? '';
