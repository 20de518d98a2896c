import type { HeldContent } from './held-content.ts';
import { parseCard } from '../card/parse-card.ts';
import type { Location, Problem } from '../problem/problem.ts';
import { parseModelId, sameModel } from '../version/model-id.ts';
import { versionProblem } from '../version/version-problems.ts';
import type { CatalogueCard, FrozenVersion } from './catalogue.ts';

const pointer = '/model_overview/model_id';

const modelIdOf = (content: Pick<HeldContent, 'facts'> | undefined): string | undefined =>
  content?.facts.modelId;

/**
 * Once about a model, always about that model: the first version that names one fixes it. A later version that
 * names another is a warning, for it is frozen; the draft's is an error.
 */
export function checkModel({
  id,
  folder,
  versions,
  draft,
}: Pick<CatalogueCard, 'id' | 'folder' | 'versions' | 'draft'>): Problem[] {
  const first = versions.find(({ content }) => modelIdOf(content) !== undefined);
  const fixed = modelIdOf(first?.content);
  if (!first || fixed === undefined) return [];
  const describe = (content: HeldContent, version?: FrozenVersion): Problem[] => {
    const found = modelIdOf(content);
    if (found === undefined || sameModel(found, fixed)) return [];
    const label = version?.version.label;
    const problem = versionProblem(
      'version/other-model',
      { found, fixed, version: first.version.label },
      { card: id, ...(label !== undefined && { version: label }), ...locateId(id, folder, content) },
    );
    return [version ? { ...problem, severity: 'warning' } : problem];
  };
  return [
    ...versions.flatMap((version) => describe(version.content, version)),
    ...(draft ? describe(draft.content) : []),
  ];
}

/** What a card claims to be about. */
export interface ModelClaim {
  readonly id: string;
  readonly folder: string;
  /** The content in which it says so. */
  readonly content: Pick<HeldContent, 'facts' | 'read'>;
  /** Whether that is a frozen version's. */
  readonly isFrozen?: boolean;
}

/** A catalogue's card claims what its first version with a model fixed, else what its draft says. */
export const claimOf = ({ id, folder, versions, draft }: CatalogueCard): ModelClaim[] => {
  const frozen = versions.find(({ content }) => modelIdOf(content) !== undefined);
  const content = frozen?.content ?? draft?.content;
  return content ? [{ id, folder, content, isFrozen: frozen !== undefined }] : [];
};

/** Cards that claim one model: a problem at each but the first, by card-id. */
export function findSharedModels(claims: readonly ModelClaim[]): Problem[] {
  const first = new Map<string, string>();
  return claims.flatMap(({ id, folder, content, isFrozen = false }) => {
    const claimed = modelIdOf(content);
    if (claimed === undefined) return [];
    const { model } = parseModelId(claimed);
    const other = first.get(model);
    if (other === undefined) {
      first.set(model, id);
      return [];
    }
    const where = { card: id, ...(isFrozen ? { file: `${folder}/card.md` } : locateId(id, folder, content)) };
    return [versionProblem('card/same-model', { card: id, other, model: claimed }, where)];
  });
}

/** The model that a card claims. */
export const claimedModel = (card: CatalogueCard): string | undefined => modelIdOf(claimOf(card)[0]?.content);

/** Of a card that is to be frozen: that another one, whichever comes first, claims its model. */
export function checkSharedModel(
  card: CatalogueCard,
  others: readonly { readonly id: string; readonly model: string | undefined }[],
): Problem[] {
  return claimOf(card).flatMap(({ id, folder, content }) => {
    const model = modelIdOf(content);
    const other = others.find(
      (one) => one.model !== undefined && model !== undefined && sameModel(one.model, model),
    );
    if (!other || model === undefined) return [];
    const facts = { card: id, other: other.id, model };
    return [versionProblem('card/same-model', facts, { card: id, ...locateId(id, folder, content) })];
  });
}

function locateId(id: string, folder: string, held: Pick<HeldContent, 'read'>): Location {
  const content = held.read();
  const source = content.kind === 'valid' ? content.valid.source : content.source;
  const parsed = parseCard({ id, folder, source: new TextEncoder().encode(source) });
  return parsed.ok ? parsed.value.locate(pointer) : { file: `${folder}/card.md` };
}
