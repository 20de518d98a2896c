import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { mergeProblem } from './core/output/merge-problems.ts';
import { planMerge, type MergedFile } from './core/output/plan-merge.ts';
import type { ShardRun } from './core/output/shard-record.ts';
import { fail, hasErrors, succeed, type Problem, type Result } from './core/problem/problem.ts';
import { replaceFolder } from './io/files/replace-folder.ts';
import { copyShards } from './io/output/copy-shards.ts';
import { readShard } from './io/output/read-shard.ts';
import type { OnStage } from './steps/on-stage.ts';

export interface MergeOptions {
  /** The folders of the shards, in any order. */
  readonly folders: readonly string[];
  /** The folder to fill. */
  readonly out: string;
  readonly onStage: OnStage;
}

export interface Merged extends Pick<ShardRun, 'command' | 'commit'> {
  readonly shards: number;
  readonly files: number;
}

/**
 * Puts the outputs of all shards of one run together: the same files, to the byte, as the whole command writes. The
 * output is replaced only when nothing is wrong.
 * @throws {Failure} where the output folder holds what Colophon did not write, or cannot be written.
 */
export async function mergeShards({ folders, out, onStage }: MergeOptions): Promise<Result<Merged>> {
  onStage('Reading the shards', 0, folders.length);
  const places = await checkPlaces(folders, out);
  if (places.length > 0) return fail(places);
  const read = [];
  for (const folder of folders) {
    read.push(await readShard(folder));
    onStage('Reading the shards', read.length, folders.length);
  }
  const shards = read.flatMap((shard) => (shard.ok ? [shard.value] : []));
  const planned = planMerge(shards);
  const found = [...read.flatMap(({ problems }) => problems), ...planned.problems];
  const files = planned.ok ? planned.value : [];

  return replaceFolder(out, [], async (aside) => {
    const copied = await copyAll(files, hasErrors(found) ? undefined : aside, onStage);
    const problems = [...found, ...copied];
    const run = shards[0]?.record.run;
    if (!run || hasErrors(problems)) return { keep: false, value: fail(problems) };
    const { command, commit } = run;
    return { keep: true, value: succeed({ command, commit, shards: shards.length, files: files.length }) };
  });
}

function copyAll(
  files: readonly MergedFile[],
  to: string | undefined,
  onStage: OnStage,
): Promise<readonly Problem[]> {
  onStage('Copying the files', 0, files.length);
  return copyShards(files, to, (done) => onStage('Copying the files', done, files.length));
}

/** The output is moved away once it is replaced, and whatever it holds with it. */
async function checkPlaces(folders: readonly string[], out: string): Promise<readonly Problem[]> {
  const place = (folder: string): Promise<string> => realpath(folder).catch(() => folder);
  const target = await place(out);
  const checked = await Promise.all(
    folders.map(async (folder) => {
      const shard = await place(folder);
      const isApart =
        !`${target}${sep}`.startsWith(`${shard}${sep}`) && !`${shard}${sep}`.startsWith(`${target}${sep}`);
      return isApart ? [] : [mergeProblem('merge/holds-shard', { out, folder })];
    }),
  );
  return checked.flat();
}
