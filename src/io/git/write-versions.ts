import type { Repository } from './open-repository.ts';
import { moveRefs, requireFreeIndex, writeWorkFiles } from './write-ledger.ts';
import type { WrittenFile } from './write-objects.ts';

/** Commits and tags that are to be there, all or none. */
export interface VersionsWrite {
  /** `refs/heads/main`, which is checked out here. */
  readonly branch: string;
  readonly old: string;
  readonly commit: string;
  readonly tags: readonly { readonly name: string; readonly object: string }[];
  /** What index and work tree get. */
  readonly files: readonly WrittenFile[];
}

/**
 * Moves a branch to commits that are made, and gives their tags their refs, in one transaction; then index and files
 * follow.
 * @throws {Failure} `git/locked`, `freeze/branch-moved`.
 */
export async function publishVersions(
  repository: Repository,
  { branch, old, commit, tags, files }: VersionsWrite,
): Promise<void> {
  await requireFreeIndex(repository);
  await moveRefs(repository, [
    ...tags.map(({ name, object }) => `create refs/tags/${name} ${object}`),
    `update ${branch} ${commit} ${old}`,
  ]);
  await writeWorkFiles(repository, files);
}
