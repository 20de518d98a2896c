import type { Card } from '../../card/card.ts';
import { fail, succeed } from '../../problem/problem.ts';
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
    const name = valueAt(card, '/model_overview/model_name');
    return succeed(
      [{ name: typeof name === 'string' ? name : '', card, files: [], fates: reading.list() }],
      parsed.problems,
    );
  },
};

function find({ files }: Source): Readonly<Record<string, unknown>> | undefined {
  const [only, ...others] = files;
  const parsed = only && others.length === 0 ? parseForeignJson(only[1], only[0]) : undefined;
  const value = parsed?.ok ? parsed.value : undefined;
  if (!isRecord(value)) return undefined;
  const isOurs = value[schemaMark.key] === schemaMark.value || valueAt(value, `/${factsKey}/format`) === 1;
  return isOurs ? value : undefined;
}
