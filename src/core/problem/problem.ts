/** A finding that stops a command (`error`) or does not (`warning`). */
export type Severity = 'error' | 'warning';

/** Where a problem is. Lines and columns count from 1; a column counts Unicode code points. */
export interface Location {
  /** Path from the repository's root, with `/`. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What a problem is about: a card, one of its versions, a place. */
export interface Subject extends Partial<Location> {
  readonly card?: string;
  /** With its v: `v3`. */
  readonly version?: string;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One finding, as it is reported. `code` is permanent; `message` and `hint` are made from `data` by the catalogue of codes. */
export interface Problem extends Subject {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  readonly data: { readonly [key: string]: Json };
}

/** What a step gives that can find fault. Warnings may ride along with a value. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const succeed = <Value>(value: Value, problems: readonly Problem[] = []): Result<Value> => ({
  ok: true,
  value,
  problems,
});

export const fail = (problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
