import type { Card } from '../../card/card.ts';
import { isRecord } from '../../text/is-record.ts';
import { formatPointer, valueAt } from '../../text/pointer.ts';
import { sameJson } from '../../text/same-json.ts';
import { writeBack } from '../model-card-toolkit/write-back.ts';
import { listOwn, listUnits, ownName, ownPath, writeOwn } from './own-properties.ts';
import { findTargets, readModel } from './read-model.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Puts a card into the component at a place. `before` is the card that the component gives now: only fields that differ
 * from it are touched. What CycloneDX cannot hold goes into properties of our own.
 */
export function applyCard(bom: Json, at: string, before: Card, card: Card): Json {
  const edited = [...new Map([...listUnits(before), ...listUnits(card)])].filter(
    ([pointer]) => !sameJson(valueAt(before, pointer), valueAt(card, pointer)),
  );
  if (edited.length === 0) return bom;
  const targets = findTargets(bom);
  const native = readModel(bom, at, { own: false, targets });
  const wanted = structuredClone(native.reading.card);
  for (const [pointer, path] of edited) setField(wanted, path, valueAt(card, pointer));
  const written = writeBack(bom, native, wanted);
  const next = isRecord(written) ? written : bom;
  const back = readModel(next, at, { own: false, targets: findTargets(next) }).reading.card;
  return setOwn(next, at, edited, { back, card });
}

function setField(holder: unknown, path: readonly string[], value: unknown): void {
  let found = holder as Record<string, unknown>;
  for (const key of path.slice(0, -1)) {
    const below = Object.hasOwn(found, key) ? found[key] : undefined;
    if (!isRecord(below) && value === undefined) return;
    const made = isRecord(below) ? below : {};
    found[key] = made;
    found = made;
  }
  const last = path.at(-1) ?? '';
  if (value === undefined) delete found[last];
  else found[last] = value;
}

/** Properties of our own: of what is edited and does not come back, or of what another edit has changed. */
function setOwn(
  bom: Json,
  at: string,
  edited: readonly (readonly [string, readonly string[]])[],
  { back, card }: { back: Json; card: Card },
): Json {
  const lists = [`${at}/modelCard/properties`, `${at}/properties`];
  const own = new Map(
    lists
      .flatMap((list) => listOwn(valueAt(bom, list), list))
      .map((one) => [formatPointer(one.path), one] as const),
  );
  const isEdited = new Set(edited.map(([pointer]) => pointer));
  const units = new Map([...listUnits(card), ...listUnits(back), ...edited]);
  const changes = new Map<string, { name: string; value?: string } | undefined>();
  for (const [pointer, path] of units) {
    if (!isEdited.has(pointer) && own.has(pointer)) continue;
    const value = valueAt(card, pointer);
    const isBack = sameJson(valueAt(back, pointer), value);
    if (isBack && !own.has(pointer)) continue;
    changes.set(
      ownName(path),
      isBack ? undefined : { name: ownName(path), ...(value !== undefined && { value: writeOwn(value) }) },
    );
  }
  return changes.size === 0 ? bom : replaceAt(bom, at, changes);
}

function replaceAt(
  bom: Json,
  at: string,
  changes: Map<string, { name: string; value?: string } | undefined>,
): Json {
  const next = structuredClone(bom);
  const component = valueAt(next, at);
  if (!isRecord(component)) return bom;
  for (const holder of [component['modelCard'], component]) {
    if (!isRecord(holder) || !Array.isArray(holder['properties'])) continue;
    const kept = (holder['properties'] as unknown[]).flatMap((entry) => {
      const name = isRecord(entry) && typeof entry['name'] === 'string' ? entry['name'] : '';
      if (!ownPath(name) || !changes.has(name)) return [entry];
      const made = changes.get(name);
      changes.set(name, undefined);
      return made ? [made] : [];
    });
    if (kept.length > 0) holder['properties'] = kept;
    else delete holder['properties'];
  }
  const added = [...changes.values()].filter((made) => made !== undefined);
  if (added.length === 0) return next;
  const modelCard = isRecord(component['modelCard']) ? component['modelCard'] : {};
  const list: readonly unknown[] = Array.isArray(modelCard['properties']) ? modelCard['properties'] : [];
  component['modelCard'] = { ...modelCard, properties: [...list, ...added] };
  return next;
}
