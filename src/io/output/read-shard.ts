import { open, readdir } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { shardRecordAddress } from '../../core/catalogue/routes.ts';
import { mergeProblem } from '../../core/output/merge-problems.ts';
import type { FoundShard } from '../../core/output/plan-merge.ts';
import { parseShardRecord, type ShardRecord } from '../../core/output/shard-record.ts';
import { fail, succeed, type Problem, type Result } from '../../core/problem/problem.ts';

/** Bytes: some millions of files. */
const maximumRecord = 512 * 1024 * 1024;

/** Reads a shard's record, and compares the list in it with what lies in the folder. No link is followed. */
export async function readShard(folder: string): Promise<Result<FoundShard>> {
  const record = await readRecord(folder);
  if (!record) return fail([mergeProblem('merge/no-shard', { folder })]);
  const { regular, strange } = await listFolder(folder);
  const listed = new Set(record.files.map(({ address }) => address));
  const unlisted = regular.filter((file) => file !== shardRecordAddress && !listed.has(file));
  const there = new Set([...regular, ...strange]);
  const missing = [...listed].filter((address) => !there.has(address));
  const problems: Problem[] = (
    [
      ['merge/strange-file', strange],
      ['merge/unlisted-file', unlisted],
      ['merge/missing-file', missing],
    ] as const
  ).flatMap(([code, files]) => (files.length > 0 ? [mergeProblem(code, { folder, files })] : []));
  return succeed({ folder, record }, problems);
}

async function readRecord(folder: string): Promise<ShardRecord | undefined> {
  const bytes = await readRegularFile(join(folder, shardRecordAddress), maximumRecord);
  return bytes && parseShardRecord(bytes.toString('utf8'));
}

/** The bytes of a regular file; undefined where it is none, is larger than that, or cannot be read. */
export async function readRegularFile(path: string, maximum: number): Promise<Buffer | undefined> {
  // Without waiting for somebody to write into a pipe.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(path, flags).catch(() => undefined);
  try {
    const facts = await file?.stat();
    return facts?.isFile() && facts.size <= maximum ? await file?.readFile() : undefined;
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

/** All below a folder that is no folder, by its address. */
async function listFolder(folder: string): Promise<{ regular: string[]; strange: string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const addressOf = (entry: (typeof entries)[number]): string =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
  const files = entries.filter((entry) => !entry.isDirectory());
  return {
    regular: files
      .filter((entry) => entry.isFile())
      .map(addressOf)
      .toSorted(),
    strange: files
      .filter((entry) => !entry.isFile())
      .map(addressOf)
      .toSorted(),
  };
}
