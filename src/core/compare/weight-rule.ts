import type { WeightSubject } from './weight-subject.ts';
import type { Weight, WeightReason } from './weighed-change.ts';

/** A reason for a weight. The first in the list that applies gives it. */
export interface WeightRule {
  /** Permanent. */
  readonly id: string;
  readonly weight: Weight;
  /** Undefined where the rule does not apply; with what it found, where that is more than before and after show. */
  readonly find: (subject: WeightSubject) => boolean | WeightReason | undefined;
}
