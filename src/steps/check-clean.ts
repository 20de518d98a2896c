import type { CatalogueCard } from '../core/catalogue/catalogue.ts';
import { Failure } from '../core/problem/failure.ts';
import { fail, succeed, type Result } from '../core/problem/problem.ts';
import { versionProblem } from '../core/version/version-problems.ts';
import { isLeftBeside } from '../io/files/write-work-file.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { listDirtyPaths, readBranch } from '../io/git/porcelain.ts';

/** The card's folder and the index must be as the head has them; the rest of the work tree is nobody's business. */
export async function checkClean(
  repository: Repository,
  ...cards: readonly Pick<CatalogueCard, 'id' | 'folder'>[]
): Promise<Result<void>> {
  const dirty = (await listDirtyPaths(repository)).filter(({ path }) => !isLeftBeside(path));
  const isInCard = (path: string) => cards.some(({ folder }) => path.startsWith(`${folder}/`));
  const paths = dirty.filter(({ path, isStaged }) => isStaged || isInCard(path)).map(({ path }) => path);
  if (paths.length === 0) return succeed(undefined);
  const subject = cards.length === 1 && cards[0] ? { card: cards[0].id } : {};
  return fail([versionProblem('freeze/dirty', { paths }, subject)]);
}

/** @throws {Failure} `freeze/detached-head`. */
export async function requireBranch(repository: Repository): Promise<string> {
  const branch = await readBranch(repository);
  if (branch === undefined) throw new Failure(versionProblem('freeze/detached-head', {}));
  return branch;
}
