import { cardFields } from './card-fields.ts';
import type { Step } from './change.ts';

/** What a change of a frozen file is a change of. */
export const filesName = 'files';

/**
 * The name of the field at a place, with those it stands in, by dots: `evaluation_details.metric_groups.name`. Entries
 * of lists have no names here, and a name that a card's author gives ends it: `owned` is that one.
 */
export function fieldName(path: readonly Step[]): {
  readonly name: string;
  readonly owned: string | undefined;
} {
  if (path.length === 0) return { name: filesName, owned: undefined };
  let [name, key] = ['', ''];
  for (const step of path) {
    if (cardFields[key]?.[0] === 'names') return { name, owned: typeof step === 'string' ? step : undefined };
    key = join(key, typeof step === 'string' ? step : '*');
    if (typeof step === 'string') name = join(name, step);
  }
  return { name, owned: undefined };
}

const join = (outer: string, name: string): string => (outer === '' ? name : `${outer}.${name}`);

/** A key of `cardFields` as a name. */
const nameOf = (key: string): string =>
  key.replace(/\.metric_data\.\w+/, '.metric_data').replaceAll('.*', '');

/** Every name that a place in a card can have, in the schema's order. */
export const fieldNames: readonly string[] = [...new Set(Object.keys(cardFields).map(nameOf))];

/** Fields that hold what a card's author names. */
export const namedFields: readonly string[] = Object.entries(cardFields)
  .filter(([, [kind]]) => kind === 'names')
  .map(([key]) => nameOf(key));
