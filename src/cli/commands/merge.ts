import type { Command } from 'commander';
import type { Context, ExitCode } from '../context.ts';
import { countOf } from '../count-of.ts';
import {
  addExamples,
  formatOption,
  resolvePath,
  timingsOption,
  type FormatOption,
  type TimingsOption,
} from '../options.ts';
import { withStages } from '../with-stages.ts';
import { writeReport } from '../write-report.ts';

interface MergeFlags extends FormatOption, TimingsOption {
  readonly out: string;
}

export function addMerge(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('merge')
    .description('put the shards of a build together; the output is replaced only when nothing is wrong')
    .argument('<dir...>', 'what build --shard or print --shard wrote: every shard of one run, in any order')
    .option('--out <dir>', 'the folder to fill', 'dist')
    .addOption(timingsOption())
    .addOption(formatOption())
    .action(async (folders: string[], flags: MergeFlags) => end(await merge(context, folders, flags)));
  addExamples(command, 'merge shards/*', 'merge shard-1 shard-2 --out ../site');
}

async function merge(context: Context, named: readonly string[], flags: MergeFlags): Promise<ExitCode> {
  const { mergeShards } = await import('../../merge-shards.ts');
  const out = resolvePath(context, flags.out);
  const folders = named.map((folder) => resolvePath(context, folder));
  const merged = await withStages(context, flags, (onStage) => mergeShards({ folders, out, onStage }));
  const facts = merged.ok ? { merge: { out, ...merged.value } } : {};
  const code = await writeReport(context, { problems: merged.problems, sources: new Map(), facts }, flags);
  if (merged.ok && flags.format === 'text') {
    const { shards, files } = merged.value;
    context.stdout.write(`Merged ${countOf(shards, 'shard')}: ${countOf(files, 'file')}\n${out}\n`);
  }
  if (!merged.ok) context.stderr.write(`Nothing was written to ${out}.\n`);
  return code;
}
