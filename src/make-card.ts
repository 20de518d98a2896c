import { lstat, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildProblem } from './core/catalogue/build-problems.ts';
import { describeCardId, isCardId } from './core/card/card-id.ts';
import { writeNewCard, type NewCard } from './core/card/new-card.ts';
import { fail, succeed, type Result } from './core/problem/problem.ts';
import { parseSettings } from './core/settings/parse-settings.ts';
import { findNoFolder } from './io/files/find-no-folder.ts';
import { writeWorkFile } from './io/files/write-work-file.ts';
import type { Repository } from './io/git/open-repository.ts';
import { openWorkTree } from './steps/open-work-tree.ts';

/** Writes a new card into the work tree, and gives its path. Nothing is committed. */
export async function makeCard(
  repository: Repository,
  id: string,
  facts: Partial<NewCard>,
): Promise<Result<string>> {
  if (!isCardId(id)) return fail([describeCardId(id, {})]);
  const opened = await openWorkTree(repository);
  const { folder: workTree } = opened;
  const settings = parseSettings(await opened.readOwn('colophon.yaml'), 'colophon.yaml');
  const listed = settings.ok ? await opened.listCards(settings.value.cards) : undefined;
  await opened.close();
  if (!settings.ok) return settings;
  const noFolder = await findNoFolder(workTree, settings.value.cards);
  if (noFolder !== undefined) return fail([buildProblem('new/no-folder', { folder: noFolder })]);
  const folder = `${settings.value.cards}/${id}`;
  const isThere = await lstat(join(workTree, folder)).then(
    () => true,
    () => false,
  );
  if (isThere || listed?.ids.includes(id))
    return fail([buildProblem('new/exists', { card: id, folder }, { card: id })]);
  const path = `${folder}/card.md`;
  const text = writeNewCard({ name: id, language: settings.value.language, ...facts });
  await mkdir(join(workTree, folder), { recursive: true });
  await writeWorkFile(join(workTree, path), text).catch(async (cause: unknown) => {
    await rm(join(workTree, folder), { recursive: true, force: true });
    throw cause;
  });
  return succeed(path);
}
