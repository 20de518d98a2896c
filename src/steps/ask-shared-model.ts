import type { Catalogue, CatalogueCard } from '../core/catalogue/catalogue.ts';
import { checkSharedModel, claimedModel } from '../core/catalogue/check-models.ts';
import type { Problem } from '../core/problem/problem.ts';
import { valueAt } from '../core/text/pointer.ts';
import { openObjects } from '../io/git/object-reader.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { readCommit, requireCommit } from '../io/git/read-head.ts';
import { completeClone } from './complete-clone.ts';
import { listGateCards, readGateCard, type GatePlace } from './read-gate-card.ts';
import { readFrontMatter } from './read-front-matter.ts';

/**
 * Whether another card of the commit claims the model of a card that is to be frozen. Of the others, only what they
 * say at the commit is read, and of one that says nothing there what its newest version says.
 * @throws {Failure} where Git cannot answer.
 */
export async function askSharedModel(
  repository: Repository,
  { settings, commit }: Pick<Catalogue, 'settings' | 'commit'>,
  card: CatalogueCard,
): Promise<readonly Problem[]> {
  if (settings.sharedModels || claimedModel(card) === undefined) return [];
  await completeClone(repository, commit, { of: 'versions' });
  const objects = openObjects(repository);
  try {
    const place = { objects, head: await requireCommit(objects, commit), settings };
    const ids = (await listGateCards(place)).filter((id) => id !== card.id);
    const others = await Promise.all(ids.map(async (id) => ({ id, model: await readModel(place, id) })));
    return checkSharedModel(card, others);
  } finally {
    await objects.close();
  }
}

async function readModel(place: GatePlace, id: string): Promise<string | undefined> {
  const { objects, head, settings } = place;
  const folder = `${settings.cards}/${id}`;
  const now = modelOf(await readFrontMatter(objects, head.tree, folder));
  if (now !== undefined) return now;
  const newest = (await readGateCard(place, id))?.versions.at(-1);
  const frozen = newest && (await readCommit(objects, newest.freeze.commit));
  return frozen && modelOf(await readFrontMatter(objects, frozen.tree, folder));
}

function modelOf(fields: Readonly<Record<string, unknown>>): string | undefined {
  const model = valueAt(fields, '/model_overview/model_id');
  return typeof model === 'string' ? model : undefined;
}
