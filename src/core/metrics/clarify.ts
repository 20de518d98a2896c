import type { MetricGroup } from '../card/card.ts';
import { isRecord } from '../text/is-record.ts';
import { own } from './json-parts.ts';
import type { JsonObject, MetricFormat } from './metric-format.ts';
import { readBias } from './read-bias.ts';
import { readExplanations } from './read-explanations.ts';

/** Bias and explanations by Clarify; its `analysis.json` can hold both. */
export const clarify: MetricFormat<JsonObject> = {
  id: 'clarify',
  mark: 'facets (Clarify bias) or explanations (Clarify explainability)',
  recognise: (content) => hasFacets(content) || listBias(content).length > 0 || hasExplanations(content),
  read(content, _path, note): readonly MetricGroup[] {
    const explanations = own(content, 'explanations');
    return [
      ...(hasFacets(content) ? readBias('', content, note) : []),
      ...listBias(content).flatMap(([name, bias]) => readBias(name, bias, note)),
      ...(isRecord(explanations) ? readExplanations(explanations, note) : []),
    ];
  },
};

const hasFacets = (value: unknown): boolean => isRecord(value) && isRecord(own(value, 'facets'));

const listBias = (content: JsonObject): [string, JsonObject][] =>
  Object.entries(content).filter((entry): entry is [string, JsonObject] => hasFacets(entry[1]));

function hasExplanations(content: JsonObject): boolean {
  const explanations = own(content, 'explanations');
  return (
    isRecord(explanations) &&
    (isRecord(own(explanations, 'kernel_shap')) || Array.isArray(own(explanations, 'pdp')))
  );
}
