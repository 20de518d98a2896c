import { makeFaulty } from '../card/make-faulty.ts';
import type { CardContent, RawCard } from '../card/card-content.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { checkCard } from '../validate/check-card.ts';
import type { ContentSettings } from './content-key.ts';

/**
 * What a version's folder holds. What today's schema and rules say of it never stops anything: the version was
 * judged when it was frozen. `problems` are those of its files; without `raw` nothing is there.
 */
export function judgeFrozen(
  raw: RawCard | undefined,
  problems: readonly Problem[],
  settings: ContentSettings,
  version: string,
): CardContent {
  const checked: CardContent = raw
    ? checkCard(raw, settings, { isFrozen: true })
    : { kind: 'faulty', source: '', files: [], problems: [] };
  const content = hasErrors(problems) ? makeFaulty(checked) : checked;
  return {
    ...content,
    problems: [...problems, ...content.problems].map((problem) => ({ ...soften(problem), version })),
  };
}

const soften = (problem: Problem): Problem => ({ ...problem, severity: 'warning' });
