import { formatNumber } from '../page/format-number.ts';
import type { Words } from '../page/words/en.ts';
import type { SeriesDifference } from './change.ts';
import { describeDifference } from './describe-number.ts';
import type { MetricFacts } from './weighed-change.ts';
import type { ChangeWords } from './words/en.ts';

type Numbers = NonNullable<SeriesDifference['before']>;

/** A number of a series, and where it stands. */
interface Cell {
  readonly place: string;
  readonly value: number;
}

/** How large it is, and on the new side where it differs most. */
export function describeSeries(
  { shape, before, after }: SeriesDifference,
  metric: MetricFacts | undefined,
  { words, pageWords }: { readonly words: ChangeWords; readonly pageWords: Words },
): { readonly before: string | undefined; readonly after: string | undefined } {
  const told = {
    before: before && describeShape(shape, before, words),
    after: after && describeShape(shape, after, words),
  };
  if (!before || !after) return told;
  const list = (numbers: Numbers): readonly Cell[] => listCells(shape, numbers, metric, { words, pageWords });
  const steps = describeSteps(list(before), list(after), metric?.unit, words);
  return { ...told, after: [told.after, ...steps].join(words.semicolon) };
}

/** `3 × 3`, `21 points`, `4 bars`. */
export function describeShape(
  shape: SeriesDifference['shape'],
  numbers: Numbers,
  words: ChangeWords,
): string {
  if (shape === 'curve') return words.points(numbers.length);
  if (shape === 'bars') return words.bars(numbers.length);
  const [first] = numbers;
  return words.grid(numbers.length, Array.isArray(first) ? first.length : 0);
}

const mostSteps = 3;

/** How many of the numbers that both sides have differ, and the largest differences. */
function describeSteps(
  before: readonly Cell[],
  after: readonly Cell[],
  unit: string | undefined,
  words: ChangeWords,
): readonly string[] {
  const old = new Map(before.map(({ place, value }) => [place, value]));
  const common = after.flatMap(({ place, value }) => {
    const was = old.get(place);
    return was === undefined ? [] : [{ place, was, value }];
  });
  const steps = common
    .filter(({ was, value }) => was !== value)
    .toSorted((a, b) => Math.abs(b.value - b.was) - Math.abs(a.value - a.was));
  if (steps.length === 0) return [];
  const told = steps
    .slice(0, mostSteps)
    .map(({ place, was, value }) =>
      words.step(place, formatNumber(was), formatNumber(value), describeDifference(was, value, unit, words)),
    );
  return [words.changedOf(steps.length, common.length), ...told];
}

function listCells(
  shape: SeriesDifference['shape'],
  numbers: Numbers,
  metric: MetricFacts | undefined,
  { words, pageWords }: { readonly words: ChangeWords; readonly pageWords: Words },
): readonly Cell[] {
  const column = (index: number): string => metric?.columns?.[index] ?? pageWords.column(index + 1);
  if (shape === 'bars')
    return (numbers as readonly number[]).map((value, index) => ({
      place: metric?.columns?.[index] ?? `${pageWords.bar} ${index + 1}`,
      value,
    }));
  if (shape === 'curve')
    return (numbers as readonly (readonly number[])[]).map(([x = 0, y = 0]) => ({
      place: words.pointAt(`${pageWords.x} = ${formatNumber(x)}`),
      value: y,
    }));
  return (numbers as readonly (readonly number[])[]).flatMap((row, place) =>
    row.map((value, index) => ({
      place: words.cellAt(metric?.rows?.[place] ?? pageWords.row(place + 1), column(index)),
      value,
    })),
  );
}
