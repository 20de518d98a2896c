import { DatabaseSync } from 'node:sqlite';

/** Entries in one file. Every function throws SQLite's errors. */
export interface EntryStore {
  /** Gives what is stored under these ids, in one transaction; of a damaged file it may be anything. */
  read(ids: readonly string[], take: (id: string, index: number, stored: unknown) => void): void;
  /** Stores entries, used now, in place of what was under their ids; forgets those of `gone`. All or nothing. */
  write(entries: ReadonlyMap<string, Uint8Array>, gone: Iterable<string>): void;
  /** Marks entries as used now. */
  touch(ids: Iterable<string>): void;
  /** Bytes of the file that are in use. */
  size(): number;
  /** Removes the least recently used until the file has at most so many bytes. Gives how many went. */
  shrink(maxBytes: number): number;
  close(): void;
}

/** Of a store: "clpn". */
const applicationId = 0x636c706e;

/** What was used when is apart from the values: a mark changes a narrow table, not every page of the file. */
const tables = [
  'CREATE TABLE content (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT',
  'CREATE TABLE entry (id TEXT PRIMARY KEY, used INTEGER NOT NULL, content INTEGER NOT NULL) STRICT, WITHOUT ROWID',
];

/** How long another process may hold the file. */
const patience = 5000;

/** Thrown where a file is a database, but none of ours, or not as we left it. */
export class DamagedStore extends Error {
  override readonly name = 'DamagedStore';
}

/**
 * Opens a file of entries, or makes it. No write is forced to the disk: a power cut may damage the file, and a
 * damaged file is noticed and thrown away.
 * @throws SQLite's errors; {DamagedStore}.
 */
export function openEntryStore(file: string): EntryStore {
  const database = new DatabaseSync(file, { timeout: patience, returnArrays: true });
  try {
    database.exec(`
      PRAGMA trusted_schema = OFF;
      PRAGMA cell_size_check = ON;
      PRAGMA synchronous = OFF;
      PRAGMA page_size = 8192;
      PRAGMA auto_vacuum = INCREMENTAL;
      PRAGMA journal_mode = DELETE;
    `);
    requireTables(database);
    return useStore(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function useStore(database: DatabaseSync): EntryStore {
  const select = database.prepare('SELECT bytes FROM entry JOIN content ON number = content WHERE id = ?');
  const now = numberOf(database, 'SELECT coalesce(max(used), 0) + 1 FROM entry');

  return {
    read(ids, take) {
      database.exec('BEGIN');
      try {
        for (const [index, id] of ids.entries()) {
          const row = select.get(id) as unknown as [unknown] | undefined;
          if (row) take(id, index, row[0]);
        }
      } finally {
        end(database, 'COMMIT');
      }
    },
    write(entries, gone) {
      const find = database.prepare('SELECT content FROM entry WHERE id = ?');
      const addContent = database.prepare('INSERT INTO content (bytes) VALUES (?)');
      const setContent = database.prepare('INSERT OR REPLACE INTO content (number, bytes) VALUES (?, ?)');
      const setEntry = database.prepare('INSERT OR REPLACE INTO entry (id, used, content) VALUES (?, ?, ?)');
      within(database, () => {
        remove(database, gone);
        for (const [id, bytes] of entries) {
          const row = find.get(id) as unknown as [number] | undefined;
          if (row) setContent.run(row[0], bytes);
          setEntry.run(id, now, row?.[0] ?? addContent.run(bytes).lastInsertRowid);
        }
      });
    },
    touch(ids) {
      const touchOne = database.prepare('UPDATE entry SET used = ? WHERE id = ? AND used < ?');
      within(database, () => {
        for (const id of ids) touchOne.run(now, id, now);
      });
    },
    size: () => sizeOf(database),
    shrink(maxBytes) {
      let removed = 0;
      within(database, () => {
        for (let over = sizeOf(database) - maxBytes; over > 0; over = sizeOf(database) - maxBytes) {
          const count = remove(database, listOldest(database, over));
          if (count === 0) throw new DamagedStore();
          removed += count;
        }
      });
      if (numberOf(database, 'PRAGMA page_count') * pageSizeOf(database) > maxBytes)
        database.exec('PRAGMA incremental_vacuum');
      return removed;
    },
    close: () => database.close(),
  };
}

/** The least recently used, as many as have together so many bytes. */
function listOldest(database: DatabaseSync, bytes: number): readonly string[] {
  const query = database.prepare(
    'SELECT id, coalesce(length(bytes), 0) FROM entry LEFT JOIN content ON number = content ORDER BY used, id',
  );
  const ids: string[] = [];
  let sum = 0;
  for (const row of query.iterate() as unknown as Iterable<[string, number]>) {
    ids.push(row[0]);
    sum += row[1];
    if (sum >= bytes) break;
  }
  return ids;
}

function remove(database: DatabaseSync, ids: Iterable<string>): number {
  const removeContent = database.prepare(
    'DELETE FROM content WHERE number = (SELECT content FROM entry WHERE id = ?)',
  );
  const removeEntry = database.prepare('DELETE FROM entry WHERE id = ?');
  let count = 0;
  for (const id of ids) {
    removeContent.run(id);
    count += Number(removeEntry.run(id).changes);
  }
  return count;
}

function requireTables(database: DatabaseSync): void {
  if (listTables(database).length === 0)
    within(database, () => {
      if (listTables(database).length > 0) return;
      for (const table of tables) database.exec(table);
      database.exec(`PRAGMA application_id = ${applicationId}`);
    });
  const isOurs =
    listTables(database).join() === tables.join() &&
    numberOf(database, 'PRAGMA application_id') === applicationId;
  if (!isOurs) throw new DamagedStore();
}

const listTables = (database: DatabaseSync): readonly string[] =>
  (database.prepare('SELECT sql FROM sqlite_schema ORDER BY name').all() as unknown as [string][]).map(
    ([sql]) => sql,
  );

/** Runs a step that writes: it waits for its turn at the beginning, where two that wait cannot hold each other up. */
function within(database: DatabaseSync, step: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    step();
    database.exec('COMMIT');
  } catch (error) {
    end(database, 'ROLLBACK');
    throw error;
  }
}

/** Ends a transaction that an error may have ended already. */
function end(database: DatabaseSync, how: 'COMMIT' | 'ROLLBACK'): void {
  if (database.isTransaction) database.exec(how);
}

const sizeOf = (database: DatabaseSync): number =>
  (numberOf(database, 'PRAGMA page_count') - numberOf(database, 'PRAGMA freelist_count')) *
  pageSizeOf(database);

const pageSizeOf = (database: DatabaseSync): number => numberOf(database, 'PRAGMA page_size');

const numberOf = (database: DatabaseSync, query: string): number =>
  Number((database.prepare(query).get() as unknown as [number])[0]);
