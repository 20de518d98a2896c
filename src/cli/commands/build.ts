import type { Command } from 'commander';
import type { Built } from '../../build-catalogue.ts';
import { hasErrors } from '../../core/problem/problem.ts';
import type { Shard } from '../../core/output/shard.ts';
import { boundYoungHeap } from '../../io/threads/bound-young-heap.ts';
import { browserEndpointOption, browserOf, browserOption, type BrowserOptions } from '../browser-options.ts';
import type { Context, ExitCode } from '../context.ts';
import { countOf } from '../count-of.ts';
import {
  addCacheOptions,
  addExamples,
  formatOption,
  openUserRepository,
  refOption,
  repositoryOption,
  resolvePath,
  strictOption,
  timingsOption,
  type CacheOption,
  type FormatOption,
  type RepositoryOption,
  type TimingsOption,
} from '../options.ts';
import { shardOption } from '../shard-option.ts';
import { withCache } from '../open-user-cache.ts';
import { reportFormats } from '../report.ts';
import { withStages } from '../with-stages.ts';
import { exitCodeOf, writeReport } from '../write-report.ts';

interface BuildFlags extends RepositoryOption, FormatOption, CacheOption, BrowserOptions, TimingsOption {
  readonly ref: string;
  readonly out: string;
  readonly pdf?: boolean;
  readonly keepGoing?: boolean;
  readonly strict?: boolean;
  readonly shard?: Shard;
}

export function addBuild(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('build')
    .description('check, then build the site; the output is replaced only when nothing is wrong')
    .option('--out <dir>', 'the folder to fill', 'dist')
    .option('--pdf', 'print a PDF of every version and draft too')
    .option('--keep-going', 'write the site with each faulty card showing its problems, and still exit 1')
    .addOption(refOption())
    .addOption(strictOption())
    .addOption(shardOption())
    .addOption(browserOption())
    .addOption(browserEndpointOption())
    .addOption(timingsOption())
    .addOption(formatOption(reportFormats))
    .addOption(repositoryOption());
  addCacheOptions(command).action(async (flags: BuildFlags) => end(await build(context, flags)));
  addExamples(
    command,
    'build',
    'build --pdf',
    'build --repo ../our-cards --ref v2026.1 --out ../site',
    'build --pdf --shard 2/4 --out shard-2',
  );
}

async function build(context: Context, flags: BuildFlags): Promise<ExitCode> {
  const { buildCatalogue } = await import('../../build-catalogue.ts');
  boundYoungHeap();
  const repository = await openUserRepository(context, flags);
  const out = resolvePath(context, flags.out);
  const { built, sources } = await withCache(context, repository, flags, (cache) =>
    withStages(context, flags, (onStage) =>
      buildCatalogue(repository, {
        ref: flags.ref,
        out,
        pdf: flags.pdf ?? false,
        keepGoing: flags.keepGoing ?? false,
        strict: flags.strict ?? false,
        ...browserOf(context, flags),
        shard: flags.shard,
        cache,
        onStage,
      }),
    ),
  );
  const { problems } = built;
  const strict = flags.strict ?? false;
  const facts = built.ok ? { build: { out, ...built.value } } : {};
  const code = await writeReport(context, { problems, sources, facts }, { ...flags, strict });
  if (built.ok && flags.format === 'text') context.stdout.write(describeBuild(built.value, out));
  if (!built.ok || (hasErrors(problems) && !flags.keepGoing))
    context.stderr.write(`Nothing was written to ${out}.\n`);
  return built.ok ? exitCodeOf(problems, strict) : code === 0 ? 1 : code;
}

function describeBuild({ cards, versions, pages, pdfs, browser }: Built, out: string): string {
  const printed =
    browser === null ? '' : `, ${countOf(pdfs, 'PDF')} (printed by the ${describeBrowser(browser)})`;
  return `Built ${countOf(cards, 'card')} with ${countOf(versions, 'version')}: ${countOf(pages, 'page')}${printed}\n${out}\n`;
}

function describeBrowser(browser: string): string {
  const [kind = '', version = ''] = browser.split(' ');
  const words: Record<string, string> = {
    named: 'browser that was named',
    bundled: 'bundled Chromium',
    playwright: "Chromium of Playwright's own",
    system: "system's Chromium",
    remote: 'Chromium on another machine',
  };
  return `${words[kind] ?? kind} ${version}`.trim();
}
