import { parseCard } from '../core/card/parse-card.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { PlannedVersion } from '../core/live/plan-versions.ts';
import type { Problem } from '../core/problem/problem.ts';
import { fillMetrics } from '../core/validate/fill-metrics.ts';
import { openObjects } from '../io/git/object-reader.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { readFileAt, requireCommit } from '../io/git/read-head.ts';
import { loadCard } from '../load-card.ts';
import { askCard } from './ask-card.ts';
import { askSharedModel } from './ask-shared-model.ts';

/** What stands against versions that are written and not yet published: what the catalogue would say of them if they were. */
export async function judgeLooseVersions(
  repository: Repository,
  commit: string,
  cardId: string,
): Promise<readonly Problem[]> {
  const loaded = await loadCard(repository, cardId, { ref: commit, withHistory: false });
  if (!loaded.ok) return loaded.problems;
  const { catalogue, card } = loaded.value;
  const shared = await askSharedModel(repository, catalogue, card);
  // Their tags have no refs yet.
  return [...card.problems, ...shared].filter(({ code }) => code !== 'tag/deleted');
}

/**
 * What the catalogue's policies say of the newest of versions that were frozen elsewhere: warnings, since today's
 * policies do not bind what was frozen before.
 */
export async function askOfNewest(
  repository: Repository,
  { commit, settings }: Catalogue,
  versions: readonly PlannedVersion[],
): Promise<readonly Problem[]> {
  const newest = versions.at(-1);
  if (!newest) return [];
  const { raw, version } = newest;
  const parsed = parseCard(raw);
  if (!parsed.ok) return [];
  const objects = openObjects(repository);
  try {
    const { tree } = await requireCommit(objects, commit);
    const { problems } = await askCard({
      settings,
      action: 'freeze',
      card: fillMetrics(parsed.value, raw).parsed,
      version: version.label,
      readOwn: (path) => readFileAt(objects, tree, path),
    });
    const subject = { card: raw.id, version: version.label };
    return problems.map((problem): Problem => ({ ...problem, severity: 'warning', ...subject }));
  } finally {
    await objects.close();
  }
}
