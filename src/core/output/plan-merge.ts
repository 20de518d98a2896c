import { cardIdOf, shardRecordAddress } from '../catalogue/routes.ts';
import { checkFileName } from '../card/file-name.ts';
import { fail, succeed, type Problem, type Result } from '../problem/problem.ts';
import { mergeProblem } from './merge-problems.ts';
import { isFirst } from './shard.ts';
import type { ShardFile, ShardRecord } from './shard-record.ts';

/** A shard as it lies in a folder. */
export interface FoundShard {
  readonly folder: string;
  readonly record: ShardRecord;
}

/** A file to take from a shard. */
export interface MergedFile extends ShardFile {
  readonly folder: string;
}

/** Says what the merged output takes from where, if these are all shards of one run; else everything that is wrong. */
export function planMerge(shards: readonly FoundShard[]): Result<readonly MergedFile[]> {
  const safe = shards.map(({ folder, record }) => checkAddresses(folder, record));
  const problems = [
    ...checkRuns(shards),
    ...checkIndexes(shards),
    ...safe.flatMap(({ problems }) => problems),
    ...checkOverlap(safe.flatMap(({ files }) => files)),
  ];
  return problems.length > 0 ? fail(problems) : succeed(safe.flatMap(({ files }) => files));
}

function checkRuns([first, ...others]: readonly FoundShard[]): Problem[] {
  if (!first) return [];
  const facts = ({ shard, run }: ShardRecord): readonly (readonly [name: string, fact: unknown])[] => [
    ['the command', run.command],
    ['the commit', run.commit],
    ['the number of shards', shard.count],
    ['the version of Colophon', run.version],
    ['the code of Colophon, its packages or Node', run.code],
    ['the browser', run.browser],
    ['--keep-going', run.keepsGoing],
  ];
  const expected = facts(first.record);
  return others.flatMap(({ folder, record }) => {
    const differences = facts(record).flatMap(([name, fact], place) =>
      fact === expected[place]?.[1] ? [] : [name],
    );
    if (differences.length === 0) return [];
    return [mergeProblem('merge/other-run', { folder, other: first.folder, differences })];
  });
}

function checkIndexes(shards: readonly FoundShard[]): Problem[] {
  const byIndex = Map.groupBy(shards, ({ record }) => record.shard.index);
  const count = shards[0]?.record.shard.count ?? 0;
  const missing = Array.from({ length: count }, (_, place) => place + 1).filter(
    (index) => !byIndex.has(index),
  );
  return [
    ...(missing.length > 0 ? [mergeProblem('merge/missing-shards', { count, missing })] : []),
    ...[...byIndex]
      .filter(([, same]) => same.length > 1)
      .map(([index, same]) =>
        mergeProblem('merge/same-shard', { index, folders: same.map(({ folder }) => folder) }),
      ),
  ];
}

/** The files of a shard that have an address that they may have. */
function checkAddresses(folder: string, { shard, files }: ShardRecord) {
  const groups = Map.groupBy(files, ({ address }) => {
    if (!isSafe(address)) return 'merge/unsafe-address';
    return isFirst(shard) || cardIdOf(address) !== undefined ? 'good' : 'merge/foreign-address';
  });
  const problems = (['merge/unsafe-address', 'merge/foreign-address'] as const).flatMap((code) => {
    const bad = groups.get(code)?.map(({ address }) => address);
    return bad ? [mergeProblem(code, { folder, files: bad })] : [];
  });
  return { files: (groups.get('good') ?? []).map((file): MergedFile => ({ ...file, folder })), problems };
}

/** Whether an address names a file below the site. */
const isSafe = (address: string): boolean =>
  address !== shardRecordAddress && address.split('/').every((name) => checkFileName(name) === undefined);

/** No two write one file, and none writes a file where another needs a folder. */
function checkOverlap(files: readonly MergedFile[]): Problem[] {
  const owners = new Map<string, string>();
  const clashes = new Map<string, { folder: string; other: string; files: string[] }>();
  const clash = (folder: string, other: string, address: string): void => {
    const key = JSON.stringify([folder, other]);
    const known = clashes.get(key) ?? { folder: other, other: folder, files: [] };
    known.files.push(address);
    clashes.set(key, known);
  };
  for (const { address, folder } of files) {
    const owner = owners.get(address);
    if (owner !== undefined) clash(folder, owner, address);
    else owners.set(address, folder);
  }
  for (const { address, folder } of files)
    for (let end = address.indexOf('/'); end > 0; end = address.indexOf('/', end + 1)) {
      const owner = owners.get(address.slice(0, end));
      if (owner !== undefined) clash(folder, owner, address.slice(0, end));
    }
  return [...clashes.values()].map((facts) => mergeProblem('merge/same-address', facts));
}
