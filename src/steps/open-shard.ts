import type { OutputItem, OutputPlan } from '../core/output/plan-output.ts';
import { selectShard } from '../core/output/select-shard.ts';
import type { ShardRun } from '../core/output/shard-record.ts';
import { isFirst, type Shard } from '../core/output/shard.ts';
import type { Cache } from '../io/cache/cache.ts';
import { codeSpace } from '../io/cache/code-space.ts';
import { packageVersion } from '../io/files/package-root.ts';
import { resolveCommit, type Repository } from '../io/git/open-repository.ts';
import type { Staging } from '../io/output/open-staging.ts';
import { planShardRecord, writeShardRecord, type PlannedRecord } from '../io/output/write-shard-record.ts';
import { listShardCards } from './list-shard-cards.ts';

/** One shard of a run: what it reads, makes and leaves. */
export interface OpenShard {
  /** What to read: its own cards. The first, which lists and checks the whole catalogue, reads them all. */
  readonly load: { readonly ref: string; readonly only?: ReadonlySet<string> };
  /** The ids of the cards whose files it makes. */
  readonly cards: ReadonlySet<string>;
  select(plan: OutputPlan): OutputPlan;
  planRecord(items: readonly OutputItem[]): PlannedRecord;
  /** Takes away what was written and is another shard's to write, and says what the shard is. */
  finish(staging: Staging, record: PlannedRecord, items: readonly OutputItem[]): void;
}

export interface ShardOptions extends Omit<ShardRun, 'commit' | 'version' | 'code'> {
  readonly shard: Shard;
  readonly ref: string;
  readonly cache: Cache;
}

/** Shares the cards out, by what their ledgers say alone. @throws {Failure} `git/ref-not-found`. */
export async function openShard(
  repository: Repository,
  { shard, ref, cache, ...options }: ShardOptions,
): Promise<OpenShard> {
  const commit = await resolveCommit(repository, ref);
  const cards = await listShardCards(repository, commit, shard, cache);
  const run = { ...options, commit, version: packageVersion, code: codeSpace() };
  // Faulty pages show problems that may be of all cards together.
  const readsAll = isFirst(shard) || options.keepsGoing;
  return {
    load: readsAll ? { ref: commit } : { ref: commit, only: cards },
    cards,
    select: (plan) => selectShard(plan, { shard, cards }),
    planRecord: (items) => planShardRecord(shard, run, items),
    finish(staging, record, items) {
      const own = new Set(items.map(({ address }) => address));
      if (!isFirst(shard))
        for (const { address } of staging.listFiles()) if (!own.has(address)) staging.drop(address);
      writeShardRecord(staging, record);
    },
  };
}
