import type { Approval } from './policy-file.ts';

/** What policies are asked about. */
export type PolicyAction = 'freeze' | 'approve';

/** A policy's file as it was read. */
export interface RawPolicy {
  /** A path from the repository's root, or `colophon:high`. */
  readonly name: string;
  /** Undefined where there is no such file. */
  readonly bytes: Uint8Array | undefined;
}

/** A policy that can be asked. */
export interface Policy {
  readonly name: string;
  /** The JSON Schema of a card, without references; `true` where nothing is asked of the card. */
  readonly card: object | boolean;
  readonly approval: Approval;
}
