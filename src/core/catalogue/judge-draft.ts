import { makeFaulty } from '../card/make-faulty.ts';
import type { CardContent, RawCard } from '../card/card-content.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { checkCard } from '../validate/check-card.ts';
import type { ContentSettings } from './content-key.ts';

/** What a folder holds that is not frozen: today's rules and settings bind it. `problems` are those of its files. */
export function judgeDraft(
  raw: RawCard,
  problems: readonly Problem[],
  settings: ContentSettings,
): CardContent {
  const content = checkCard(raw, settings);
  return {
    ...(hasErrors(problems) ? makeFaulty(content) : content),
    problems: [...problems, ...content.problems],
  };
}
