import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildProblem } from './core/catalogue/build-problems.ts';
import type { ImportRequest, PlannedCard } from './core/formats/plan-import.ts';
import { planImport } from './core/formats/plan-import.ts';
import { fail, type Result } from './core/problem/problem.ts';
import { parseSettings } from './core/settings/parse-settings.ts';
import type { Repository } from './io/git/open-repository.ts';
import { findNoFolder } from './io/files/find-no-folder.ts';
import { writeWorkFolders } from './io/files/write-work-folders.ts';
import { openWorkTree } from './steps/open-work-tree.ts';

/**
 * Writes the cards that a source of another format describes into the work tree, each with the source beside it. Where
 * anything stands against one of them, nothing is written. Nothing is committed.
 */
export async function importCard(
  repository: Repository,
  request: Omit<ImportRequest, 'settings'>,
): Promise<Result<readonly PlannedCard[]>> {
  const opened = await openWorkTree(repository);
  const settings = parseSettings(await opened.readOwn('colophon.yaml'), 'colophon.yaml');
  const listed = settings.ok ? await opened.listCards(settings.value.cards) : undefined;
  await opened.close();
  if (!settings.ok) return settings;
  const noFolder = await findNoFolder(opened.folder, settings.value.cards);
  if (noFolder !== undefined) return fail([buildProblem('new/no-folder', { folder: noFolder })]);
  const plan = planImport({ ...request, settings: settings.value });
  if (!plan.ok) return plan;
  const cards = join(opened.folder, settings.value.cards);
  const there = await Promise.all(
    plan.value.map(async ({ id }) => listed?.ids.includes(id) || (await isThere(join(cards, id)))),
  );
  const known = plan.value.filter((_, index) => there[index]);
  if (known.length > 0)
    return fail(
      known.map(({ id, folder }) => buildProblem('new/exists', { card: id, folder }, { card: id })),
    );
  await writeWorkFolders(
    cards,
    plan.value.map(({ id, files }) => ({ path: join(cards, id), files })),
  );
  return plan;
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
