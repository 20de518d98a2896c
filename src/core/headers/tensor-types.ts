import { compareUtf8 } from '../text/compare.ts';
import type { FactList } from './fact-list.ts';
import { malformed } from './header-fault.ts';

/** Adds how many parameters there are, and of which types, the most frequent first. */
export function addTensorTypes(
  facts: FactList,
  tensors: readonly { readonly type: string; readonly elements: number }[],
): void {
  const counts = new Map<string, number>();
  for (const { type, elements } of tensors) counts.set(type, (counts.get(type) ?? 0) + elements);
  const sorted = [...counts].toSorted(([a, most], [b, more]) => more - most || compareUtf8(a, b));
  if (sorted.length === 0) return;
  const total = sum(sorted.map(([, count]) => count));
  if (!Number.isSafeInteger(total)) throw malformed('it has more parameters than can be counted');
  facts.addDetail('Parameters', total);
  facts.addDetail('Tensor type', sorted.map(([type]) => type).join(', '));
  if (sorted.length > 1) for (const [type, count] of sorted) facts.add(`Parameters of type ${type}`, count);
  facts.add('Tensors', tensors.length);
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
