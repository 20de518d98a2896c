import type { Card } from '../../card/card.ts';
import { fail, succeed } from '../../problem/problem.ts';
import { filesOf, listMetricFiles } from '../../metrics/list-metric-files.ts';
import { isRecord } from '../../text/is-record.ts';
import { formatPointer, valueAt } from '../../text/pointer.ts';
import { formatTitles, type ForeignFormat, type Source } from '../format.ts';
import { importProblem } from '../import-problems.ts';
import { parseForeignJson } from '../parse-foreign-json.ts';
import { openReading } from '../reading.ts';
import { factsKey, schemaMark } from './card-marks.ts';

/** A card as Colophon writes it: from `export --to json`, or the card.json of a page. */
export const json: ForeignFormat = {
  id: 'json',
  mark: `JSON with ${schemaMark.key} ${schemaMark.value}, or a card.json that Colophon published`,
  recognise: (source) => find(source) !== undefined,
  read(source) {
    const [file, bytes] = [...source.files][0] ?? ['', new Uint8Array()];
    const parsed = parseForeignJson(bytes, file);
    if (!parsed.ok) return parsed;
    const found = find(source);
    if (!found) return fail([importProblem('import/empty', { format: formatTitles.json }, { file })]);
    const reading = openReading(found);
    const fields = Object.keys(found).filter((key) => key !== schemaMark.key && key !== factsKey);
    for (const key of Object.keys(found)) {
      const at = formatPointer([key]);
      if (fields.includes(key)) reading.note(at, at, 'same');
      else reading.lose(at, 'format-only');
    }
    const card = Object.fromEntries(fields.map((key) => [key, found[key]])) as Card;
    const files = readFiles(found, card);
    for (const { path, pointer } of files) reading.note(formatPointer([factsKey, 'files', path]), pointer);
    const name = valueAt(card, '/model_overview/model_name');
    return succeed(
      [{ name: typeof name === 'string' ? name : '', card, files, fates: reading.list() }],
      parsed.problems,
    );
  },
};

/** The text of the metric files that the card names. */
function readFiles(found: Readonly<Record<string, unknown>>, card: Card) {
  const held = valueAt(found, formatPointer([factsKey, 'files']));
  const names = listMetricFiles({ ...card });
  return Object.entries(isRecord(held) ? held : {}).flatMap(([path, text]) => {
    const named = names.find((name) => filesOf(name.path, [{ path }]).length > 0);
    const isOwn = path === 'card.md' || path.startsWith('sources/');
    return typeof text === 'string' && named && !isOwn
      ? [{ path, bytes: new TextEncoder().encode(text), pointer: named.pointer }]
      : [];
  });
}

function find({ files }: Source): Readonly<Record<string, unknown>> | undefined {
  const [only, ...others] = files;
  const parsed = only && others.length === 0 ? parseForeignJson(only[1], only[0]) : undefined;
  const value = parsed?.ok ? parsed.value : undefined;
  if (!isRecord(value)) return undefined;
  const isOurs = value[schemaMark.key] === schemaMark.value || valueAt(value, `/${factsKey}/format`) === 1;
  return isOurs ? value : undefined;
}
