import { schemaProblem } from './schema-problems.ts';
import type { Problem } from '../problem/problem.ts';
import type { Settings } from '../settings/settings.ts';
import type { ParsedCard } from '../card/parsed-card.ts';
import { isRecord } from '../text/is-record.ts';
import { valueAt } from '../text/pointer.ts';
import { cardNames } from './card-names.ts';
import { compileCustomDetails } from './custom-details.ts';
import { describeErrors } from './validate-schema.ts';

const pointer = '/additional_information/custom_details';
const maximumEntries = 1000;

/**
 * Checks the custom details by the settings' own schema; a card without details has none of them, `{}`. A schema
 * that cannot be used is the settings' problem and asks nothing here.
 */
export function validateDetails(
  { card, locate }: ParsedCard,
  { customDetails }: Pick<Settings, 'customDetails'>,
): Problem[] {
  if (customDetails === undefined) return [];
  const details = valueAt(card, pointer) ?? {};
  const compiled = compileCustomDetails(customDetails);
  if (!compiled.ok || !isRecord(details)) return [];
  const tooMany = findTooMany(details);
  if (tooMany) {
    const facts = {
      field: tooMany.field,
      pointer: tooMany.pointer,
      limit: maximumEntries,
      found: tooMany.found,
    };
    return [schemaProblem('schema/too-many', facts, locate(tooMany.pointer))];
  }
  return describeErrors(compiled.validate, details, {
    label: (path) => cardNames.label(['additional_information', 'custom_details', ...path]),
    elsewhere: () => undefined,
    ownFields: null,
    locate: (below, at) => locate(pointer + below, at),
  });
}

/** More entries than any schema should be asked about. */
function findTooMany(
  details: Readonly<Record<string, unknown>>,
): { field: string; pointer: string; found: number } | undefined {
  const entries = Object.entries(details);
  if (entries.length > maximumEntries) return { field: 'Custom details', pointer, found: entries.length };
  for (const [name, value] of entries) {
    if (Array.isArray(value) && value.length > maximumEntries)
      return { field: name, pointer, found: value.length };
  }
  return undefined;
}
