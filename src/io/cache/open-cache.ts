import { hash } from 'node:crypto';
import type { Cache, CachePlace, CacheReport } from './cache.ts';
import { inodeOf, prepareCacheFolder, removeCacheFiles } from './cache-folder.ts';
import { packEntry, unpackEntry } from './entry-bytes.ts';
import { openEntryStore, type EntryStore } from './entry-store.ts';
import { classifyFault } from './store-fault.ts';

/** How much may wait to be written: enough that a transaction is worth it, little enough to hold. */
const pendingBytes = 4 * 1024 * 1024;

/** Opens the cache in a folder, which is made where there is none. Never throws for the folder's sake. */
export function openCache({ folder, maxBytes, space }: CachePlace): Cache {
  const prefix = hash('sha256', space).slice(0, 16);
  const idOf = (kind: string, key: string): string => `${prefix}:${kind}:${key}`;
  const counts = { found: 0, missed: 0, damaged: 0, written: 0, removed: 0 };
  const used: string[] = [];
  const gone = new Set<string>();
  const pending = new Map<string, Uint8Array>();
  let waiting = 0;
  let note: string | undefined;
  let report: CacheReport | undefined;
  let isRenewed = false;
  let store: EntryStore | undefined;
  let inode: bigint | undefined;
  attempt(open);

  return {
    flush,
    place: { folder, maxBytes, space },
    read(kind, keys) {
      const found = new Map<string, Uint8Array>();
      const ids = keys.map((key) => idOf(kind, key));
      if (pending.size > 0 && ids.some((id) => pending.has(id))) flush();
      attempt(() =>
        store?.read(ids, (id, index, stored) => {
          const value = unpackEntry(id, stored);
          if (value) {
            found.set(keys[index] ?? '', value);
            used.push(id);
          } else {
            counts.damaged += 1;
            gone.add(id);
          }
        }),
      );
      counts.found += found.size;
      counts.missed += keys.length - found.size;
      return found;
    },
    write(kind, entries) {
      for (const [key, value] of entries) {
        if (!store) return;
        const id = idOf(kind, key);
        const bytes = packEntry(id, value);
        if (bytes.length > maxBytes / 2) continue;
        pending.set(id, bytes);
        waiting += bytes.length;
        if (waiting > pendingBytes) flush();
      }
    },
    close() {
      if (report) return report;
      flush();
      attempt(() => {
        if (!store) return;
        // While the bound is far, nothing is about to be removed, and what was used when is not worth a write.
        if (store.size() > maxBytes / 2) store.touch(used);
        counts.removed += store.shrink(maxBytes);
      });
      attempt(() => store?.close());
      store = undefined;
      report = { ...counts, note };
      return report;
    },
  };

  function flush(): void {
    attempt(() => {
      if (pending.size > 0 || gone.size > 0) store?.write(pending, gone);
      if (store) counts.written += pending.size;
    });
    pending.clear();
    gone.clear();
    waiting = 0;
  }

  /** Runs a step on the store. A damaged one is thrown away and begun anew, once; after all else it is done with. */
  function attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      const fault = classifyFault(error);
      if (fault.kind === 'unusable' || isRenewed) return giveUp(fault.reason);
      isRenewed = true;
      attempt(throwAway);
      attempt(open);
      attempt(step);
    }
  }

  function open(): void {
    if (store || note !== undefined) return;
    const prepared = prepareCacheFolder(folder);
    if (!prepared.ok) return giveUp(prepared.reason);
    inode = inodeOf(prepared.file);
    store = openEntryStore(prepared.file);
    inode ??= inodeOf(prepared.file);
  }

  function throwAway(): void {
    closeQuietly();
    const reason = removeCacheFiles(folder, inode);
    if (reason !== undefined) giveUp(reason);
  }

  function giveUp(reason: string): void {
    note ??= `The cache in ${folder} is not used: ${reason}. Name another folder with --cache, or none with --no-cache.`;
    closeQuietly();
    pending.clear();
  }

  function closeQuietly(): void {
    try {
      store?.close();
    } catch {
      // It could not be used, either.
    }
    store = undefined;
  }
}
