import { askGit, type GitPlace } from './run-git.ts';

/** What is going to be read. */
export interface ObjectQuery {
  /** Ids; of those that the repository has not, nothing is said. */
  readonly commits: readonly string[];
  /** A pattern of refs whose commits are read too: `refs/tags/*`. */
  readonly refs?: string | undefined;
  /** Whether every commit on the way to them is read too. */
  readonly withHistory?: boolean;
  /** Files and folders from the root; everything where none is named. */
  readonly paths?: readonly string[];
  /** Only folders. */
  readonly isTrees?: boolean;
}

/** The ids of the objects that a partial clone left out, of those that are asked about. Nothing is fetched. */
export async function listMissing(
  place: GitPlace,
  { commits, refs, withHistory = false, paths = [], isTrees = false }: ObjectQuery,
): Promise<string[]> {
  const command = [
    'rev-list',
    '--objects',
    '--missing=print',
    '--no-object-names',
    // A commit that changes nothing of the paths is read all the same.
    '--sparse',
    withHistory ? '--full-history' : '--no-walk=unsorted',
    ...(isTrees ? ['--filter=blob:none'] : []),
    '--ignore-missing',
    '--stdin',
    ...(refs === undefined ? [] : [`--glob=${refs}`]),
    '--',
    ...paths.map((path) => `:(top,literal)${path}`),
  ];
  const listed = await askGit(place, command, { input: commits.map((id) => `${id}\n`).join('') });
  const ids = listed.split('\n').flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []));
  return [...new Set(ids)];
}
