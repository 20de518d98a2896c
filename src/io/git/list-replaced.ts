import { runGit, type GitPlace } from './run-git.ts';

const prefix = 'refs/replace/';

/** The ids of the objects that Git shows otherwise than they are. */
export async function listReplaced(place: GitPlace): Promise<ReadonlySet<string>> {
  const { output } = await runGit(place, ['for-each-ref', '--format=%(refname)', prefix]);
  const names = output.toString('utf8').split('\n').filter(Boolean);
  return new Set(names.map((name) => name.slice(prefix.length)));
}
