import { Failure } from '../core/problem/failure.ts';
import type { Settings } from '../core/settings/settings.ts';
import { catalogueBranch } from '../io/git/catalogue-branch.ts';
import type { Repository } from '../io/git/open-repository.ts';

/**
 * The catalogue branch's name, and its newest commits here and as last fetched. On a detached head that knows no
 * branch, the commit that is read stands for it.
 */
export async function readCatalogueTips(
  repository: Repository,
  settings: Pick<Settings, 'branch'>,
  commit: string,
): Promise<{ name: string; tips: string[] }> {
  try {
    const { name, local, remote } = await catalogueBranch(repository, settings);
    return { name, tips: [local, remote].filter((tip) => tip !== undefined) };
  } catch (error) {
    if (error instanceof Failure && error.problem.code === 'freeze/no-branch')
      return { name: 'the commit that was read', tips: [commit] };
    throw error;
  }
}
