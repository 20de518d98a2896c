import type { RawCard } from '../card/card-content.ts';
import { parseCard } from '../card/parse-card.ts';
import { parseParts } from '../card/parse-parts.ts';
import { maximumCardBytes } from '../card/source-text.ts';
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
  readonly stuckAt?: never;
  readonly bytes: Uint8Array;
  /** Carried fields that have no place. */
  readonly left: readonly CarriedField[];
}

/** The line of the card that stands against an edit. */
export interface StuckCard {
  readonly stuckAt: number;
}

/**
 * The bytes of a card with its fields filled; all else in them stays. Stuck where they would not read as meant.
 * A carried text that its body cannot hold, as behind code that is not closed, goes into the front matter.
 */
export function editCard(raw: RawCard, edit: CardEdit): EditedCard | StuckCard {
  const source = raw.source ?? new Uint8Array();
  const { fields, settled, carried, card, settings } = edit;
  const whole = partCard(source);
  const language = typeof card['language'] === 'string' ? card['language'] : settings.language;
  const place = { body: whole.text.slice(whole.body), fields, language };
  const written = write(placeCarried(carried, { ...place, isOpen: false }));
  if (written.stuckAt === undefined || carried.length === 0) return written;
  return write(placeCarried(carried, { ...place, isOpen: true }));

  function write({ edits, rest, left }: PlacedFields): EditedCard | StuckCard {
    const after = withCarried(settled, rest);
    const inYaml = editFrontMatter(whole.fields, fields, after);
    if (!inYaml.edits) return { stuckAt: lineAt(whole.yaml.start + inYaml.stuckAt) };
    const bytes = whole.edit([
      ...shiftEdits(inYaml.edits, whole.yaml.start),
      ...shiftEdits(edits, whole.body),
    ]);
    // The check of what is to be written says so.
    if (bytes.length > maximumCardBytes) return { bytes, left };
    const parts = parseParts({ ...raw, source: bytes });
    const again = parseCard({ ...raw, source: bytes });
    const isMeant = parts.ok && sameJson(parts.value.frontMatter.yaml.value, after);
    const isRead = carried.every(
      (one) => left.includes(one) || (again.ok && sameJson(placeAt(again.value.card, one.path), one.value)),
    );
    return isMeant && isRead ? { bytes, left } : { stuckAt: lineAt(whole.yaml.start) };
  }

  function lineAt(offset: number): number {
    return whole.text.slice(0, offset).split('\n').length;
  }
}
