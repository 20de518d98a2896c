import type { Command } from 'commander';
import type { Shard } from '../../core/output/shard.ts';
import { browserEndpointOption, browserOf, browserOption, type BrowserOptions } from '../browser-options.ts';
import type { Context, ExitCode } from '../context.ts';
import { countOf } from '../count-of.ts';
import {
  addCacheOptions,
  addExamples,
  formatOption,
  openUserRepository,
  parseCardReference,
  refOption,
  repositoryOption,
  resolvePath,
  timingsOption,
  type CardReference,
  type CacheOption,
  type FormatOption,
  type RepositoryOption,
  type TimingsOption,
} from '../options.ts';
import { shardOption } from '../shard-option.ts';
import { withCache } from '../open-user-cache.ts';
import { withStages } from '../with-stages.ts';
import { writeReport } from '../write-report.ts';

interface PrintFlags extends RepositoryOption, FormatOption, CacheOption, BrowserOptions, TimingsOption {
  readonly ref: string;
  readonly out: string;
  readonly shard?: Shard;
}

export function addPrint(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('print')
    .description('print the PDFs alone: of every version and draft, or of those that are named')
    .argument('[card@version...]', 'cards or versions (default: all)', collectReferences)
    .option('--out <dir>', 'the folder that the PDFs go to', 'dist')
    .addOption(refOption())
    .addOption(shardOption())
    .addOption(browserOption())
    .addOption(browserEndpointOption())
    .addOption(timingsOption())
    .addOption(formatOption())
    .addOption(repositoryOption());
  addCacheOptions(command).action(async (wanted: CardReference[], flags: PrintFlags) => {
    if (flags.shard && wanted.length > 0)
      command.error('error: a shard is of everything: leave out --shard, or the cards that are named.');
    end(await print(context, wanted, flags));
  });
  addExamples(
    command,
    'print',
    'print loan-approval@v3 --out ../pdfs',
    'print loan-approval@draft',
    'print --browser-endpoint wss://printer.example.org/secret',
  );
}

const collectReferences = (written: string, before: CardReference[] = []): CardReference[] => [
  ...before,
  parseCardReference(written),
];

async function print(
  context: Context,
  wanted: readonly CardReference[],
  flags: PrintFlags,
): Promise<ExitCode> {
  const { printCatalogue } = await import('../../print-catalogue.ts');
  const repository = await openUserRepository(context, flags);
  const { printed, sources } = await withCache(context, repository, flags, (cache) =>
    withStages(context, flags, (onStage) =>
      printCatalogue(repository, {
        ref: flags.ref,
        out: resolvePath(context, flags.out),
        wanted,
        ...browserOf(context, flags),
        shard: flags.shard,
        cache,
        onStage,
      }),
    ),
  );
  const files = printed.ok ? printed.value : [];
  const code = await writeReport(
    context,
    { problems: printed.problems, sources, facts: { pdfs: files } },
    flags,
  );
  if (printed.ok && flags.format === 'text') {
    context.stdout.write(files.map((file) => `${file}\n`).join(''));
    context.stderr.write(`Printed ${countOf(files.length, 'PDF')}.\n`);
  }
  return code;
}
