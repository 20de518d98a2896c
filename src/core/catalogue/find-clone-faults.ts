import { gitProblem } from '../problem/git-problems.ts';
import type { Problem } from '../problem/problem.ts';
import type { FrozenVersion } from './catalogue.ts';

/** What is wrong with a clone as a whole, and what it says of single versions. */
export interface CloneFaults {
  readonly problems: readonly Problem[];
  /** Whether a version's own problem is said with them already. */
  isCovered(problem: Problem): boolean;
}

/**
 * One problem for all versions, with its cause, where a clone lacks their tags or a checkout put lightweight ones in
 * their place. Of a single tag nobody can tell whether it was the clone.
 */
export function findCloneFaults(versions: readonly FrozenVersion[]): CloneFaults {
  const tagged = versions.filter(({ tag }) => tag !== undefined);
  const faults = tagged.flatMap(({ problems }) => problems);
  const destroyed = faults.filter(isDestroyed);
  const deleted = faults.filter(isDeleted);
  const areDestroyed = destroyed.length > 1;
  const areMissing = deleted.length > 1 && deleted.length === tagged.length;
  return {
    problems: [
      ...(areDestroyed ? [gitProblem('git/destroyed-tags', factsOf(destroyed))] : []),
      ...(areMissing ? [gitProblem('git/no-tags', factsOf(deleted))] : []),
    ],
    isCovered: (problem) => (areDestroyed && isDestroyed(problem)) || (areMissing && isDeleted(problem)),
  };
}

/** What a catalogue says of its clone; nothing is to be frozen or judged in one that is not whole. */
export const listCloneProblems = ({
  problems,
}: {
  readonly problems: readonly Problem[];
}): readonly Problem[] =>
  problems.filter(({ code }) => code === 'git/destroyed-tags' || code === 'git/no-tags');

const isDeleted = ({ code }: Problem): boolean => code === 'tag/deleted';

/** A tag object is recorded, and the ref holds the very commit that it was of. */
const isDestroyed = ({ code, data }: Problem): boolean =>
  code === 'tag/recreated' && data['actualObject'] === data['commit'];

const factsOf = (problems: readonly Problem[]): { tags: number; examples: string[] } => ({
  tags: problems.length,
  examples: problems.slice(0, 3).map(({ data }) => String(data['tag'])),
});
