import type { Card } from '../../card/card.ts';
import { fail, succeed } from '../../problem/problem.ts';
import type { ForeignFormat, Source } from '../format.ts';
import { importProblem } from '../import-problems.ts';
import { isEmpty } from './readme-reading.ts';
import { findReadme, readReadme } from './read-readme.ts';
import { splitSections } from './readme-sections.ts';
import { fieldOfHeading } from './section-fields.ts';

/** Model cards of the Hugging Face Hub: a README with YAML front matter, and `.eval_results/` beside it. */
export const huggingface: ForeignFormat = {
  id: 'huggingface',
  mark: 'a README.md whose front matter has fields of the Hugging Face Hub, such as license, tags or model-index, or Markdown with three headings of a model card',
  recognise,
  read(source) {
    const read = readReadme(source);
    if (!read.ok) return read;
    const { card, fates, path } = read.value;
    if (isEmpty(card))
      return fail([
        importProblem('import/empty', { format: 'a README of the Hugging Face Hub' }, { file: path }),
      ]);
    // The reader writes nothing but the card's fields; the import checks the card as it checks every other.
    return succeed([{ name: nameOf(card, source), card: card as Card, files: [], fates }], read.problems);
  },
};

const hubKeys =
  /^(?:license|license_name|tags|language|datasets|metrics|pipeline_tag|library_name|base_model|model-index|model_name|widget|thumbnail|inference|co2_eq_emissions|new_version|extra_gated_[a-z_]+)[ \t]*:/m;

/** Only its beginning is read: the front matter of a README has such a field near its top. Without any, its headings tell. */
function recognise(source: Source): boolean {
  const path = findReadme(source);
  const bytes = path === undefined ? undefined : source.files.get(path);
  if (!bytes) return false;
  const text = new TextDecoder().decode(bytes.subarray(0, 1_048_576)).replaceAll(/\r+\n?/g, '\n');
  const opening = /^\s*---[ \t]*\n/.exec(text);
  if (!opening) return hasHeadings(text);
  const rest = text.slice(opening[0].length);
  const end = /^---[ \t]*$/m.exec(rest)?.index;
  return end !== undefined && hubKeys.test(rest.slice(0, end));
}

const fewestFields = 3;

/** Whether Markdown without front matter is about a model: headings name it, and three fields of a card. */
function hasHeadings(text: string): boolean {
  if (/^\s*[<{[]/.test(text) || (text.match(/^#{1,6}[ \t]/gm)?.length ?? 0) < fewestFields) return false;
  const titles = splitSections(text).sections.map(({ title }) => title);
  const fields = titles.map((title) => fieldOfHeading(title, [])?.join('.'));
  return (
    titles.some((title) => /\bmodel/i.test(title)) && new Set(fields.filter(Boolean)).size >= fewestFields
  );
}

function nameOf(card: Readonly<Record<string, unknown>>, { name }: Source): string {
  const overview = card['model_overview'] as { model_name?: unknown } | undefined;
  if (typeof overview?.model_name === 'string') return overview.model_name;
  return name.replace(/\.(?:md|markdown)$/i, '').replace(/^readme$/i, '');
}
