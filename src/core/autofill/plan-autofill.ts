import { createHash } from 'node:crypto';
import type { Card } from '../card/card.ts';
import type { CardFile, RawCard } from '../card/card-content.ts';
import { parseCard } from '../card/parse-card.ts';
import type { ParsedCard } from '../card/parsed-card.ts';
import { parseParts } from '../card/parse-parts.ts';
import { fail, hasErrors, type Problem, type Result, succeed } from '../problem/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { compareUtf8 } from '../text/compare.ts';
import { checkCard } from '../validate/check-card.ts';
import { autofillProblem } from './autofill-problems.ts';
import { parseRecord, recordPath, stringifyRecord } from './autofill-record.ts';
import type { FactReading } from './autofill-source.ts';
import { pointerAt } from './card-place.ts';
import { type CarriedCard, type CarriedField, listCarried } from './carry-over.ts';
import { editCard } from './edit-card.ts';
import { listFacts } from './fact.ts';
import { type FilledField, settleFacts } from './settle-facts.ts';
import { needsFile } from './needs-file.ts';
import { takesFacts } from './takes-facts.ts';

export interface AutofillRequest {
  /** As it lies in the work tree. */
  readonly raw: RawCard;
  /** The bytes of the record of what was filled, where the card has one. */
  readonly record: Uint8Array | undefined;
  readonly settings: Pick<Settings, 'language' | 'customDetails'>;
  /** In the order in which they were named: of a field that two know, the first one's value is taken. */
  readonly readings: readonly FactReading[];
  readonly carried?: CarriedCard;
}

export interface PlannedAutofill {
  readonly outcomes: readonly FilledField[];
  /** What another card fills. */
  readonly carried: readonly CarriedField[];
  /** What another card would fill, but for a picture of its folder, or for a heading under which it cannot stand. */
  readonly withheld: readonly CarriedField[];
  /** What is to be written, by path in the card's folder; nothing where all is as it is to be. The card comes last. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Where a field stands in the card as it is, or the nearest above it. */
  locate(path: readonly string[]): Pick<Problem, 'file' | 'line' | 'column'>;
}

/** What filling a card will write. Fails where the card cannot be read, or would not check. */
export function planAutofill(request: AutofillRequest): Result<PlannedAutofill> {
  const { raw, settings, readings } = request;
  const parts = parseParts(raw);
  if (!parts.ok) return parts;
  const fields = structuredClone(parts.value.frontMatter.yaml.value);
  const parsed = parseCard(raw);
  if (!parsed.ok) return parsed;
  const card = parsed.value.card as unknown as Card;
  const record = readRecord(request);
  const settled = settleFacts({
    facts: readings.flatMap(listFacts),
    fields,
    card,
    record: record.value,
    takes: (facts) => takesFacts(facts, settings),
  });
  const found = request.carried ? listCarried(request.carried, card) : [];
  const placeable = found.filter(({ value }) => !needsFile(value, raw.files));
  const outcomes = settled.outcomes;
  const filled = outcomes.filter(({ state }) => writes.has(state)).length;
  const edited = editCard(raw, {
    fields,
    settled: settled.fields,
    carried: placeable,
    card: parsed.value.card,
    settings,
  });
  if (edited.stuckAt !== undefined) {
    const where = { card: raw.id, file: `${raw.folder}/card.md`, line: edited.stuckAt, column: 1 };
    return fail([autofillProblem('autofill/cannot-edit', { count: filled + placeable.length }, where)]);
  }
  const carried = placeable.filter((one) => !edited.left.includes(one));
  const withheld = found.filter((one) => !carried.includes(one));
  const files = [
    ...(filled > 0
      ? [{ path: recordPath, bytes: new TextEncoder().encode(stringifyRecord(settled.record)) }]
      : []),
    ...(filled + carried.length > 0 ? [{ path: 'card.md', bytes: edited.bytes }] : []),
  ];
  const problems = [...record.problems, ...checkCard(withFiles(raw, files), settings).problems];
  if (hasErrors(problems)) return fail(problems);
  return succeed({ outcomes, carried, withheld, files, locate: makeLocator(parsed.value) }, problems);
}

const writes: ReadonlySet<string> = new Set(['added', 'updated', 'removed']);

function readRecord({ raw, record }: AutofillRequest): {
  value: NonNullable<ReturnType<typeof parseRecord>>;
  problems: readonly Problem[];
} {
  const value = record === undefined ? new Map() : parseRecord(record);
  if (value) return { value, problems: [] };
  const where = { card: raw.id, file: `${raw.folder}/${recordPath}` };
  return {
    value: new Map(),
    problems: [autofillProblem('autofill/record-unreadable', { path: recordPath }, where)],
  };
}

const makeLocator =
  ({ card, locate }: ParsedCard): PlannedAutofill['locate'] =>
  (path) =>
    locate(pointerAt(card, path));

function withFiles(raw: RawCard, files: PlannedAutofill['files']): RawCard {
  const added = files.map(({ path, bytes }): CardFile => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path, id: '', size: bytes.length, sha256 };
  });
  const paths = new Set(added.map(({ path }) => path));
  return {
    ...raw,
    source: files.find(({ path }) => path === 'card.md')?.bytes ?? raw.source,
    files: [...raw.files.filter(({ path }) => !paths.has(path)), ...added].toSorted((a, b) =>
      compareUtf8(a.path, b.path),
    ),
  };
}
