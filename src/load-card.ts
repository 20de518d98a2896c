import type { Catalogue, CatalogueCard } from './core/catalogue/catalogue.ts';
import { fail, succeed, type Result } from './core/problem/problem.ts';
import { parseSettings } from './core/settings/parse-settings.ts';
import { nearest } from './core/text/nearest.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { listCards } from './io/git/list-cards.ts';
import { openObjects } from './io/git/object-reader.ts';
import { resolveCommit, type Repository } from './io/git/open-repository.ts';
import { readFileAt, requireCommit } from './io/git/read-head.ts';
import { loadCatalogue, type LoadOptions } from './load-catalogue.ts';

/** The catalogue of one card alone, and the card. Fails where there is no such card. */
export async function loadCard(
  repository: Repository,
  cardId: string,
  options: LoadOptions = {},
): Promise<Result<{ catalogue: Catalogue; card: CatalogueCard }>> {
  const loaded = await loadCatalogue(repository, { ...options, only: cardId });
  if (!loaded.ok) return loaded;
  const card = loaded.value.cards.find(({ id }) => id === cardId);
  if (card) return succeed({ catalogue: loaded.value, card });
  const known = await listCardIds(repository, options.ref);
  return fail([
    versionProblem('card/not-found', { card: cardId, nearest: nearest(cardId, known) ?? null, known }),
  ]);
}

async function listCardIds(repository: Repository, ref = 'HEAD'): Promise<string[]> {
  const objects = openObjects(repository);
  try {
    const head = await requireCommit(objects, await resolveCommit(repository, ref));
    const settings = parseSettings(await readFileAt(objects, head.tree, 'colophon.yaml'), 'colophon.yaml');
    return settings.ok
      ? (await listCards(objects, head.tree, settings.value.cards)).cards.map(({ id }) => id)
      : [];
  } finally {
    await objects.close();
  }
}
