import { valueAt } from '../text/pointer.ts';
import { parseModelId } from '../version/model-id.ts';

/** The fields of a card that name its model, and the version of it. */
const idFields = ['/model_overview/model_id', '/model_package_details/model_package_arn'];
const versionFields = ['/model_overview/model_version', '/model_package_details/model_package_version'];

/** The model of an identifier that a user or a card gives, as far as a card's content names it. */
export const namesModel = (card: unknown, model: string): boolean =>
  idsOf(card).some((id) => parseModelId(id).model === model);

/** Whether a card's content names any model. */
export const namesAnyModel = (card: unknown): boolean => idsOf(card).length > 0;

/** The versions of a model that a card's content says it is about: `7`, `champion`. */
export function modelVersionsOf(card: unknown, model: string): string[] {
  const suffixes = idsOf(card)
    .map(parseModelId)
    .flatMap((id) => (id.model === model && id.version !== undefined ? [id.version] : []));
  const written = versionFields
    .map((pointer) => valueAt(card, pointer))
    .flatMap((value) => (typeof value === 'number' || typeof value === 'string' ? [String(value)] : []));
  return [...new Set([...suffixes, ...written])];
}

const idsOf = (card: unknown): string[] =>
  idFields.map((pointer) => valueAt(card, pointer)).filter((id) => typeof id === 'string');
