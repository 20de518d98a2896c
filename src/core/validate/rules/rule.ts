import type { Json, Severity } from '../../problem/problem.ts';
import type { CardFile } from '../../card/card-content.ts';
import type { ProseField } from '../prose.ts';

export type Facts = { readonly [key: string]: Json };

/** What a rule is given besides the card. */
export interface RuleContext {
  /** Every text of the card that is Markdown, parsed. */
  readonly prose: readonly ProseField[];
  /** The frozen files of the card's folder. */
  readonly files: readonly Pick<CardFile, 'path'>[];
  /** The name of a field for people. */
  label(pointer: string): string;
}

/** Something that breaks a rule. */
export interface Finding<Data extends Facts> {
  readonly pointer: string;
  /** The value unless it is said. */
  readonly at?: 'key' | 'value';
  /** Line and column, from 1, inside the text of the field. */
  readonly inText?: { readonly line: number; readonly column: number };
  readonly data: Data;
}

/**
 * A check beyond the schema. It is given a card that may break the schema, so that all problems are reported at
 * once, and has to look at what it takes. Its code is `rule/<id>`.
 */
export interface Rule<Data extends Facts = Facts> {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule asks for, in a sentence. */
  readonly description: string;
  readonly message: (data: Data) => string;
  readonly hint: (data: Data) => string;
  readonly check: (card: Readonly<Record<string, unknown>>, context: RuleContext) => Finding<Data>[];
}

/** Ties a rule's words to the facts that its check finds. */
export const defineRule = <Data extends Facts>(rule: Rule<Data>): Rule => rule as unknown as Rule;
