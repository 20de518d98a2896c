import type { Change } from './change.ts';

/** How much a change matters for whoever relies on the model, heaviest first. */
export const weights = ['major', 'minor', 'editorial'] as const;

export type Weight = (typeof weights)[number];

export type WeighedChange = Change & {
  readonly weight: Weight;
  /** The rule that gave the weight: one of our own (`risk-rating`), or `settings`. Permanent. */
  readonly rule: string;
};
