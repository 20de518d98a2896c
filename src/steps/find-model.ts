import { gateProblem } from '../core/policy/gate-problems.ts';
import { modelVersionsOf, namesAnyModel, namesModel } from '../core/policy/match-model.ts';
import { fail, succeed, type Result } from '../core/problem/problem.ts';
import { parseModelId } from '../core/version/model-id.ts';
import { readCommit } from '../io/git/read-head.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { listGateCards, readGateCard, type GateCard, type GatePlace } from './read-gate-card.ts';

export interface ModelRequest {
  readonly modelId: string;
  readonly modelVersion: string | undefined;
}

/** The card that is about a model and, where a version of the model is named, the card's highest version about that. */
export async function findModel(
  place: GatePlace,
  { modelId, modelVersion }: ModelRequest,
): Promise<Result<{ readonly card: GateCard; readonly version: string | undefined }>> {
  const { model, version: suffix } = parseModelId(modelId);
  const wanted = suffix ?? modelVersion;
  const cards = await findCards(place, model);
  if (cards.length > 1)
    return fail([gateProblem('gate/several-cards', { model, cards: cards.map(({ id }) => id) })]);
  const [card] = cards;
  if (!card) return fail([gateProblem('gate/unknown-model', { model })]);
  if (wanted === undefined || card.problems.length > 0) return succeed({ card, version: undefined });
  const about = await Promise.all(
    card.versions.map(async ({ version, freeze }) => {
      const fields = await readFields(place, card, freeze.commit);
      return {
        label: version.label,
        isIt: namesModel(fields, model),
        versions: modelVersionsOf(fields, model),
      };
    }),
  );
  const isWanted = (version: string): boolean => version === wanted || version === wanted.replace(/^v/, '');
  const found = about.findLast(({ isIt, versions }) => isIt && versions.some(isWanted));
  if (found) return succeed({ card, version: found.label });
  const known = [...new Set(about.flatMap(({ versions }) => versions))];
  const facts = { model, modelVersion: wanted, card: card.id, known };
  return fail([gateProblem('gate/unknown-model-version', facts, { card: card.id })]);
}

/** By what each card says at the commit; one that says nothing there is about what its newest version is. */
async function findCards(place: GatePlace, model: string): Promise<GateCard[]> {
  const found = await Promise.all(
    (await listGateCards(place)).map(async (id) => {
      const folder = `${place.settings.cards}/${id}`;
      const now = await readFields(place, { folder }, place.head.commit);
      if (namesAnyModel(now)) return namesModel(now, model) ? readGateCard(place, id) : undefined;
      const card = await readGateCard(place, id);
      const newest = card?.versions.at(-1);
      if (!card || !newest) return undefined;
      return namesModel(await readFields(place, card, newest.freeze.commit), model) ? card : undefined;
    }),
  );
  return found.filter((card) => card !== undefined);
}

/** The front matter at a commit; empty where there is none that can be read. */
async function readFields(
  { objects }: GatePlace,
  { folder }: { readonly folder: string },
  commit: string,
): Promise<Readonly<Record<string, unknown>>> {
  const head = await readCommit(objects, commit);
  return head ? readFrontMatter(objects, head.tree, folder) : {};
}
