import type { CardContent } from '../core/card/card-content.ts';
import { parseCard } from '../core/card/parse-card.ts';
import { parseFrontMatter } from '../core/card/front-matter.ts';
import { sourceText } from '../core/card/source-text.ts';
import { hintModel } from '../core/catalogue/hint-model.ts';
import type { Location, Problem } from '../core/problem/problem.ts';
import { valueAt } from '../core/text/pointer.ts';
import { sameModel } from '../core/version/model-id.ts';
import type { RecordedVersion } from '../core/version/replay-ledger.ts';
import { versionProblem } from '../core/version/version-problems.ts';
import { listCards } from '../io/git/list-cards.ts';
import type { ObjectReader } from '../io/git/object-reader.ts';
import type { CommitHead } from '../io/git/read-head.ts';
import type { SidePlace } from './read-card-side.ts';

const pointer = '/model_overview/model_id';

/** What a branch makes a card be about. */
export interface ModelChange {
  readonly id: string;
  readonly folder: string;
  readonly versions: readonly RecordedVersion[];
  /** The model that the head's card names; another than the one before, or the first. */
  readonly model: string;
  /** Where it says so. */
  readonly location: Location;
}

/** The model that a branch makes a card name; undefined where it names none, or the same as before. */
export function findModelChange(
  { id, folder, versions }: Pick<ModelChange, 'id' | 'folder' | 'versions'>,
  before: CardContent | undefined,
  after: CardContent | undefined,
): ModelChange | undefined {
  const [old, model] = [before, after].map((content) => content && modelIn(sourceOf(content)));
  if (model === undefined || (old !== undefined && sameModel(old, model))) return undefined;
  const source = new TextEncoder().encode(after && sourceOf(after));
  const parsed = parseCard({ id, folder, source });
  const location = parsed.ok ? parsed.value.locate(pointer) : { file: `${folder}/card.md` };
  return { id, folder, versions, model, location };
}

/**
 * Once about a model, always about that model: the first version that names one fixes it. Versions are read from the
 * first on, until one does.
 */
export async function judgeModel(
  { objects }: Pick<SidePlace, 'objects'>,
  { id, folder, versions, model: found, location }: ModelChange,
): Promise<Problem[]> {
  for (const { version, freeze } of versions) {
    const fixed = await readModel(objects, freeze.commit, `${folder}/card.md`);
    if (fixed === undefined) continue;
    if (sameModel(fixed, found)) return [];
    const facts = { found, fixed, version: version.label };
    return [versionProblem('version/other-model', facts, { card: id, ...location })];
  }
  return [];
}

/** Whether other cards are about the models that a branch makes cards be about: one batch over the head's front matters. */
export async function judgeSharedModels(
  { objects, settings }: SidePlace,
  { tree }: CommitHead,
  changes: readonly ModelChange[],
): Promise<Problem[]> {
  if (settings.sharedModels || changes.length === 0) return [];
  const { cards } = await listCards(objects, tree, settings.cards);
  const models = await Promise.all(
    cards.map(async (card) => ({ id: card.id, model: await readModel(objects, card.tree, 'card.md') })),
  );
  return changes.flatMap(({ id, model, location }) => {
    const other = models.find(
      (one) => one.id !== id && one.model !== undefined && sameModel(one.model, model),
    );
    // Of two cards that the branch makes be about one model, it is said once.
    const isSaid = changes.some((change) => change.id === other?.id && change.id > id);
    if (!other || isSaid) return [];
    return [
      versionProblem('card/same-model', { card: id, other: other.id, model }, { card: id, ...location }),
    ];
  });
}

/** The model that the card at a path below a tree, or a commit's, names. Most are told without being parsed. */
async function readModel(objects: ObjectReader, tree: string, path: string): Promise<string | undefined> {
  const found = await objects.readAt(tree, path);
  if (found?.type !== 'blob' || !found.content) return undefined;
  const hint = hintModel(found.content, '');
  return hint === unsure ? modelIn(sourceText({ source: found.content })) : hint;
}

/** What `hintModel` says where a look does not tell. */
const unsure = '\n';

const sourceOf = (content: CardContent): string =>
  content.kind === 'valid' ? content.valid.source : content.source;

function modelIn(source: string): string | undefined {
  const parsed = parseFrontMatter(source, 'card.md');
  const model = parsed.ok ? valueAt(parsed.value.yaml.value, pointer) : undefined;
  return typeof model === 'string' ? model : undefined;
}
