import { askGit, type GitPlace } from './run-git.ts';

/** The best common ancestors of two commits; the first is the one that Git would take. None where they share nothing. */
export async function listMergeBases(
  place: GitPlace,
  one: string,
  other: string,
): Promise<readonly string[]> {
  const listed = await askGit(place, ['merge-base', '--all', one, other], { answers: [1] });
  return listed.split('\n').filter(Boolean);
}
