import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Repository } from './open-repository.ts';
import { runGit } from './run-git.ts';

/** A file of the index that a sparse checkout leaves out of the work tree. */
export interface UncheckedFile {
  /** From the repository's root. */
  readonly path: string;
  /** As Git writes it: `100644`. */
  readonly mode: string;
  /** Of its blob. */
  readonly id: string;
}

/** What a sparse checkout leaves out, by path; Git is started only where there is one. */
export async function listUnchecked(repository: Repository): Promise<ReadonlyMap<string, UncheckedFile>> {
  const isSparse = await access(join(repository.gitFolder, 'info/sparse-checkout')).then(
    () => true,
    () => false,
  );
  if (!isSparse || repository.workTree === undefined) return new Map();
  const { output } = await runGit(repository, ['ls-files', '-z', '-t', '--stage']);
  const files = output
    .toString('utf8')
    .split('\0')
    .flatMap((line): UncheckedFile[] => {
      const [, mode = '', id = '', path = ''] = /^S (\d+) ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
      return path === '' ? [] : [{ path, mode, id }];
    });
  return new Map(files.map((file) => [file.path, file]));
}
