import { describe, expect, test } from 'vitest';
import { comparedCard } from '../../../src/core/compare/compared-card.ts';
import { compareCards } from '../../../src/core/compare/compare-cards.ts';
import type { ComparedCard } from '../../../src/core/compare/change.ts';
import { describeChanges } from '../../../src/core/compare/describe-changes.ts';
import { fieldName } from '../../../src/core/compare/field-name.ts';
import { happeningOf } from '../../../src/core/compare/happening.ts';
import { weighChanges } from '../../../src/core/compare/weigh-changes.ts';
import { type Weight, weights } from '../../../src/core/compare/weighed-change.ts';
import { weightRulesOf } from '../../../src/core/compare/weight-rules.ts';
import { normalizeSettings } from '../../../src/core/settings/normalize-settings.ts';
import { checkSource } from '../../helpers/make-raw-card.ts';
import { editorialPairs } from './editorial-pairs.ts';
import { equalPairs } from './equal-pairs.ts';
import { majorPairs } from './major-pairs.ts';
import { minorPairs } from './minor-pairs.ts';
import { weightCards } from './weight-cards.ts';
import type { WeightPair } from './weight-pair.ts';

const pairs = [...majorPairs, ...minorPairs, ...editorialPairs, ...equalPairs];

const rules = weightRulesOf(
  normalizeSettings({ environments: { production: { metrics: [{ metric: 'Approval rate', min: 0.5 }] } } }),
);

function readCard(source: string, files: ComparedCard['files'] = []): ComparedCard {
  const content = checkSource(source);
  if (content.kind === 'faulty') throw new Error(JSON.stringify(content.problems));
  return { ...comparedCard(content.valid), files };
}

function edit(source: string, { edits }: WeightPair): string {
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`Not once in the card: ${from}`);
    return text.replace(from, () => to);
  }, source);
}

function weigh(pair: WeightPair): ReturnType<typeof weighChanges> {
  const source = weightCards[pair.card ?? 'english'];
  const before = readCard(source, pair.files?.before);
  const after = readCard(edit(source, pair), pair.files?.after);
  return weighChanges(compareCards(before, after), { before, after }, rules);
}

const listFound = (pair: WeightPair): string[] =>
  weigh(pair).map((change) => `${change.weight} ${happeningOf(change)} ${fieldName(change.path).name}`);

describe('a risk officer would say so', () => {
  test.each(pairs.map((pair) => [pair.title, pair] as const))('%s', (_, pair) => {
    expect(listFound(pair).toSorted()).toEqual(pair.expected.toSorted());
  });
});

test('the table holds enough of each weight, every pair once', () => {
  expect(new Set(pairs.map(({ title }) => title)).size).toBe(pairs.length);
  expect(pairs.length).toBeGreaterThanOrEqual(75);
  for (const list of [majorPairs, minorPairs, editorialPairs]) expect(list.length).toBeGreaterThanOrEqual(20);
});

test('every change of the table has words in both languages', () => {
  for (const pair of pairs) {
    const weighed = weigh(pair);
    for (const language of ['en', 'ja'] as const) {
      for (const row of describeChanges(weighed, language)) {
        expect(row.field.length, pair.title).toBeGreaterThan(0);
        expect(row.field.join(''), pair.title).not.toMatch(/undefined|\*/);
        expect(row.before ?? row.after, pair.title).toBeDefined();
        expect(row.before, pair.title).not.toEqual(row.after);
      }
    }
  }
});

test('precision and recall of each weight', () => {
  const found = pairs.map((pair) => ({ pair, said: listFound(pair) }));
  const lines = weights.map((weight) => {
    const counts = found.map(({ pair, said }) =>
      countRight(ofWeight(pair.expected, weight), ofWeight(said, weight)),
    );
    const sum = (key: 'right' | 'expected' | 'said'): number =>
      counts.reduce((total, count) => total + count[key], 0);
    const [precision, recall] = [sum('right') / sum('said'), sum('right') / sum('expected')];
    expect({ weight, precision, recall }).toEqual({ weight, precision: 1, recall: 1 });
    return `${weight}: ${sum('expected')} changes, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  });
  console.log(`${pairs.length} pairs\n${lines.join('\n')}`);
});

const ofWeight = (list: readonly string[], weight: Weight): string[] =>
  list.filter((line) => line.startsWith(`${weight} `));

function countRight(
  expected: readonly string[],
  said: readonly string[],
): Record<'right' | 'expected' | 'said', number> {
  const left = [...expected];
  const right = said.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { right: right.length, expected: expected.length, said: said.length };
}
