import type { Card } from '../../card/card.ts';
import { fail, succeed } from '../../problem/problem.ts';
import type { ForeignFormat } from '../format.ts';
import { cyclonedxProblem } from './cyclonedx-problems.ts';
import { type Bom, isBomSource, mark, parseBom } from './parse-bom.ts';
import { findTargets, readModel } from './read-model.ts';
import { setAside } from './set-aside.ts';

/** How many rows the loss reports of a file may have together. */
const mostRows = 2_000_000;

/** CycloneDX 1.5 to 1.7, in JSON or XML: a card for each component that is a model. */
export const cyclonedx: ForeignFormat = {
  id: 'cyclonedx',
  mark,
  recognise: isBomSource,
  read(source) {
    const parsed = parseBom(source);
    if (!parsed.ok) return parsed;
    const { path, models } = parsed.value;
    const views = listViews(parsed.value);
    if (!views)
      return fail([cyclonedxProblem('cyclonedx/too-many-models', { count: models.length }, { file: path })]);
    const targets = findTargets(parsed.value.value);
    const read = models.map((at) => readModel(views(at), at, { own: true, targets }));
    const cards = read.map(({ reading, files }) => {
      const card = reading.card as unknown as Card;
      return { name: card.model_overview?.model_name ?? '', card, files, fates: reading.list() };
    });
    return succeed(cards, [...parsed.problems, ...read.flatMap(({ problems }) => problems)]);
  },
};

type View = (at: string) => Bom['value'];

/** Each report tells of the whole file; where that were too much, of all but the other models. */
function listViews({ value, models }: Bom): View | undefined {
  const whole = countLeaves(value);
  if (models.length === 1 || whole * models.length <= mostRows) return () => value;
  const rest = countLeaves(setAside(value, models, ''));
  return (rest + 1) * models.length <= mostRows && models.length <= 1000
    ? (at) => setAside(value, models, at)
    : undefined;
}

function countLeaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 0;
  for (const below of Object.values(value)) count += countLeaves(below);
  return count;
}
