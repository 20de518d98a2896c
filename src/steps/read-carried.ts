import type { CarriedCard } from '../core/autofill/carry-over.ts';
import { readableOf, type CardContent } from '../core/card/card-content.ts';
import { currentOf, isFrozen } from '../core/catalogue/select-version.ts';
import { fail, type Problem, type Result, succeed } from '../core/problem/problem.ts';
import type { Settings } from '../core/settings/settings.ts';
import { nearest } from '../core/text/nearest.ts';
import { checkCard } from '../core/validate/check-card.ts';
import { versionProblem } from '../core/version/version-problems.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { loadCard } from '../load-card.ts';
import type { WorkTree } from './open-work-tree.ts';

/**
 * Reads the card that another one takes from: a version of it, without a label the current one, and as it lies in the
 * work tree where it is the draft or nothing of it is frozen.
 */
export async function readCarried(
  repository: Repository,
  workTree: WorkTree,
  settings: Settings,
  { card: id, label }: { readonly card: string; readonly label: string | undefined },
): Promise<Result<CarriedCard>> {
  const { ids } = await workTree.listCards(settings.cards);
  if (label === 'draft' || label === undefined) {
    const own = ids.includes(id) ? await workTree.readCard(settings.cards, id) : undefined;
    if (own && (label === 'draft' || own.ledger === undefined))
      return take(`${id}@draft`, checkCard(own.raw, settings));
    if (label === 'draft')
      return fail([
        versionProblem('card/not-found', { card: id, nearest: nearest(id, ids) ?? null, known: ids }),
      ]);
  }
  const loaded = await loadCard(repository, id);
  if (!loaded.ok) return loaded;
  const { card } = loaded.value;
  const content =
    label === undefined ? currentOf(card) : card.versions.find(({ version }) => version.label === label);
  if (content) {
    const name = isFrozen(content) ? content.version.label : 'draft';
    return take(`${id}@${name}`, content.content.read());
  }
  const known = card.versions.map(({ version }) => version.label);
  return fail([
    versionProblem('version/not-found', { card: id, version: label ?? 'draft', known }, { card: id }),
  ]);
}

/** What rules say against the other card is its own affair. */
function take(name: string, content: CardContent): Result<CarriedCard> {
  const readable = readableOf(content);
  return readable
    ? succeed({ name, card: readable.card })
    : fail(content.problems satisfies readonly Problem[]);
}
