import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Draft, FrozenVersion } from './core/catalogue/catalogue.ts';
import { currentOf, isFrozen } from './core/catalogue/select-version.ts';
import { pdfAddress } from './core/catalogue/routes.ts';
import { labelOf } from './core/catalogue/summarize-card.ts';
import { type CardFile, readableOf } from './core/card/card-content.ts';
import type { Source } from './core/formats/format.ts';
import type { WriterId } from './core/formats/foreign-writers.ts';
import { filesOf, listMetricFiles } from './core/metrics/list-metric-files.ts';
import { planExport, type PlannedExport } from './core/formats/plan-export.ts';
import { fail, type Problem, type Result, succeed } from './core/problem/problem.ts';
import type { Status } from './core/version/ledger-entry.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { openObjects } from './io/git/object-reader.ts';
import type { Repository } from './io/git/open-repository.ts';
import { loadCard } from './load-card.ts';
import { type NamedFile, readDownload } from './verify-download.ts';

export interface ExportOptions {
  readonly card: string;
  /** `v3`, or `draft`; the current version where it is not given. */
  readonly label: string | undefined;
  readonly to: WriterId;
  readonly target?: string;
  readonly fit: boolean;
  readonly ref: string;
  /** The card as a PDF, which the format can point to with its hash. */
  readonly pdf?: NamedFile;
}

export interface ExportedCard extends PlannedExport {
  /** Of the version; a draft is a `Draft`. */
  readonly status: Status;
}

/** Writes a version or the draft of a card in another format, as bytes. Nothing in the repository changes. */
export async function exportCard(
  repository: Repository,
  { card: id, label, to, target, fit, ref, pdf }: ExportOptions,
): Promise<Result<ExportedCard>> {
  const loaded = await loadCard(repository, id, { ref });
  if (!loaded.ok) return loaded;
  const { card, catalogue } = loaded.value;
  const content = findContent();
  if (!content) {
    const known = [...card.versions.map(({ version }) => version.label), ...(card.draft ? ['draft'] : [])];
    return fail([
      versionProblem('version/not-found', { card: id, version: label ?? 'draft', known }, { card: id }),
    ]);
  }
  const held = content.content.read();
  const readable = readableOf(held);
  if (!readable) return fail(held.problems);
  const kept = await readKept(repository, to, content.files);
  const names = to === 'json' ? listMetricFiles({ ...readable.card }) : [];
  const own = new Set(names.flatMap(({ path }) => filesOf(path, content.files)));
  const metricFiles = own.size > 0 ? await readFiles(repository, [...own]) : undefined;
  const { site } = catalogue.settings;
  const place = isFrozen(content) ? content.version.label : 'draft';
  const address = site === undefined ? undefined : `${site.replace(/\/$/, '')}/cards/${id}/${place}/`;
  const status = isFrozen(content) ? content.status : 'Draft';
  const pdfPlace = site === undefined ? undefined : `${site.replace(/\/$/, '')}/${pdfAddress(id, place)}`;
  const described = pdf && (await describePdf(pdf, pdfPlace));
  const planned = planExport({
    card: readable.card,
    cardId: id,
    status,
    to,
    fit,
    pointer: address ?? `${id}@${labelOf(content)}`,
    ...(target !== undefined && { target }),
    ...(kept && { kept }),
    ...(metricFiles && { metricFiles }),
    ...(described && { pdf: described }),
  });
  // What stands against a draft stops a freeze; what its card says can be written all the same.
  const noted = held.problems.map((problem): Problem => ({ ...problem, severity: 'warning' }));
  const problems = [...noted, ...planned.problems];
  return planned.ok ? succeed({ ...planned.value, status }, problems) : fail(problems);

  function findContent(): FrozenVersion | Draft | undefined {
    if (label === undefined) return currentOf(card);
    return label === 'draft' ? card.draft : card.versions.find(({ version }) => version.label === label);
  }
}

/** Where the site has the PDF, or its file's name; and what its bytes hash to. */
async function describePdf(
  file: NamedFile,
  address: string | undefined,
): Promise<{ address: string; sha256: string }> {
  const sha256 = createHash('sha256')
    .update(await readDownload(file))
    .digest('hex');
  return { address: address ?? encodeURIComponent(basename(file.path)), sha256 };
}

/** The source that the card was imported from, as it is kept with this version. */
async function readKept(
  repository: Repository,
  format: WriterId,
  files: readonly CardFile[],
): Promise<Source | undefined> {
  const folder = `sources/${format}/`;
  const own = files.filter(({ path }) => path.startsWith(folder));
  if (own.length === 0) return undefined;
  const found = [...(await readFiles(repository, own))].map(
    ([path, content]) => [path.slice(folder.length), content] as const,
  );
  return { name: found.length === 1 ? (found[0]?.[0] ?? '') : '', files: new Map(found) };
}

/** By path; without what the repository does not hold. */
async function readFiles(
  repository: Repository,
  files: readonly CardFile[],
): Promise<Map<string, Uint8Array>> {
  const objects = openObjects(repository);
  try {
    const read = await Promise.all(
      files.map(async ({ path, id }) => [path, (await objects.read(id))?.content] as const),
    );
    return new Map(read.flatMap(([path, content]) => (content ? [[path, content] as const] : [])));
  } finally {
    await objects.close();
  }
}
