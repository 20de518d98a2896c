import type { Card } from '../card/card.ts';
import { fail, type Problem, type Result, succeed } from '../problem/problem.ts';
import { sameJson } from '../text/same-json.ts';
import { completeCard } from './complete-card.ts';
import { type ExportFate, listExportFates } from './export-loss.ts';
import { exportProblem } from './export-problems.ts';
import { findFormat } from './foreign-formats.ts';
import type { ForeignCard, Source, WriteRequest } from './format.ts';
import { type WriterId, writers } from './foreign-writers.ts';
import { findNamed } from './name-cards.ts';

export interface ExportRequest extends Omit<WriteRequest, 'original' | 'originalIndex'> {
  readonly to: WriterId;
  /** What is kept of the source that the card was imported from, by path in its folder of the format. */
  readonly kept?: Source;
}

export interface PlannedExport {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Whether the source that the card came from was edited; else the card was written anew. */
  readonly isOriginal: boolean;
  readonly fates: readonly ExportFate[];
}

/** What an export will write, and what of the card it does not hold. */
export function planExport({ to, kept, ...request }: ExportRequest): Result<PlannedExport> {
  const known = kept && readKept(to, kept, request);
  const isOriginal = known?.ok === true && request.target === undefined;
  const card = isOriginal ? withoutCompletion(request.card, known.card, request.cardId) : request.card;
  const written = writers[to]({
    ...request,
    card,
    ...(isOriginal && kept && { original: kept, originalIndex: known.index }),
  });
  const problems = [...(known?.ok === false ? known.problems : []), ...written.problems];
  if (!written.ok) return fail(problems);
  const { files } = written.value;
  const again = findFormat(to)?.read({ name: kept?.name ?? '', files });
  const back = again?.ok ? (again.value[isOriginal ? known.index : 0]?.card ?? {}) : {};
  return succeed({ files, isOriginal, fates: listExportFates(card, back) }, problems);
}

type Kept = { ok: true; card: Card; index: number } | { ok: false; problems: readonly Problem[] };

/** Where nothing tells which of a source's models the card is about, it is written anew. */
function readKept(to: WriterId, kept: Source, { card, cardId }: Pick<WriteRequest, 'card' | 'cardId'>): Kept {
  const read = findFormat(to)?.read(kept);
  const all = read?.ok ? read.value : [];
  const cards = all.filter((one) => Object.keys(one.card).length > 0); // As the import did.
  const found = cards[findNamed(cardId, cards) ?? findModel(card, cards) ?? -1];
  if (found) return { ok: true, card: found.card, index: all.indexOf(found) };
  const path = `sources/${to}/${[...kept.files.keys()][0] ?? ''}`;
  return { ok: false, problems: [exportProblem('export/lost-original', { path }, { card: cardId })] };
}

/** The one card of the source about the model of this name. */
function findModel(card: Card, cards: readonly ForeignCard[]): number | undefined {
  const name = card.model_overview?.model_name;
  const found = cards.flatMap((one, index) => (one.card.model_overview?.model_name === name ? [index] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** The card without what the import put there because the source said nothing, where nobody has changed it since. */
function withoutCompletion(card: Card, original: Card, cardId: string): Card {
  const completed = completeCard(original, cardId);
  const overview = drop(card.model_overview, original.model_overview, completed.model_overview, 'model_name');
  const uses = drop(card.intended_uses, original.intended_uses, completed.intended_uses, 'risk_rating');
  const { model_overview: _overview, intended_uses: _uses, ...rest } = card;
  return {
    ...rest,
    ...(overview && { model_overview: overview }),
    ...(uses && { intended_uses: uses }),
  };
}

function drop<Section extends object>(
  now: Section | undefined,
  original: Section | undefined,
  completed: Section | undefined,
  key: keyof Section,
): Section | undefined {
  if (!now || original?.[key] !== undefined || !sameJson(now[key], completed?.[key])) return now;
  const { [key]: _dropped, ...rest } = now;
  return Object.keys(rest).length === 0 && original === undefined ? undefined : (rest as Section);
}
