import type { Settings } from '../settings/settings.ts';
import { cardNames } from '../validate/card-names.ts';
import * as cardSchema from '../validate/generated/card.js';
import { validateDetails } from '../validate/validate-details.ts';
import { validateSchema } from '../validate/validate-schema.ts';
import { putPlace } from './card-place.ts';
import type { Fact } from './fact.ts';

/** Whether a card of these facts alone keeps the schema, and the settings' own of custom details. */
export function takesFacts(facts: readonly Fact[], settings: Pick<Settings, 'customDetails'>): boolean {
  const card: Record<string, unknown> = {};
  if (!facts.every(({ path, value }) => putPlace(card, path, value))) return false;
  const locate = () => ({ file: 'card.md' });
  if (validateSchema(cardSchema, card, { ...cardNames, locate }).length > 0) return false;
  return !isAboutDetails(facts) || acceptsDetails(card, settings);
}

const isAboutDetails = (facts: readonly Fact[]): boolean =>
  facts.some(({ path }) => path[1] === 'custom_details');

/** What the settings ask for beside is not missing here: only what is said of these details counts. */
function acceptsDetails(card: Record<string, unknown>, settings: Pick<Settings, 'customDetails'>): boolean {
  const parsed = {
    id: '',
    folder: '',
    file: 'card.md',
    card,
    language: undefined,
    source: '',
    locate: () => ({ file: 'card.md' }),
    locateText: () => ({ file: 'card.md' }),
  };
  return validateDetails(parsed, settings).every(({ code }) => code === 'schema/required');
}
