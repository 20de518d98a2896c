import { createHash } from 'node:crypto';
import type { Card } from '../card/card.ts';
import { cardProblem } from '../card/card-problems.ts';
import type { CardFile } from '../card/card-content.ts';
import { describeFault, fileProblem } from '../card/file-problems.ts';
import { checkFileName } from '../card/file-name.ts';
import { inspectFile } from '../card/inspect-file.ts';
import type { NewCard } from '../card/new-card.ts';
import { maximumCardBytes } from '../card/source-text.ts';
import { stringifyCard } from '../card/stringify-card.ts';
import { settleMetricFiles } from '../metrics/settle-metric-files.ts';
import { fail, hasErrors, type Problem, type Result, succeed } from '../problem/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { compareUtf8 } from '../text/compare.ts';
import { checkCard } from '../validate/check-card.ts';
import { completeCard, isBlank } from './complete-card.ts';
import { type Fate, type ForeignCard, type FormatId, formatTitles, type Source } from './format.ts';
import { importProblem } from './import-problems.ts';
import { countFates, type LossReport } from './loss-report.ts';
import { nameCards } from './name-cards.ts';
import { type ForeignCards, readForeignCards } from './read-foreign-cards.ts';

export interface ImportRequest {
  readonly source: Source;
  /** Found from the content where it is not named. */
  readonly format?: FormatId;
  /** Of the card; the beginning of the ids where the source describes several models. */
  readonly cardId: string;
  readonly settings: Pick<Settings, 'cards' | 'language' | 'customDetails'>;
  /** What a person says of the model beside the source, before which it goes; the business problem where the source is silent. */
  readonly facts?: Partial<NewCard>;
}

/** A card that will be written. */
export interface PlannedCard {
  readonly id: string;
  /** From the repository's root. */
  readonly folder: string;
  /** By path in the card's folder: `card.md`, its pictures, and the source as it was. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly loss: LossReport;
}

/** What an import will write. Fails where there is no card, or where one of them would not be a good one. */
export function planImport(request: ImportRequest): Result<readonly PlannedCard[]> {
  const read = readForeignCards(request.source, request.format);
  if (!read.ok) return read;
  const ids = nameCards(request.cardId, read.value.cards);
  if (!ids.ok) return ids;
  const planned = read.value.cards.map((card, index) =>
    planCard(request, read.value, card, ids.value[index] ?? ''),
  );
  const problems = [...read.problems, ...planned.flatMap((one) => one.problems)];
  const cards = planned.flatMap((one) => (one.ok ? [one.value] : []));
  return planned.every(({ ok }) => ok) && !hasErrors(problems) ? succeed(cards, problems) : fail(problems);
}

function planCard(
  { source, settings, facts = {} }: ImportRequest,
  { format }: ForeignCards,
  read: ForeignCard,
  id: string,
): Result<PlannedCard> {
  const foreign = settleFiles(read);
  const folder = `${settings.cards}/${id}`;
  const said = addFacts(foreign.card, facts);
  const card = completeCard(said, id);
  const bytes = textBytes(card);
  // No YAML is made of what is no card: its writer stops at a text of some megabytes.
  if (bytes > maximumCardBytes) {
    const where = { card: id, file: `${folder}/card.md`, line: 1, column: 1 };
    return fail([cardProblem('card/too-large', { bytes, limit: maximumCardBytes }, where)]);
  }
  const sources = keepSources(source, foreign, format.id);
  const text = new TextEncoder().encode(stringifyCard(card));
  const files = [{ path: 'card.md', bytes: text }, ...foreign.files, ...sources];
  const problems = [
    ...files.flatMap(({ path, bytes }) => inspectPlanned(path, bytes, folder)),
    ...notesOn(said, id),
    ...checkPlanned({ id, folder, text, files }, settings),
  ];
  if (hasErrors(problems)) return fail(problems);
  const kept = sources.map(({ path }) => path);
  const loss = {
    format: format.id,
    title: formatTitles[format.id],
    kept,
    ...countFates(foreign.fates),
    rows: foreign.fates,
  };
  return succeed({ id, folder, files, loss }, problems);
}

/** A name of a metric file that did not come along leads nowhere: what was read from it stands in the card. */
function settleFiles(foreign: ForeignCard): ForeignCard {
  const { card, dangling } = settleMetricFiles(foreign.card, foreign.files);
  const isGone = (fate: Fate): boolean => 'to' in fate && dangling.includes(fate.to);
  const fates = foreign.fates.map((fate): Fate =>
    isGone(fate) ? { file: fate.file, from: fate.from, reason: 'dangling' } : fate,
  );
  return { ...foreign, card, fates };
}

function addFacts(card: Card, { name, owner, risk, problem, language }: Partial<NewCard>): Card {
  const overview = {
    ...card.model_overview,
    ...(name !== undefined && { model_name: name }),
    ...(owner !== undefined && { model_owner: owner }),
  };
  const isSilent = isBlank(card.business_details?.business_problem);
  return {
    ...card,
    ...(language !== undefined && { language }),
    ...(Object.keys(overview).length > 0 && { model_overview: overview }),
    ...(risk !== undefined && { intended_uses: { ...card.intended_uses, risk_rating: risk } }),
    ...(problem !== undefined &&
      isSilent && { business_details: { ...card.business_details, business_problem: problem } }),
  };
}

/** Of all texts of a value together, in bytes; where their length says already that they are few, no more than that. */
const textBytes = (value: unknown): number =>
  sumTexts(value, ({ length }) => length) * mostBytesEach <= maximumCardBytes
    ? 0
    : sumTexts(value, (text) => new TextEncoder().encode(text).length);

/** A code unit is at most so many bytes of UTF-8. */
const mostBytesEach = 3;

function sumTexts(value: unknown, measure: (text: string) => number): number {
  if (typeof value === 'string') return measure(value);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + sumTexts(part, measure), 0);
}

/** The files of the source that the card was read from, as they were. */
function keepSources(
  { name, files }: Source,
  { fates }: ForeignCard,
  format: FormatId,
): PlannedCard['files'] {
  const folder = `sources/${format}`;
  const [only, ...others] = files;
  if (only && others.length === 0) {
    const [path, bytes] = only;
    return [{ path: `${folder}/${path === name || path === '' ? safeName(name) : path}`, bytes }];
  }
  const read = new Set(fates.map(({ file }) => file));
  return [...files]
    .filter(([path]) => read.has(path))
    .map(([path, bytes]) => ({ path: `${folder}/${path}`, bytes }));
}

/** A name that any system can have, of the file that was named; it is only one, so that another name does. */
const safeName = (name: string): string =>
  checkFileName(name) === undefined &&
  name.length <= 200 &&
  !/[<>:"|?*]|^ |[. ]$|^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i.test(name)
    ? name
    : 'original';

function inspectPlanned(path: string, bytes: Uint8Array, folder: string): Problem[] {
  const where = { file: `${folder}/${path}` };
  const name = path.split('/').map(checkFileName).find(Boolean);
  if (name) return [fileProblem(`file/${name}`, { path }, where)];
  const fault = inspectFile(path, bytes);
  return fault ? [describeFault(fault, path, where)] : [];
}

/** What a person has yet to write. */
function notesOn(card: Card, id: string): Problem[] {
  const subject = { card: id };
  return [
    ...(isBlank(card.model_overview?.model_name)
      ? [importProblem('import/no-model-name', { name: id }, subject)]
      : []),
    ...(isBlank(card.business_details?.business_problem)
      ? [importProblem('import/no-business-problem', {}, subject)]
      : []),
  ];
}

function checkPlanned(
  { id, folder, text, files }: Pick<PlannedCard, 'id' | 'folder' | 'files'> & { text: Uint8Array },
  settings: ImportRequest['settings'],
): Problem[] {
  const frozen = files
    .map(({ path, bytes }): CardFile => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { path, id: '', size: bytes.length, sha256 };
    })
    .toSorted((a, b) => compareUtf8(a.path, b.path));
  const metricFiles = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return checkCard({ id, folder, source: text, files: frozen, metricFiles }, settings).problems.filter(
    ({ code }) => code !== 'rule/require-business-problem',
  );
}
