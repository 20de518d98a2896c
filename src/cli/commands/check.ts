import type { Command } from 'commander';
import type { Cache } from '../../io/cache/cache.ts';
import type { Context, ExitCode } from '../context.ts';
import { countOf } from '../count-of.ts';
import {
  addCacheOptions,
  addExamples,
  formatOption,
  openUserRepository,
  repositoryOption,
  resolvePath,
  strictOption,
  timingsOption,
  type CacheOption,
  type FormatOption,
  type RepositoryOption,
  type TimingsOption,
} from '../options.ts';
import { withCache } from '../open-user-cache.ts';
import { reportFormats } from '../report.ts';
import { withStages } from '../with-stages.ts';
import { exitCodeOf, writeReport } from '../write-report.ts';

interface CheckFlags extends RepositoryOption, FormatOption, CacheOption, TimingsOption {
  readonly all?: boolean;
  readonly strict?: boolean;
}

export function addCheck(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('check')
    .description(
      "check the work tree's cards: every problem of every card, each with its place and what to do",
    )
    .argument('[path...]', 'cards, or files in them (default: all cards)')
    .option('--all', 'check every frozen version too')
    .addOption(strictOption())
    .addOption(timingsOption())
    .addOption(formatOption(reportFormats))
    .addOption(repositoryOption());
  addCacheOptions(command).action(async (paths: string[], flags: CheckFlags) =>
    end(await check(context, paths, flags)),
  );
  addExamples(command, 'check', 'check cards/loan-approval', 'check --all --format github');
}

async function check(context: Context, paths: readonly string[], flags: CheckFlags): Promise<ExitCode> {
  const { checkCards } = await import('../../check-cards.ts');
  const repository = await openUserRepository(context, flags);
  const named = paths.map((path) => resolvePath(context, path));
  const all = flags.all ?? false;
  const checkWith = (cache?: Cache) =>
    withStages(context, flags, (onStage) =>
      checkCards(repository, { paths: named, all, ...(cache && { cache }), onStage }),
    );
  // A few cards are checked sooner than a cache is opened.
  const checked = all ? await withCache(context, repository, flags, checkWith) : await checkWith();
  const { problems, sources, cards, versions } = checked;
  const code = await writeReport(
    context,
    { problems, sources, facts: { cards, versions } },
    { ...flags, strict: flags.strict ?? false },
  );
  if (flags.format === 'text' && exitCodeOf(problems, flags.strict) === 0)
    context.stderr.write(
      `Checked ${countOf(cards, 'card')}${flags.all ? ` and ${countOf(versions, 'version')}` : ''}.\n`,
    );
  return code;
}
