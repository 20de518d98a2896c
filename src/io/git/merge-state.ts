import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readRef } from './catalogue-branch.ts';
import type { Repository } from './open-repository.ts';

/** What Git is in the middle of: the commit that is brought in beside the head. */
export type MergeState =
  | { readonly kind: 'none' }
  | { readonly kind: 'merge'; readonly other: string }
  | { readonly kind: 'rebase' | 'cherry-pick'; readonly picked: string };

export async function readMergeState(repository: Repository): Promise<MergeState> {
  const other = await readRef(repository, 'MERGE_HEAD');
  if (other !== undefined) return { kind: 'merge', other };
  const isRebase = (
    await Promise.all(
      ['rebase-merge', 'rebase-apply'].map((name) => isThere(join(repository.gitFolder, name))),
    )
  ).includes(true);
  const picked =
    (await readRef(repository, 'CHERRY_PICK_HEAD')) ??
    (isRebase ? await readRef(repository, 'REBASE_HEAD') : undefined);
  if (picked === undefined) return { kind: 'none' };
  return { kind: isRebase ? 'rebase' : 'cherry-pick', picked };
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
