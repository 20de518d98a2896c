import { sameModel } from '../version/model-id.ts';
import { losesPassage } from './loses-passage.ts';
import { isSameWording } from './same-wording.ts';
import {
  findCrossedBound,
  findCrossedThreshold,
  findWorse,
  isLooserThreshold,
  isMoved,
  isOtherVerdict,
  metricField,
} from './weigh-metrics.ts';
import type { WeightRule } from './weight-rule.ts';
import type { WeightSubject } from './weight-subject.ts';
import type { WeightReason } from './weighed-change.ts';

const isField =
  (...names: readonly string[]) =>
  ({ name }: WeightSubject): boolean =>
    names.includes(name);

/** What warns or protects people, and whoever answers for the model. */
const safeguards = [
  'model_overview.model_owner',
  'intended_uses.limitations',
  'intended_uses.explanations_for_risk_rating',
  'additional_information.caveats_and_recommendations',
  'additional_information.human_oversight',
  'additional_information.cybersecurity',
  'additional_information.monitoring_plan',
];

const ethics = [
  'additional_information.ethical_considerations',
  'additional_information.fairness_assessments',
  'additional_information.fairness_assessments.harms',
  'additional_information.fairness_assessments.mitigation_strategy',
];

/** The rules that every catalogue has, in the order in which they are asked. */
export const ownRules: readonly WeightRule[] = [
  // The gates of the environments find a metric by its name, to the letter.
  {
    id: 'metric-crosses-bound',
    weight: 'major',
    find: (subject) => subject.what !== 'removed' && findCrossedBound(subject),
  },
  { id: 'wording', weight: 'editorial', find: isWording },

  // Whether the model may be used, for what, and which model it is.
  { id: 'risk-rating', weight: 'major', find: isField('intended_uses.risk_rating') },
  { id: 'intended-uses', weight: 'major', find: isField('intended_uses.intended_uses') },
  { id: 'out-of-scope-uses', weight: 'major', find: isField('intended_uses.out_of_scope_uses') },
  { id: 'model-id', weight: 'major', find: isOtherModel },

  // What was measured.
  { id: 'metric-crosses-threshold', weight: 'major', find: findCrossedThreshold },
  { id: 'metric-worsens', weight: 'major', find: findWorse },
  { id: 'metric-verdict', weight: 'major', find: isOtherVerdict },
  {
    id: 'evaluation-removed',
    weight: 'major',
    find: ({ name, what }) => name === 'evaluation_details' && what === 'removed',
  },
  {
    id: 'metric-removed',
    weight: 'major',
    find: ({ name, what }) =>
      (name === 'evaluation_details.metric_groups' || name === metricField) && what === 'removed',
  },
  { id: 'metric-moved', weight: 'major', find: isMoved },
  // What a number is judged by. Without these rules, a worse number is hidden by reading it otherwise.
  { id: 'threshold-loosened', weight: 'major', find: isLooserThreshold },
  {
    id: 'metric-direction',
    weight: 'major',
    find: ({ name, what }) => name === `${metricField}.higher_is_better` && what !== 'added',
  },
  {
    id: 'metric-reading',
    weight: 'major',
    find: ({ name, what }) =>
      (name === `${metricField}.unit` && what === 'changed') || name === `${metricField}.type`,
  },

  // What warns and protects: no text reads as nothing to warn of.
  {
    id: 'ethical-considerations-removed',
    weight: 'major',
    find: (subject) => ethics.includes(subject.name) && findLoss(subject),
  },
  {
    id: 'safeguard-removed',
    weight: 'major',
    find: (subject) => safeguards.includes(subject.name) && findLoss(subject),
  },

  // How the card is found, cited and read.
  {
    id: 'file-renamed',
    weight: 'editorial',
    find: ({ change, what }) => change.kind === 'file' && what === 'renamed',
  },
  { id: 'axis-name', weight: 'editorial', find: isIdleAxis },
  { id: 'reference-matter', weight: 'editorial', find: ({ fieldWeight }) => fieldWeight === 'editorial' },
  { id: 'content', weight: 'minor', find: () => true },
];

/** Another version of the same model in its registry is no other model. */
function isOtherModel({ name, change }: WeightSubject): boolean {
  if (name !== 'model_overview.model_id') return false;
  const { before, after } = change;
  return !(typeof before === 'string' && typeof after === 'string' && sameModel(before, after));
}

/** A reason and a name are one thing, which may be another; warnings are many, and each counts. */
const isListOfPoints = (name: string): boolean =>
  name !== 'intended_uses.explanations_for_risk_rating' && name !== 'model_overview.model_owner';

/** The field is gone, or one of its passages is, with nothing in its place. */
function findLoss({ what, change, name }: WeightSubject): boolean | WeightReason {
  if (what === 'removed') return true;
  if (change.kind !== 'text' || !isListOfPoints(name)) return false;
  return losesPassage(change.before ?? '', change.after ?? '') && { kind: 'passage' };
}

function isWording({ change, reading, what }: WeightSubject): boolean {
  if (reading !== 'words' || (what !== 'changed' && what !== 'renamed')) return false;
  if (change.kind === 'name') {
    const [before, after] = [change.before.map(nameOf), change.after.map(nameOf)];
    return before.length === after.length && before.every((name, at) => isSame(name, after[at] ?? ''));
  }
  const { before, after } = change;
  return typeof before === 'string' && typeof after === 'string' && isSame(before, after);
}

const isSame = (before: string, after: string): boolean => before === after || isSameWording(before, after);

const nameOf = (step: string | { readonly entry: string }): string =>
  typeof step === 'string' ? step : step.entry;

/** Axes mean nothing to a single value. */
const idleTypes = new Set(['number', 'string', 'boolean']);

function isIdleAxis({ name, before, after }: WeightSubject): boolean {
  if (name !== `${metricField}.x_axis_name` && name !== `${metricField}.y_axis_name`) return false;
  return [...before, ...after].every(({ metric }) => idleTypes.has(metric.type));
}
