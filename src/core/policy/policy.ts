import type { SchemaCheck } from '../validate/schema-check.ts';
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
  /** What is asked of the card. Its errors' paths tell all that they stand in: it has no references. */
  readonly check: SchemaCheck;
  readonly approval: Approval;
}
