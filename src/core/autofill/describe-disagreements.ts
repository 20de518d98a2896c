import { fieldLabel, findField } from '../card/field-names.ts';
import type { Json, Problem } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import { autofillProblem } from './autofill-problems.ts';
import { entryKey } from './entry-key.ts';
import type { PlannedAutofill } from './plan-autofill.ts';

const disagreeing: ReadonlySet<string> = new Set(['added', 'updated', 'removed', 'differs']);

/** A problem for each field in which a card and its sources do not say the same. */
export const describeDisagreements = (
  { outcomes, locate }: Pick<PlannedAutofill, 'outcomes' | 'locate'>,
  card: string,
): Problem[] =>
  outcomes
    .filter(({ state }) => disagreeing.has(state))
    .map((one) => {
      const facts = {
        field: nameField(one.path),
        pointer: one.pointer,
        card: describeJson(one.card),
        source: describeJson(one.source),
        name: one.name,
      };
      return autofillProblem('autofill/differs', facts, { card, ...locate(one.path) });
    });

/** `Training metrics: auc`: the field as people know it, with the names of the entries on the way. */
export function nameField(path: readonly string[]): string {
  const names = path.filter((_, index) => entryKey(path.slice(0, index)) !== undefined);
  const schemaPath = path.map((step, index) => (entryKey(path.slice(0, index)) === undefined ? step : '*'));
  const list = path.findIndex((_, index) => entryKey(path.slice(0, index)) !== undefined);
  const label = fieldLabel(list < 0 ? schemaPath : schemaPath.slice(0, list), 'en');
  const isValue = list < 0 || path.at(-1) === 'value' || findField(schemaPath) === undefined;
  return [
    label,
    ...names.map((name) => excerpt(name)),
    ...(isValue ? [] : [fieldLabel(schemaPath, 'en')]),
  ].join(': ');
}

/** A value in a sentence; nothing is said so. */
export function describeJson(value: Json | undefined): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (typeof value === 'string') return `“${excerpt(value)}”`;
  if (Array.isArray(value) && value.every((entry) => typeof entry !== 'object'))
    return value.map((entry: Json) => describeJson(entry)).join(', ');
  return typeof value === 'object' ? excerpt(JSON.stringify(value)) : String(value);
}
