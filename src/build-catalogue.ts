import type { Catalogue } from './core/catalogue/catalogue.ts';
import { planOutput } from './core/output/plan-output.ts';
import { isFirst, type Shard } from './core/output/shard.ts';
import { fail, hasErrors, succeed, type Problem, type Result } from './core/problem/problem.ts';
import { collectSources } from './core/problem/sources.ts';
import type { Cache } from './io/cache/cache.ts';
import { packageVersion } from './io/files/package-root.ts';
import type { Repository } from './io/git/open-repository.ts';
import type { Staging } from './io/output/open-staging.ts';
import { readLastOutput } from './io/output/output-record.ts';
import { listShared } from './io/output/shared-files.ts';
import { findPrintingBrowser, identifyBrowser, type FindBrowserOptions } from './io/print/find-browser.ts';
import { findRenderer } from './io/site/find-renderer.ts';
import { loadCatalogue } from './load-catalogue.ts';
import type { OnStage } from './steps/on-stage.ts';
import { openShard } from './steps/open-shard.ts';
import { proveSignatures } from './steps/prove-signatures.ts';
import { replaceOutput } from './steps/replace-output.ts';

export interface BuildOptions extends FindBrowserOptions {
  readonly ref: string;
  /** The folder to fill. */
  readonly out: string;
  readonly pdf: boolean;
  /** Write the site with each faulty card showing its problems. */
  readonly keepGoing: boolean;
  /** Let warnings count as problems. */
  readonly strict: boolean;
  /** The part of the output to make; all of it without. */
  readonly shard?: Shard | undefined;
  /** Where what was made before is kept. */
  readonly cache: Cache;
  readonly onStage: OnStage;
}

export interface Built {
  readonly cards: number;
  readonly versions: number;
  readonly pages: number;
  /** Beside the pages and PDFs: sources, data, figures. */
  readonly files: number;
  readonly pdfs: number;
  /** Of the pages and PDFs, those that had to be made; all others were kept. */
  readonly made: { readonly pages: number; readonly pdfs: number };
  /** What prints the PDFs: `bundled 153.0.8010.0`; null where none were asked for. */
  readonly browser: string | null;
}

export interface BuildReport {
  readonly built: Result<Built>;
  /** Texts that problems are placed in. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Checks, then builds the site, and the PDFs where they are asked for. What was built before of the same is taken
 * again. The output is replaced only when nothing is wrong, or with `keepGoing`; else the old output stays.
 * @throws {Failure} where the build cannot run.
 */
export async function buildCatalogue(repository: Repository, options: BuildOptions): Promise<BuildReport> {
  const { ref, out, keepGoing, strict, cache, onStage } = options;
  const { shard: one } = options;
  const printer = options.pdf ? await findPrintingBrowser(options) : undefined;
  const browser = printer && (await identifyBrowser(printer));
  onStage('Reading the catalogue');
  const run = { command: 'build' as const, browser: browser ?? null, keepsGoing: keepGoing };
  const shard = one && (await openShard(repository, { ...run, shard: one, ref, cache }));
  const loaded = await loadCatalogue(repository, { ref, ...shard?.load, withMonitoring: true, cache });
  if (!loaded.ok) return { built: loaded, sources: new Map() };
  const catalogue = await proveSignatures(repository, loaded.value);
  onStage('Reading the catalogue', countCards(catalogue).versions);
  const sources = collectSources(catalogue);
  const isFaulty = hasErrors(catalogue.problems) || (strict && catalogue.problems.length > 0);
  if (isFaulty && !keepGoing) return { built: fail(catalogue.problems), sources };

  onStage('Planning the output');
  const whole = planOutput(catalogue, { version: packageVersion, browser });
  const plan = shard?.select(whole) ?? whole;
  const { pages, files, prints } = plan;
  const items = [...pages, ...files, ...prints];
  const record = shard?.planRecord(items);
  const built: Built = {
    ...countCards(catalogue, shard?.cards),
    pages: pages.length,
    files: files.length,
    pdfs: prints.length,
    made: { pages: 0, pdfs: 0 },
    browser: browser ?? null,
  };
  const last = readLastOutput(cache, out);
  const shared = one && !isFirst(one) ? [] : listShared(await findRenderer());
  if (last.holds([...items, ...shared, ...(record ? [record] : [])]))
    return { built: succeed(built, catalogue.problems), sources };

  const isKept = (found: readonly Problem[]) => keepGoing || !hasErrors(found);
  const finishShard = record && shard && ((staging: Staging) => shard.finish(staging, record, items));
  const { made, problems: found } = await replaceOutput(repository, {
    plan,
    out,
    last,
    cache,
    browser: printer,
    finishShard,
    isKept,
    onStage,
  });
  const problems = [...catalogue.problems, ...found];
  return { built: isKept(problems) ? succeed({ ...built, made }, problems) : fail(problems), sources };
}

function countCards(
  { cards }: Catalogue,
  own?: ReadonlySet<string>,
): { readonly cards: number; readonly versions: number } {
  const counted = cards.filter(({ id }) => own?.has(id) ?? true);
  return {
    cards: counted.length,
    versions: counted.reduce((sum, { versions }) => sum + versions.length, 0),
  };
}
