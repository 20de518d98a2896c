import { runGit, type GitPlace } from './run-git.ts';

/** A tag as its ref holds it. */
export interface TagRef {
  /** Without `refs/tags/`. */
  readonly name: string;
  /** The object that the ref holds: a tag object, or what a lightweight tag names. */
  readonly object: string;
  /** The commit it leads to; undefined where it leads to none. */
  readonly commit: string | undefined;
}

export interface TagQuery {
  /** Keeps those whose commit is that commit or an ancestor of it. */
  readonly merged?: string;
  /** Keeps those whose name begins so, or with one of these, up to a slash: `loan-approval/`. No others are read. */
  readonly below?: string | readonly string[];
}

/** The tags, in one process; all of them where nothing is asked. */
export async function listTags(place: GitPlace, { merged, below = '' }: TagQuery = {}): Promise<TagRef[]> {
  const fields = ['%(refname)', '%(objectname)', '%(objecttype)', '%(*objectname)', '%(*objecttype)'].join(
    '%00',
  );
  const filter = merged === undefined ? [] : [`--merged=${merged}`];
  const { output } = await runGit(place, [
    'for-each-ref',
    ...filter,
    `--format=${fields}%00`,
    ...[below].flat().map((prefix) => `refs/tags/${prefix}`),
  ]);
  // A ref's name can hold neither NUL nor newline.
  return output
    .toString('utf8')
    .split('\0\n')
    .filter((record) => record !== '')
    .map((record) => {
      const [name = '', object = '', type, peeled, peeledType] = record.split('\0');
      const commit = type === 'commit' ? object : peeledType === 'commit' ? peeled : undefined;
      return { name: name.slice('refs/tags/'.length), object, commit };
    });
}
