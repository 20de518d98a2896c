import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Metric } from '../../src/core/card/card.ts';
import type { ValidCard } from '../../src/core/card/card-content.ts';
import { checkCard } from '../../src/core/validate/check-card.ts';
import type { Status } from '../../src/core/version/ledger-entry.ts';
import { isAllowedStep, needsNote } from '../../src/core/version/transitions.ts';
import { sampleHistory } from '../../src/sample/history.ts';

const cards = join(import.meta.dirname, '../../src/sample/cards');
const folders = (path: string): string[] => readdirSync(path).filter((name) => !name.startsWith('.'));
const states = folders(cards).flatMap((card) => folders(join(cards, card)).map((state) => ({ card, state })));
const settings = sampleHistory.findLast((step) => step.kind === 'settings');
const customDetails = settings && parse(settings.text).custom_details;

describe('the sample’s cards', () => {
  it.each(states)('$card, $state, checks without a problem', ({ card, state }) => {
    expect(check(card, state).problems).toEqual([]);
  });

  it('has metrics that follow from the confusion matrices', () => {
    const evaluations = states.flatMap(({ card, state }) => metricsOf(card, state));
    const tested = evaluations.filter((metrics) => metrics.has('Confusion matrix'));
    expect(tested.length).toBeGreaterThan(10);
    for (const metrics of tested) {
      const rows = metrics.get('Confusion matrix') as number[][];
      const right = total(rows.map((row, i) => row[i] ?? 0));
      expect(metrics.get('Accuracy')).toBeCloseTo(right / total(rows.flat()), 3);
      if (!metrics.has('Precision')) continue;
      const [[, falsePositive], [falseNegative, truePositive]] = rows as [[number, number], [number, number]];
      expect(metrics.get('Precision')).toBeCloseTo(truePositive / (truePositive + falsePositive), 3);
      expect(metrics.get('Recall')).toBeCloseTo(truePositive / (truePositive + falseNegative), 3);
    }
  });

  it('gives the area under each ROC curve as the AUC', () => {
    const curves = states.flatMap(({ card, state }) =>
      metricsOf(card, state).flatMap((metrics) => (metrics.has('ROC curve') ? [metrics] : [])),
    );
    expect(curves.length).toBeGreaterThan(3);
    for (const metrics of curves)
      expect(metrics.get('AUC')).toBeCloseTo(area(metrics.get('ROC curve') as [number, number][]), 3);
  });

  it('shows every kind of metric', () => {
    const kinds = states.flatMap(({ card, state }) =>
      listMetrics(valid(card, state)).map(({ type }) => type),
    );
    expect([...new Set(kinds)].toSorted()).toEqual([
      'bar_chart',
      'boolean',
      'linear_graph',
      'matrix',
      'number',
      'string',
    ]);
  });
});

describe('the sample’s history', () => {
  it('goes forward in time at every step', () => {
    const times = sampleHistory.map(({ at }) => at);
    expect(times).toEqual([...new Set(times)].toSorted());
  });

  it('uses every state, and only states that there are', () => {
    const used = sampleHistory.flatMap((step) =>
      step.kind === 'edit' ? [`${step.card}/${step.state}`] : [],
    );
    expect(used.toSorted()).toEqual(states.map(({ card, state }) => `${card}/${state}`).toSorted());
  });

  it('takes only allowed steps of status, each with the note that is due', () => {
    const status = new Map<string, Status>();
    const frozen = new Map<string, number>();
    for (const step of sampleHistory) {
      if (step.kind === 'freeze') {
        frozen.set(step.card, (frozen.get(step.card) ?? 0) + 1);
        status.set(`${step.card}/v${frozen.get(step.card)}`, 'Draft');
      }
      if (step.kind !== 'status') continue;
      const version = `${step.card}/${step.version}`;
      const from = status.get(version);
      expect(from && isAllowedStep(from, step.to), `${version}: ${from} to ${step.to}`).toBe(true);
      if (from && needsNote(from, step.to)) expect(step.note).toBeTruthy();
      status.set(version, step.to);
    }
    expect(new Set(status.values())).toEqual(new Set(['Draft', 'PendingReview', 'Approved', 'Archived']));
  });
});

function check(card: string, state: string) {
  const folder = join(cards, card, state);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path: path.split(sep).join('/'), id: '', size: 0, sha256: '' }));
  const source = new Uint8Array(readFileSync(join(folder, 'card.md')));
  return checkCard({ id: card, folder: `cards/${card}`, source, files }, { language: 'en', customDetails });
}

function valid(card: string, state: string): ValidCard {
  const content = check(card, state);
  if (content.kind !== 'valid') throw new Error(`${card}/${state} does not check.`);
  return content.valid;
}

const groupsOf = ({ card }: ValidCard): Metric[][] =>
  (card.evaluation_details ?? []).map((evaluation) =>
    (evaluation.metric_groups ?? []).flatMap((group) => group.metric_data),
  );

const listMetrics = (card: ValidCard): Metric[] => groupsOf(card).flat();

/** Of each evaluation, the values of the metrics of the whole. */
const metricsOf = (card: string, state: string): Map<string, unknown>[] =>
  groupsOf(valid(card, state)).map(
    (metrics) => new Map(metrics.filter(({ slice }) => !slice).map(({ name, value }) => [name, value])),
  );

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const area = (points: readonly [number, number][]): number =>
  total(points.slice(1).map(([x, y], i) => ((x - (points[i]?.[0] ?? 0)) * (y + (points[i]?.[1] ?? 0))) / 2));
