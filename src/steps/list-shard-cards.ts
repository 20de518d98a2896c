import { inParallel } from '../core/async/in-parallel.ts';
import { shareCards, type CardWeight } from '../core/output/share-cards.ts';
import type { Shard } from '../core/output/shard.ts';
import { parseSettings } from '../core/settings/parse-settings.ts';
import type { Cache } from '../io/cache/cache.ts';
import { listCards, type CardEntry } from '../io/git/list-cards.ts';
import { openObjects } from '../io/git/object-reader.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { readFileAt, requireCommit } from '../io/git/read-head.ts';
import { completeClone } from './complete-clone.ts';
import { recallHistory } from './recall-history.ts';

/** Ledgers that are read at once. */
const width = 64;

/**
 * The ids of a shard's cards. Each card weighs as much as it has versions, which its ledger tells without any of them
 * being read. None where the settings cannot be read: whoever loads the catalogue says so.
 */
export async function listShardCards(
  repository: Repository,
  commit: string,
  { index, count }: Shard,
  cache: Cache,
): Promise<ReadonlySet<string>> {
  await completeClone(repository, commit, { of: 'versions' });
  const objects = openObjects(repository);
  try {
    const { tree } = await requireCommit(objects, commit);
    const parsed = parseSettings(await readFileAt(objects, tree, 'colophon.yaml'), 'colophon.yaml');
    if (!parsed.ok) return new Set();
    const { cards: folder, versions } = parsed.value;
    const history =
      versions === 'commits' ? await recallHistory(repository, commit, folder, cache) : undefined;
    const { cards } = await listCards(objects, tree, folder);
    const weights = await inParallel(cards, width, async (card) => weigh(card));
    const shares = shareCards(weights, count);
    return new Set(cards.map(({ id }) => id).filter((id) => shares.get(id) === index));

    async function weigh({ id, tree: own }: CardEntry): Promise<CardWeight> {
      const frozen = history
        ? (history.get(id)?.length ?? 0)
        : countFreezes(await readFileAt(objects, own, 'ledger.yaml'));
      // One more, for what there is of every card.
      return { id, weight: frozen + 1 };
    }
  } finally {
    await objects.close();
  }
}

/** Of a ledger as Colophon writes it. One that somebody wrote otherwise is right all the same, and weighed less well. */
const countFreezes = (ledger: Buffer | undefined): number =>
  ledger?.toString('latin1').match(/^- freeze:/gm)?.length ?? 0;
