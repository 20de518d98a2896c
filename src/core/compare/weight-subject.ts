import type { Change, ComparedCard } from './change.ts';
import { fieldName } from './field-name.ts';
import { fieldWeights, type Reading } from './field-weights.ts';
import { type Happening, happeningOf } from './happening.ts';
import { type FoundMetric, metricsAt } from './metrics-at.ts';
import type { Weight } from './weighed-change.ts';
import type { WeightRules } from './weight-rules.ts';

/** A change with all that a rule may ask of it. */
export interface WeightSubject {
  readonly change: Change;
  readonly what: Happening;
  /** The field's name, as `fieldName` has it. */
  readonly name: string;
  /** What the card's author calls it, where they do. */
  readonly owned: string | undefined;
  /** What the field weighs by itself. */
  readonly fieldWeight: Weight;
  readonly reading: Reading;
  /** The metrics that the change touches, as they were and as they are. */
  readonly before: readonly FoundMetric[];
  readonly after: readonly FoundMetric[];
  readonly rules: WeightRules;
}

export function weightSubject(
  change: Change,
  { before, after }: { readonly before: ComparedCard; readonly after: ComparedCard },
  rules: WeightRules,
): WeightSubject {
  const { name, owned } = fieldName(change.path);
  const [fieldWeight, reading] = fieldWeights[name] ?? ['minor', 'exact'];
  return {
    change,
    what: happeningOf(change),
    name,
    owned,
    fieldWeight,
    reading,
    before: metricsAt(before.card, change.beforePointer),
    after: metricsAt(after.card, change.afterPointer),
    rules,
  };
}
