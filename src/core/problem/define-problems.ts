import type { Json, Problem, Severity, Subject } from './problem.ts';

type Facts = { readonly [key: string]: Json };

/** One code: how grave it is, and the words that are made from its facts. */
export interface ProblemDefinition<Data extends Facts> {
  readonly severity: Severity;
  /** A few words, for lists of codes. */
  readonly title: string;
  readonly message: (data: Data) => string;
  readonly hint: (data: Data) => string;
}

/** Ties a code's message and hint to the facts that both need. */
export const defineProblem = <Data extends Facts = Record<never, Json>>(
  definition: ProblemDefinition<Data>,
): ProblemDefinition<Data> => definition;

/** The maker of the problems of one area: `problem(code, facts, where)`. */
export const makeProblems =
  <Definitions extends Record<string, ProblemDefinition<never>>>(definitions: Definitions) =>
  <Code extends keyof Definitions & string>(
    code: Code,
    data: Parameters<Definitions[Code]['message']>[0],
    subject: Subject = {},
  ): Problem => {
    const { severity, message, hint } = definitions[code] as unknown as ProblemDefinition<Facts>;
    const { card, version, file, line, column } = subject;
    return {
      code,
      severity,
      message: message(data),
      hint: hint(data),
      ...(card !== undefined && { card }),
      ...(version !== undefined && { version }),
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
      data,
    };
  };
