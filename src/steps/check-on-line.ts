import type { Catalogue, VersionOutline } from '../core/catalogue/catalogue.ts';
import type { Problem } from '../core/problem/problem.ts';
import { versionProblem } from '../core/version/version-problems.ts';
import { listAncestors } from '../io/git/list-ancestors.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { readCatalogueTips } from './read-catalogue-tips.ts';

/**
 * Which versions have their number on another branch alone. Where revisions are counted, only the first-parent line
 * of the catalogue branch gives numbers that last.
 */
export async function checkOnLine(
  repository: Repository,
  { settings, commit }: Pick<Catalogue, 'settings' | 'commit'>,
  versions: readonly VersionOutline[],
): Promise<Problem[]> {
  if (versions.length === 0) return [];
  const { name, tips } = await readCatalogueTips(repository, settings, commit);
  const line = await listAncestors(repository, tips, { isLine: true });
  return versions
    .filter((version) => !line.has(version.commit))
    .map(({ cardId, version: { label }, commit: own }) => {
      const facts = { version: label, commit: own, branch: name };
      return versionProblem('version/not-on-line', facts, { card: cardId, version: label });
    });
}
