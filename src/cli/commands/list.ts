import type { Command } from 'commander';
import { summarizeCard, type CardSummary } from '../../core/catalogue/summarize-card.ts';
import { collectSources } from '../../core/problem/sources.ts';
import type { Context, ExitCode } from '../context.ts';
import {
  addCacheOptions,
  addExamples,
  formatOption,
  openUserRepository,
  refOption,
  repositoryOption,
  type CacheOption,
  type FormatOption,
  type RepositoryOption,
} from '../options.ts';
import { withCache } from '../open-user-cache.ts';
import { writeReport } from '../write-report.ts';

interface ListFlags extends RepositoryOption, FormatOption, CacheOption {
  readonly ref: string;
}

export function addList(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('list')
    .description('the cards of the catalogue, each in a line')
    .addOption(refOption())
    .addOption(formatOption(['text', 'json']))
    .addOption(repositoryOption());
  addCacheOptions(command).action(async (flags: ListFlags) => end(await list(context, flags)));
  addExamples(command, 'list', 'list --format json --ref origin/main');
}

async function list(context: Context, flags: ListFlags): Promise<ExitCode> {
  const { loadCatalogue } = await import('../../load-catalogue.ts');
  const repository = await openUserRepository(context, flags);
  const { loaded, sources } = await withCache(context, repository, flags, async (cache) => {
    const loaded = await loadCatalogue(repository, { ref: flags.ref, withHistory: false, cache });
    return { loaded, sources: loaded.ok ? collectSources(loaded.value) : new Map<string, string>() };
  });
  if (!loaded.ok) return writeReport(context, { problems: loaded.problems, sources }, flags);
  const { cards, problems } = loaded.value;
  const summaries = cards.map(summarizeCard);
  if (flags.format === 'json')
    return writeReport(context, { problems, sources, facts: { cards: summaries } }, flags);
  const { formatTable } = await import('../format-table.ts');
  context.stdout.write(
    summaries.length === 0
      ? 'There is no card yet. Make one with colophon new CARD-ID.\n'
      : formatTable([
          ['CARD', 'VERSION', 'STATUS', 'RISK', 'OWNER', 'MODEL'],
          ...summaries.map(describeCard),
        ]),
  );
  return writeReport({ ...context, stdout: context.stderr }, { problems, sources }, flags);
}

const describeCard = ({ card, current, status, draft, risk, owner, name }: CardSummary): string[] => [
  card,
  `${current ?? '-'}${draft && current !== 'draft' ? ' + draft' : ''}`,
  status ?? '-',
  risk,
  owner ?? '-',
  name ?? '-',
];
