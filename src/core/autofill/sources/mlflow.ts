import type { Card } from '../../card/card.ts';
import { findFormat } from '../../formats/foreign-formats.ts';
import type { Fate } from '../../formats/format.ts';
import { fail, succeed } from '../../problem/problem.ts';
import { formatPointer } from '../../text/pointer.ts';
import { autofillProblem } from '../autofill-problems.ts';
import type { AutofillFormat } from '../autofill-source.ts';

/** A run of MLflow, or a model of its registry, as an import reads it: of that, what a run knows and a person does not write. */
export const mlflow: AutofillFormat = {
  kind: 'mlflow',
  mark: 'a run or an MLmodel of MLflow, as a file or a folder',
  recognise: (source) => findFormat('mlflow')?.recognise(source) ?? false,
  read(source) {
    const read = findFormat('mlflow')?.read(source);
    if (!read?.ok) return read ?? fail([]);
    const [only, ...others] = read.value;
    if (!only || others.length > 0)
      return fail([
        autofillProblem('autofill/several-models', { name: source.name, count: read.value.length }),
      ]);
    return succeed({ card: choose(only.card), fates: only.fates.map(withoutPlace) }, read.problems);
  },
};

/** What a registry's tags and a new card's defaults say is a person's to write. */
const left: readonly (readonly string[])[] = [
  ['intended_uses'],
  ['business_details'],
  ['additional_information'],
  ['tags'],
  ['language'],
  ['schema'],
  ['model_overview', 'model_creator'],
  ['model_overview', 'model_owner'],
];

function choose(card: Card): Card {
  const chosen = structuredClone(card) as Record<string, unknown>;
  for (const [section = '', field] of left) {
    const held = chosen[section];
    if (field === undefined) delete chosen[section];
    else if (typeof held === 'object' && held !== null) delete (held as Record<string, unknown>)[field];
  }
  return chosen;
}

function withoutPlace(fate: Fate): Fate {
  if (!('to' in fate)) return fate;
  const { to, how: _how, ...rest } = fate;
  const isLeft = left.some((path) => `${to}/`.startsWith(`${formatPointer(path)}/`));
  return isLeft ? { ...rest, reason: 'no-field' } : fate;
}
