import { isRecord } from '../../text/is-record.ts';

const keys: readonly string[] = [
  '$schema', 'bomFormat', 'specVersion', 'serialNumber', 'version', 'components',
  'type', 'bom-ref', 'manufacturer', 'authors', 'supplier', 'name', 'purl', 'description', 'licenses', 'pedigree',
  'externalReferences', 'modelCard', 'modelParameters', 'approach', 'task', 'architectureFamily', 'modelArchitecture',
  'datasets', 'inputs', 'outputs', 'quantitativeAnalysis', 'performanceMetrics', 'considerations', 'users', 'useCases',
  'technicalLimitations', 'performanceTradeoffs', 'ethicalConsiderations', 'environmentalConsiderations',
  'fairnessAssessments', 'tags', 'properties',
]; // prettier-ignore

const bomFirst = (key: string, isTop: boolean): number => {
  // A component has its version behind its name.
  if (key === 'version' && !isTop) return keys.indexOf('name') + 0.5;
  const at = keys.indexOf(key);
  return at < 0 ? keys.length : at;
};

/** The same value, its keys in the order of the schema; keys that are not listed stay behind in their order. */
export function orderBom(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return order(value, true) as Record<string, unknown>;
}

function order(value: unknown, isTop: boolean): unknown {
  if (Array.isArray(value)) return value.map((entry) => order(entry, false));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, below]) => [key, order(below, false)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => bomFirst(a, isTop) - bomFirst(b, isTop)));
}
