import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CatalogueCard } from './core/catalogue/catalogue.ts';
import { nearest } from './core/text/nearest.ts';
import { contentFolder } from './core/catalogue/routes.ts';
import { planOutput, planPrints, type OutputPlan, type PlannedPrint } from './core/output/plan-output.ts';
import type { Shard } from './core/output/shard.ts';
import { printableOf } from './core/print/plan-print.ts';
import type { PrintJob } from './core/print/print-job.ts';
import { fail, hasErrors, succeed, type Problem, type Result } from './core/problem/problem.ts';
import { collectSources } from './core/problem/sources.ts';
import { versionProblem } from './core/version/version-problems.ts';
import type { Cache } from './io/cache/cache.ts';
import { packageVersion } from './io/files/package-root.ts';
import { replaceFolder } from './io/files/replace-folder.ts';
import type { Repository } from './io/git/open-repository.ts';
import {
  findPrintingBrowser,
  identifyBrowser,
  type FindBrowserOptions,
  type PrintingBrowser,
} from './io/print/find-browser.ts';
import { openStaging, type Staging } from './io/output/open-staging.ts';
import { noOutput } from './io/output/output-record.ts';
import { takeKept } from './io/output/take-kept.ts';
import { loadCatalogue, type LoadOptions } from './load-catalogue.ts';
import type { OnStage } from './steps/on-stage.ts';
import { openShard } from './steps/open-shard.ts';
import { proveSignatures } from './steps/prove-signatures.ts';
import { writePdfs, type WrittenPdfs } from './steps/write-pdfs.ts';
import { writeSite } from './steps/write-site.ts';

/** A card, or one of its versions. */
export interface Wanted {
  readonly card: string;
  /** `v3`, or `draft`; all of the card's without it. */
  readonly label: string | undefined;
}

export interface PrintCatalogueOptions extends FindBrowserOptions {
  readonly ref: string;
  /** The folder that the PDFs go to, each at its address in the site. */
  readonly out: string;
  /** Everything where nothing is named. */
  readonly wanted: readonly Wanted[];
  /** The part of everything to print, where nothing is named; the folder is then replaced. */
  readonly shard?: Shard | undefined;
  /** Where what was made before is kept. */
  readonly cache: Cache;
  readonly onStage: OnStage;
}

export interface PrintCatalogueReport {
  /** The files that were written. */
  readonly printed: Result<readonly string[]>;
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Prints the PDFs alone: renders aside the pages that are to be printed. Where cards are named, no other is read: what
 * is wrong between cards, as two that claim one model, is said by who reads them all. @throws {Failure} where it
 * cannot run.
 */
export async function printCatalogue(
  repository: Repository,
  { ref, out, wanted, cache, onStage, shard: one, ...options }: PrintCatalogueOptions,
): Promise<PrintCatalogueReport> {
  const browser = await findPrintingBrowser(options);
  const identity = await identifyBrowser(browser);
  onStage('Reading the catalogue');
  const run = { command: 'print' as const, browser: identity, keepsGoing: false };
  const shard = one && (await openShard(repository, { ...run, shard: one, ref, cache }));
  const loaded = await loadCatalogue(repository, { ref, ...onlyOf(wanted), ...shard?.load, cache });
  if (!loaded.ok) return { printed: loaded, sources: new Map() };
  const catalogue = await proveSignatures(repository, loaded.value);
  const versions = catalogue.cards.reduce((sum, card) => sum + card.versions.length, 0);
  onStage('Reading the catalogue', versions);
  const sources = collectSources(catalogue);
  const { cards, problems: found } = catalogue;
  const isAllThere = wanted.every(({ card }) => cards.some(({ id }) => id === card));
  const ids = isAllThere ? [] : await listIds(repository, ref);
  const unknown = wanted.flatMap((one) => checkWanted(one, cards, ids));
  if (hasErrors(unknown) || hasErrors(found)) return { printed: fail([...unknown, ...found]), sources };

  onStage('Planning the output');
  const isWanted = (job: PrintJob) => wanted.length === 0 || wanted.some((one) => isJobOf(job, one));
  const planned = planPrints(catalogue, identity, isWanted);
  const prints = shard?.select({ pages: [], files: [], prints: planned }).prints ?? planned;
  // Most runs print nothing that they printed before: the rest is planned once a page is wanted.
  const planWhole = () => planOutput(catalogue, { version: packageVersion, browser: identity });
  const printInto = async (folder: string, finish?: (staging: Staging) => void) => {
    const staging = openStaging(folder);
    const pdfs = await writePrints(repository, { planWhole, prints, staging, cache, browser, onStage });
    const problems = [...found, ...pdfs.problems];
    const files = prints.map(({ address }) => join(out, address));
    const keep = !hasErrors(problems);
    if (keep) finish?.(staging);
    return { keep, value: keep ? succeed(files, problems) : fail(problems) };
  };
  if (!shard) return { printed: (await printInto(out)).value, sources };
  const held = [repository.gitFolder, repository.workTree ?? repository.gitFolder];
  const finish = (staging: Staging) => shard.finish(staging, shard.planRecord(prints), prints);
  return { printed: await replaceFolder(out, held, (folder) => printInto(folder, finish)), sources };
}

interface PrintsToWrite {
  readonly planWhole: () => OutputPlan;
  readonly prints: readonly PlannedPrint[];
  readonly staging: Staging;
  readonly cache: Cache;
  readonly browser: PrintingBrowser;
  readonly onStage: OnStage;
}

/** Takes what is kept, and prints the rest from pages that are rendered aside. */
async function writePrints(
  repository: Repository,
  { planWhole, prints, staging, cache, browser, onStage }: PrintsToWrite,
): Promise<WrittenPdfs> {
  const kept = { cache, last: noOutput, lastFolder: staging.folder };
  const missing = takeKept(prints, staging, kept);
  if (missing.length === 0) return { printed: 0, problems: [] };
  const folder = await mkdtemp(join(tmpdir(), 'colophon-print-'));
  try {
    const whole = planWhole();
    const site = { ...select(whole, missing), staging: openStaging(folder) };
    await writeSite(repository, { ...site, kept, onStage });
    return await writePdfs({ prints: missing, siteFolder: folder, staging, kept, browser, onStage });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Of the site, what is printed: the pages, and the files that they show. */
function select(
  { pages, files }: OutputPlan,
  prints: readonly PlannedPrint[],
): Pick<OutputPlan, 'pages' | 'files'> {
  const printed = new Set(prints.map(({ job }) => job.page));
  const folders = new Set(prints.map(({ job }) => contentFolder(job.cardId, job.label)));
  return {
    // Wherever pages are rendered, those of the guide are.
    pages: pages.filter(({ address, plan }) => plan.kind === 'guide' || printed.has(address)),
    files: files.filter(({ address }) => folders.has(address.split('/').slice(0, 3).join('/'))),
  };
}

const isJobOf = ({ cardId, label }: PrintJob, wanted: Wanted): boolean =>
  cardId === wanted.card && (wanted.label === undefined || wanted.label === label);

const onlyOf = (wanted: readonly Wanted[]): Pick<LoadOptions, 'only'> =>
  wanted.length === 0 ? {} : { only: new Set(wanted.map(({ card }) => card)) };

/** The ids of all cards. */
async function listIds(repository: Repository, ref: string): Promise<readonly string[]> {
  const loaded = await loadCatalogue(repository, { ref, isJudged: false, withHistory: false });
  return loaded.ok ? loaded.value.cards.map(({ id }) => id) : [];
}

/** @param ids of all cards, where one is not known */
function checkWanted(
  { card: id, label }: Wanted,
  cards: readonly CatalogueCard[],
  ids: readonly string[],
): Problem[] {
  const card = cards.find((candidate) => candidate.id === id);
  if (!card)
    return [
      versionProblem(
        'card/not-found',
        { card: id, nearest: nearest(id, ids) ?? null, known: [...ids] },
        { card: id },
      ),
    ];
  const known = printableOf(card).map((content) => ('version' in content ? content.version.label : 'draft'));
  return label === undefined || known.includes(label)
    ? []
    : [versionProblem('version/not-found', { card: id, version: label, known }, { card: id })];
}
