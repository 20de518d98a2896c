import type { Draft, FrozenVersion } from './core/catalogue/catalogue.ts';
import { currentOf, isFrozen } from './core/catalogue/select-version.ts';
import { labelOf } from './core/catalogue/summarize-card.ts';
import { type CardFile, readableOf } from './core/card/card-content.ts';
import type { Source } from './core/formats/format.ts';
import type { WriterId } from './core/formats/foreign-writers.ts';
import { planExport, type PlannedExport } from './core/formats/plan-export.ts';
import { fail, type Problem, type Result } from './core/problem/problem.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { openObjects } from './io/git/object-reader.ts';
import type { Repository } from './io/git/open-repository.ts';
import { loadCard } from './load-card.ts';

export interface ExportOptions {
  readonly card: string;
  /** `v3`, or `draft`; the current version where it is not given. */
  readonly label: string | undefined;
  readonly to: WriterId;
  readonly target?: string;
  readonly fit: boolean;
  readonly ref: string;
}

/** Writes a version or the draft of a card in another format, as bytes. Nothing in the repository changes. */
export async function exportCard(
  repository: Repository,
  { card: id, label, to, target, fit, ref }: ExportOptions,
): Promise<Result<PlannedExport>> {
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
  const { site } = catalogue.settings;
  const place = isFrozen(content) ? content.version.label : 'draft';
  const address = site === undefined ? undefined : `${site.replace(/\/$/, '')}/cards/${id}/${place}/`;
  const planned = planExport({
    card: readable.card,
    cardId: id,
    status: isFrozen(content) ? content.status : 'Draft',
    to,
    fit,
    pointer: address ?? `${id}@${labelOf(content)}`,
    ...(target !== undefined && { target }),
    ...(kept && { kept }),
  });
  // What stands against a draft stops a freeze; what its card says can be written all the same.
  const noted = held.problems.map((problem): Problem => ({ ...problem, severity: 'warning' }));
  return { ...planned, problems: [...noted, ...planned.problems] };

  function findContent(): FrozenVersion | Draft | undefined {
    if (label === undefined) return currentOf(card);
    return label === 'draft' ? card.draft : card.versions.find(({ version }) => version.label === label);
  }
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
  const objects = openObjects(repository);
  try {
    const read = await Promise.all(
      own.map(
        async ({ path, id }) => [path.slice(folder.length), (await objects.read(id))?.content] as const,
      ),
    );
    const found = read.flatMap(([path, content]) => (content ? [[path, content] as const] : []));
    return { name: found.length === 1 ? (found[0]?.[0] ?? '') : '', files: new Map(found) };
  } finally {
    await objects.close();
  }
}
