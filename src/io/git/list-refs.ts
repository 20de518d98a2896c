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

/** All tags, in one process. `merged` keeps those whose commit is that commit or an ancestor of it. */
export async function listTags(place: GitPlace, { merged }: { merged?: string } = {}): Promise<TagRef[]> {
  const fields = ['%(refname)', '%(objectname)', '%(objecttype)', '%(*objectname)', '%(*objecttype)'].join(
    '%00',
  );
  const filter = merged === undefined ? [] : [`--merged=${merged}`];
  const { output } = await runGit(place, ['for-each-ref', ...filter, `--format=${fields}%00`, 'refs/tags']);
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
