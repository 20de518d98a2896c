import { shimGit } from './shim-git.ts';

/** How Git was called while `run` ran, one line a process. */
export async function countGit(run: () => Promise<unknown>): Promise<string[]> {
  const linesOf = await shimGit(run, 'exec "$real" "$@"');
  return linesOf('commands');
}
