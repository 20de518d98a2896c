import type { Catalogue } from './core/catalogue/catalogue.ts';
import { planPrint } from './core/print/plan-print.ts';
import { fail, hasErrors, succeed, type Result } from './core/problem/problem.ts';
import { collectSources } from './core/problem/sources.ts';
import { replaceFolder } from './io/files/replace-folder.ts';
import type { Repository } from './io/git/open-repository.ts';
import { findBrowser, printPdfs, type FoundBrowser } from './io/print/print-pdfs.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { proveSignatures } from './steps/prove-signatures.ts';
import { writeSite, type OnStage } from './steps/write-site.ts';

export interface BuildOptions {
  readonly ref: string;
  /** The folder to fill. */
  readonly out: string;
  readonly pdf: boolean;
  /** Write the site with each faulty card showing its problems. */
  readonly keepGoing: boolean;
  /** Let warnings count as problems. */
  readonly strict: boolean;
  readonly browser: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onStage: OnStage;
}

export interface Built {
  readonly cards: number;
  readonly versions: number;
  readonly pages: number;
  readonly files: number;
  readonly pdfs: number;
  /** What printed the PDFs: `bundled 153.0.8010.0`; null where none were asked for. */
  readonly browser: string | null;
}

export interface BuildReport {
  readonly built: Result<Built>;
  /** Texts that problems are placed in. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Checks, then builds the site, and the PDFs where they are asked for. The output is replaced only when nothing is
 * wrong, or with `keepGoing`; else the old output stays.
 * @throws {Failure} where the build cannot run.
 */
export async function buildCatalogue(repository: Repository, options: BuildOptions): Promise<BuildReport> {
  const { ref, out, keepGoing, strict, onStage } = options;
  const browser = options.pdf ? await findBrowser(options) : undefined;
  onStage('Reading the catalogue');
  const loaded = await loadCatalogue(repository, { ref });
  if (!loaded.ok) return { built: loaded, sources: new Map() };
  const catalogue = await proveSignatures(repository, loaded.value);
  const sources = collectSources(catalogue);
  const isFaulty = hasErrors(catalogue.problems) || (strict && catalogue.problems.length > 0);
  if (isFaulty && !keepGoing) return { built: fail(catalogue.problems), sources };

  const held = [repository.gitFolder, repository.workTree ?? repository.gitFolder];
  const built = await replaceFolder(out, held, async (folder) => {
    const site = await writeSite(repository, catalogue, folder, { hasPdfs: options.pdf, onStage });
    const printed = browser && (await print(catalogue, folder, browser, onStage));
    const problems = [...catalogue.problems, ...(printed?.problems ?? [])];
    const keep = keepGoing || !hasErrors(problems);
    const value: Built = {
      ...countCards(catalogue),
      ...site,
      pdfs: printed?.pdfs ?? 0,
      browser: printed?.browser ?? null,
    };
    return { keep, value: keep ? succeed(value, problems) : fail(problems) };
  });
  return { built, sources };
}

async function print(catalogue: Catalogue, folder: string, browser: FoundBrowser, onStage: OnStage) {
  const jobs = planPrint(catalogue);
  onStage('Printing', 0, jobs.length);
  const report = await printPdfs({
    jobs,
    siteFolder: folder,
    outFolder: folder,
    browser,
    onProgress: ({ done, total }) => onStage('Printing', done, total),
  });
  const { version } = report.browser;
  return { pdfs: report.printed.length, problems: report.problems, browser: `${browser.kind} ${version}` };
}

const countCards = ({ cards }: Catalogue): { cards: number; versions: number } => ({
  cards: cards.length,
  versions: cards.reduce((sum, { versions }) => sum + versions.length, 0),
});
