import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CatalogueCard } from './core/catalogue/catalogue.ts';
import { nearest } from './core/text/nearest.ts';
import { planPrint, printableOf } from './core/print/plan-print.ts';
import type { PrintJob } from './core/print/print-job.ts';
import { fail, hasErrors, succeed, type Problem, type Result } from './core/problem/problem.ts';
import { collectSources } from './core/problem/sources.ts';
import { versionProblem } from './core/version/version-problems.ts';
import type { Repository } from './io/git/open-repository.ts';
import { findBrowser, printPdfs } from './io/print/print-pdfs.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { proveSignatures } from './steps/prove-signatures.ts';
import { writeSite, type OnStage } from './steps/write-site.ts';

/** A card, or one of its versions. */
export interface Wanted {
  readonly card: string;
  /** `v3`, or `draft`; all of the card's without it. */
  readonly label: string | undefined;
}

export interface PrintCatalogueOptions {
  readonly ref: string;
  /** The folder that the PDFs go to, each at its address in the site. */
  readonly out: string;
  /** Everything where nothing is named. */
  readonly wanted: readonly Wanted[];
  readonly browser: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onStage: OnStage;
}

export interface PrintCatalogueReport {
  /** The files that were written. */
  readonly printed: Result<readonly string[]>;
  readonly sources: ReadonlyMap<string, string>;
}

/** Prints the PDFs alone: builds the site aside, and keeps nothing of it. @throws {Failure} where it cannot run. */
export async function printCatalogue(
  repository: Repository,
  { ref, out, wanted, onStage, ...options }: PrintCatalogueOptions,
): Promise<PrintCatalogueReport> {
  const browser = await findBrowser(options);
  onStage('Reading the catalogue');
  const loaded = await loadCatalogue(repository, { ref });
  if (!loaded.ok) return { printed: loaded, sources: new Map() };
  const catalogue = await proveSignatures(repository, loaded.value);
  const sources = collectSources(catalogue);
  const unknown = wanted.flatMap((one) => checkWanted(one, catalogue.cards));
  const concerned = catalogue.problems.filter(
    ({ card }) => card === undefined || wanted.length === 0 || wanted.some((one) => one.card === card),
  );
  if (hasErrors(unknown) || hasErrors(concerned))
    return { printed: fail([...unknown, ...concerned]), sources };

  const jobs = planPrint(catalogue).filter(
    (job) => wanted.length === 0 || wanted.some((one) => isJobOf(job, one)),
  );
  const folder = await mkdtemp(join(tmpdir(), 'colophon-print-'));
  try {
    await writeSite(repository, catalogue, folder, { hasPdfs: true, onStage });
    const report = await printPdfs({
      jobs,
      siteFolder: folder,
      outFolder: out,
      browser,
      onProgress: ({ done, total }) => onStage('Printing', done, total),
    });
    const problems = [...concerned, ...report.problems];
    const files = report.printed.map(({ file }) => file);
    return { printed: hasErrors(problems) ? fail(problems) : succeed(files, problems), sources };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const isJobOf = ({ cardId, label }: PrintJob, wanted: Wanted): boolean =>
  cardId === wanted.card && (wanted.label === undefined || wanted.label === label);

function checkWanted({ card: id, label }: Wanted, cards: readonly CatalogueCard[]): Problem[] {
  const card = cards.find((candidate) => candidate.id === id);
  const ids = cards.map((candidate) => candidate.id);
  if (!card)
    return [
      versionProblem(
        'card/not-found',
        { card: id, nearest: nearest(id, ids) ?? null, known: ids },
        { card: id },
      ),
    ];
  const known = printableOf(card).map((content) => ('version' in content ? content.version.label : 'draft'));
  return label === undefined || known.includes(label)
    ? []
    : [versionProblem('version/not-found', { card: id, version: label, known }, { card: id })];
}
