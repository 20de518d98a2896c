import { cleanText, isEmpty } from '../formats/reading.ts';
import { formats } from '../validate/formats.ts';
import type { ModelFact } from './model-facts.ts';

const longestText = 1024;
const longestDescription = 65_536;
const mostFacts = 1000;

/** Where facts of a header are put, in order. */
export interface FactList {
  /**
   * Adds a fact that says something, once for each name. A field is filled by the first that asks for it; a value that
   * it cannot take leaves it to another.
   */
  add(name: string, value: ModelFact['value'] | undefined, more?: { unit?: string; field?: string }): void;
  /** Adds a number under a name that people read, and the card's custom detail of that name. */
  addDetail(name: string, value: string | number | undefined, unit?: string): void;
  list(): readonly ModelFact[];
}

export function openFacts(): FactList {
  const facts: ModelFact[] = [];
  const names = new Set<string>();
  const fields = new Set<string>();
  const add: FactList['add'] = (name, value, { unit, field } = {}) => {
    const made = value === undefined ? undefined : clean(value);
    const cleaned = cleanText(name).slice(0, 255);
    if (made === undefined || isEmpty(made) || names.has(cleaned) || facts.length >= mostFacts) return;
    const isProse = field === '/model_overview/model_description';
    if (typeof made === 'string' && made.length > (isProse ? longestDescription : longestText)) return;
    names.add(cleaned);
    const isFilled = field === undefined || fields.has(field) || !fits(field, made);
    if (!isFilled) fields.add(field);
    facts.push({
      name: cleaned,
      value: made,
      ...(unit !== undefined && { unit }),
      ...(!isFilled && { field }),
    });
  };
  return {
    add,
    addDetail: (name, value, unit) =>
      add(name, value, {
        field: `/additional_information/custom_details/${name}`,
        ...(unit !== undefined && { unit }),
      }),
    list: () => facts,
  };
}

function clean(value: ModelFact['value']): ModelFact['value'] | undefined {
  if (typeof value === 'string') return cleanText(value).trim();
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'boolean') return value;
  return value
    .map((text) => cleanText(text).trim())
    .filter((text) => text !== '' && text.length <= longestText);
}

/** Whether a field takes the value: what the card's schema would refuse stays a fact alone. */
function fits(field: string, value: ModelFact['value']): boolean {
  if (Array.isArray(value)) return value.length <= (field.endsWith('/training_datasets') ? 15 : 50);
  if (typeof value !== 'string') return true;
  if (field.endsWith('/link')) return formats['web-address']?.(value) === true;
  return value.length <= (/\/(?:licenses|model_version_name)/.test(field) ? 255 : longestDescription);
}
