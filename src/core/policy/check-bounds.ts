import type { Problem, Subject } from '../problem/problem.ts';
import type { Environment } from '../settings/written-settings.ts';
import { isRecord } from '../text/is-record.ts';
import { gateProblem } from './gate-problems.ts';

type Bound = NonNullable<Environment['metrics']>[number];

/** Whether the card's numbers keep an environment's bounds: every metric of the name does, and there is one. */
export function checkBounds(
  environment: string,
  bounds: readonly Bound[],
  card: Readonly<Record<string, unknown>>,
  subject: Subject,
): Problem[] {
  return bounds.flatMap((bound) => {
    const { metric, min = -Infinity, max = Infinity } = bound;
    const facts = { environment, metric, evaluation: bound.evaluation ?? null };
    const values = findNumbers(card, bound);
    if (values.length === 0) return [gateProblem('gate/metric-missing', facts, subject)];
    return values.flatMap((value) => {
      const broken = !(value >= min) ? 'min' : !(value <= max) ? 'max' : undefined;
      if (broken === undefined) return [];
      const limit = broken === 'min' ? min : max;
      return [
        gateProblem('gate/metric-bound', { ...facts, value: String(value), bound: broken, limit }, subject),
      ];
    });
  });
}

function findNumbers(card: Readonly<Record<string, unknown>>, { evaluation, metric }: Bound): number[] {
  const evaluations = records(card, 'evaluation_details').filter(
    ({ name }) => evaluation === undefined || name === evaluation,
  );
  return evaluations
    .flatMap((found) => records(found, 'metric_groups'))
    .flatMap((group) => records(group, 'metric_data'))
    .flatMap(({ name, value }) => (name === metric && typeof value === 'number' ? [value] : []));
}

/** The entries of a list of a card that may break the schema. */
function records(holder: Readonly<Record<string, unknown>>, key: string): Record<string, unknown>[] {
  const found = Object.hasOwn(holder, key) ? holder[key] : undefined;
  return Array.isArray(found) ? (found as unknown[]).filter(isRecord) : [];
}
