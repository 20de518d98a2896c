import type { Catalogue, CatalogueCard, Draft, FrozenVersion } from '../catalogue/catalogue.ts';
import { outlineCard } from '../catalogue/outline-card.ts';
import { inputKey } from '../page/input-key.ts';
import type { PagePlan } from '../page/page-plan.ts';
import { planFiles, type FilePlan } from '../page/plan-files.ts';
import { planPages } from '../page/plan-pages.ts';
import { planJob, printableOf } from '../print/plan-print.ts';
import type { PrintJob } from '../print/print-job.ts';

/** A file of the output. Its key stands for all that it is made of: the same key, the same bytes. */
export interface OutputItem {
  /** From the site's root. */
  readonly address: string;
  readonly key: string;
}

export interface PlannedPage extends OutputItem {
  readonly plan: PagePlan;
}

export interface PlannedFile extends OutputItem {
  readonly plan: FilePlan;
}

export interface PlannedPrint extends OutputItem {
  readonly job: PrintJob;
}

export interface OutputPlan {
  readonly pages: readonly PlannedPage[];
  readonly files: readonly PlannedFile[];
  readonly prints: readonly PlannedPrint[];
}

export interface OutputOptions {
  /** Colophon's own version, for the manifest. */
  readonly version: string;
  /** What prints, to the last digit of its version; undefined where nothing is printed. */
  readonly browser: string | undefined;
}

export const planPage = (plan: PagePlan): PlannedPage => ({
  address: plan.address,
  key: inputKey(plan.kind, plan.input),
  plan,
});

/** Every file of a catalogue's output but those that all catalogues share: styles, scripts, fonts. */
export function planOutput(catalogue: Catalogue, { version, browser }: OutputOptions): OutputPlan {
  const pages = planPages(catalogue, { hasPdfs: browser !== undefined });
  return {
    pages: pages.map(planPage),
    files: planFiles(catalogue, version).map((plan) => ({
      address: plan.address,
      key: plan.kind === 'copy' ? plan.sha256 : inputKey(plan.kind, plan.input),
      plan,
    })),
    prints: browser === undefined ? [] : planPrints(catalogue, browser),
  };
}

/** One PDF for each version and draft that can be printed, and is wanted. */
export const planPrints = (
  catalogue: Catalogue,
  browser: string,
  isWanted: (job: PrintJob) => boolean = () => true,
): readonly PlannedPrint[] =>
  catalogue.cards.flatMap((card) =>
    printableOf(card).flatMap((content) => {
      const job = planJob(catalogue, card, content);
      return isWanted(job) ? [planPrint(catalogue, card, { content, job, browser })] : [];
    }),
  );

interface ContentToPrint {
  readonly content: FrozenVersion | Draft;
  readonly job: PrintJob;
  readonly browser: string;
}

function planPrint(
  { settings }: Catalogue,
  card: CatalogueCard,
  { content, job, browser }: ContentToPrint,
): PlannedPrint {
  const alone = outlineAlone(card, content);
  return { address: job.pdf, key: inputKey('pdf', { settings, card: alone, content, job, browser }), job };
}

/** The card as if it had this content alone. A version's PDF says nothing of the others, nor of the card's ledger beyond its own entries. */
function outlineAlone(card: CatalogueCard, content: FrozenVersion | Draft) {
  const isOwn = (label: string | undefined): boolean =>
    'version' in content ? label === content.version.label : label === undefined;
  const { ledger, signatures, problems, ...outline } = outlineCard(card);
  const own = ledger.entries.flatMap((entry, place) =>
    isOwn('freeze' in entry ? entry.freeze : 'status' in entry ? entry.status : 'neither') ? [place] : [],
  );
  return {
    id: outline.id,
    folder: outline.folder,
    entries: own.map((place) => ledger.entries[place]),
    signers: own.map((place) => signatures?.entries[place] ?? null),
    tagSigner: signatures?.tags[card.versions.findIndex((version) => version === content)] ?? null,
    problems: problems.filter(({ version }) => version === undefined || isOwn(version)),
  };
}
