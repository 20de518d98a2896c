import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeKey } from '../../core/cache/make-key.ts';
import { shardRecordAddress } from '../../core/catalogue/routes.ts';
import type { OutputItem } from '../../core/output/plan-output.ts';
import type { Shard } from '../../core/output/shard.ts';
import { stringifyShardRecord, type ShardRun } from '../../core/output/shard-record.ts';
import type { Staging } from './open-staging.ts';

/** A record to be written, once the files are there that it lists. */
export interface PlannedRecord extends OutputItem {
  readonly shard: Shard;
  readonly run: ShardRun;
}

/** A shard's record depends on all that the shard holds. */
export const planShardRecord = (
  shard: Shard,
  run: ShardRun,
  items: readonly OutputItem[],
): PlannedRecord => ({
  address: shardRecordAddress,
  key: makeKey(
    'shard',
    { ...shard },
    { ...run },
    items.map(({ address, key }) => [address, key]),
  ),
  shard,
  run,
});

/** Writes the record of a shard whose files are all in place, each with its hash. */
export function writeShardRecord(staging: Staging, { shard, run, ...item }: PlannedRecord): void {
  const files = staging
    .listFiles()
    .map(({ address, size }) => {
      const bytes = readFileSync(join(staging.folder, address));
      return { address, size, sha256: createHash('sha256').update(bytes).digest('hex') };
    })
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));
  staging.write(item, stringifyShardRecord({ shard, run, files }));
}
