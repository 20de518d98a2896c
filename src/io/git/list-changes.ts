import { askGit, type GitPlace } from './run-git.ts';

/** A path that differs between two commits. */
export interface Change {
  readonly path: string;
  /** Blobs; undefined where there is no file. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** As Git writes it: `100644`; `000000` where there is no file. */
  readonly mode: string;
}

/** What differs between two commits, by path. */
export async function listChanges(repository: GitPlace, parent: string, head: string): Promise<Change[]> {
  const command = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', parent, head];
  const fields = (await askGit(repository, command)).split('\0');
  const changes: Change[] = [];
  for (let place = 0; place + 1 < fields.length; place += 2) {
    const [, mode = '', before, after] = (fields[place] ?? '').split(' ');
    changes.push({ path: fields[place + 1] ?? '', before: blobOf(before), after: blobOf(after), mode });
  }
  return changes;
}

const blobOf = (id: string | undefined): string | undefined =>
  id === undefined || /^0+$/.test(id) ? undefined : id;

/** Whether a path from the repository's root is that of a card's ledger. */
export const isLedgerPath = (path: string, cardsFolder: string): boolean =>
  path.startsWith(`${cardsFolder}/`) && /^[^/]+\/ledger\.yaml$/.test(path.slice(cardsFolder.length + 1));
