import { runGit, type GitPlace } from './run-git.ts';

/** The commits that lead to any of these, and these themselves, in one process; with `isLine`, by first parents alone. */
export async function listAncestors(
  place: GitPlace,
  commits: readonly string[],
  { isLine = false }: { readonly isLine?: boolean } = {},
): Promise<ReadonlySet<string>> {
  const command = ['rev-list', ...(isLine ? ['--first-parent'] : []), '--stdin'];
  const { output } = await runGit(place, command, { input: `${commits.join('\n')}\n` });
  return new Set(output.toString('latin1').split('\n').filter(Boolean));
}
