import { runGit, type GitPlace } from './run-git.ts';

/** The commits that lead to any of these, and these themselves, in one process. */
export async function listAncestors(
  place: GitPlace,
  commits: readonly string[],
): Promise<ReadonlySet<string>> {
  const { output } = await runGit(place, ['rev-list', '--stdin'], { input: `${commits.join('\n')}\n` });
  return new Set(output.toString('latin1').split('\n').filter(Boolean));
}
