import type { Autofilled } from '../../autofill-card.ts';
import { autofillTitles } from '../../core/autofill/autofill-source.ts';
import { describeJson, nameField } from '../../core/autofill/describe-disagreements.ts';
import type { FilledField, FilledState } from '../../core/autofill/settle-facts.ts';
import type { LossReason } from '../../core/formats/format.ts';
import { lossWords } from '../../core/formats/loss-report.ts';
import { formatTable } from '../format-table.ts';

const mostLeaves = 20;
const mostFields = 200;

/** For people: what became of every field that a source knows, of what a card carried over, and of what has no place. */
export function formatAutofill({ path, outcomes, carried, withheld, readings, written }: Autofilled): string {
  const title =
    written.length > 0 ? written.map((one) => `${one}\n`).join('') : `${path} is left as it is.\n`;
  const fields = states.flatMap((state) => {
    const all = outcomes.filter((one) => one.state === state);
    const more = all.length - mostFields;
    return [
      ...all.slice(0, mostFields).map(formatField),
      ...(more > 0 ? [[words[state], `… ${more} more`]] : []),
    ];
  });
  const other = carried.map(({ path: field, value }) => [
    'carried over',
    nameField(field),
    describeJson(value),
  ]);
  const missing = withheld.map(({ path: field }) => [
    'left',
    nameField(field),
    'it needs a file of the other card’s folder, or cannot stand under its heading here',
  ]);
  const table = [...fields, ...other, ...missing];
  return [
    title,
    ...(table.length > 0 ? [formatTable(table)] : []),
    ...readings.flatMap((reading) => formatPlaceless(reading)),
  ].join('\n');
}

const states: readonly FilledState[] = [
  'added',
  'updated',
  'removed',
  'differs',
  'kept',
  'outdone',
  'refused',
  'same',
];

function formatField({ state, path, card, source, name }: FilledField): string[] {
  const [now, said] = [describeJson(card), describeJson(source)];
  const what: Readonly<Record<FilledState, string>> = {
    added: said,
    updated: `${now} → ${said}`,
    removed: `${now}, which ${name} no longer says`,
    same: said,
    differs: `${now} stays; ${name} says ${said}`,
    kept: `${now} stays; ${name} says ${said}`,
    outdone: `${said} in ${name} was left: another source says ${now}`,
    refused: `${said} was left: a card does not take it`,
  };
  return [words[state], nameField(path), what[state]];
}

const words: Readonly<Record<FilledState, string>> = {
  added: 'added',
  updated: 'updated',
  removed: 'removed',
  same: 'same',
  differs: 'differs',
  kept: 'kept',
  outdone: 'left',
  refused: 'left',
};

/** The leaves of a source that have no place in a card; of many, how many of each reason. */
function formatPlaceless({ name, kind, fates }: Autofilled['readings'][number]): string[] {
  const lost = fates.flatMap((fate) => ('reason' in fate && fate.reason !== 'empty' ? [fate] : []));
  if (lost.length === 0) return [];
  const title = `Without a place, of ${name} (${autofillTitles[kind]}):\n`;
  if (lost.length <= mostLeaves)
    return [title + formatTable(lost.map(({ from, reason }) => [from, lossWords[reason]]))];
  const byReason = Map.groupBy(lost, ({ reason }) => reason);
  const rows = [...byReason].map(([reason, leaves]: [LossReason, readonly unknown[]]) => [
    `${leaves.length} values`,
    lossWords[reason],
  ]);
  return [title + formatTable(rows)];
}
