import type { RawCard } from '../card/card-content.ts';
import { parseCard } from '../card/parse-card.ts';
import { parseParts } from '../card/parse-parts.ts';
import type { Settings } from '../settings/settings.ts';
import { sameJson } from '../text/same-json.ts';
import { placeAt } from './card-place.ts';
import { partCard, shiftEdits } from './card-text.ts';
import type { CarriedField } from './carry-over.ts';
import { editFrontMatter } from './edit-front-matter.ts';
import { placeCarried, type PlacedFields, withCarried } from './place-carried.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface CardEdit {
  /** Of the front matter, as they are, and as sources fill them. */
  readonly fields: Fields;
  readonly settled: Fields;
  /** What another card fills beside. */
  readonly carried: readonly CarriedField[];
  /** The card with the prose of its body. */
  readonly card: Fields;
  readonly settings: Pick<Settings, 'language'>;
}

export interface EditedCard {
  readonly bytes: Uint8Array;
  /** Carried fields that have no place. */
  readonly left: readonly CarriedField[];
}

/**
 * The bytes of a card with its fields filled; all else in them stays. Undefined where they would not read as meant.
 * A carried text that its body cannot hold, as behind code that is not closed, goes into the front matter.
 */
export function editCard(raw: RawCard, edit: CardEdit): EditedCard | undefined {
  const source = raw.source ?? new Uint8Array();
  const { fields, settled, carried, card, settings } = edit;
  const whole = partCard(source);
  const language = typeof card['language'] === 'string' ? card['language'] : settings.language;
  const place = { body: whole.text.slice(whole.body), fields, language };
  return (
    write(placeCarried(carried, { ...place, isOpen: false })) ??
    (carried.length > 0 ? write(placeCarried(carried, { ...place, isOpen: true })) : undefined)
  );

  function write({ edits, rest, left }: PlacedFields): EditedCard | undefined {
    const after = withCarried(settled, rest);
    // The line end before the closing line is no part of what is read: a text that keeps its empty lines ends before it.
    const yaml = whole.text.slice(whole.yaml.start, whole.yaml.end).replace(/\n\n$/, '\n');
    const inYaml = editFrontMatter(yaml, fields, after);
    if (!inYaml) return undefined;
    const bytes = whole.edit([...shiftEdits(inYaml, whole.yaml.start), ...shiftEdits(edits, whole.body)]);
    const parts = parseParts({ ...raw, source: bytes });
    const again = parseCard({ ...raw, source: bytes });
    const isMeant = parts.ok && sameJson(parts.value.frontMatter.yaml.value, after);
    const isRead = carried.every(
      (one) => left.includes(one) || (again.ok && sameJson(placeAt(again.value.card, one.path), one.value)),
    );
    return isMeant && isRead ? { bytes, left } : undefined;
  }
}
