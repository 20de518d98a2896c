import type { Card } from '../../card/card.ts';
import { succeed } from '../../problem/problem.ts';
import { isRecord } from '../../text/is-record.ts';
import type { ForeignFormat, Source } from '../format.ts';
import { parseForeignJson } from '../parse-foreign-json.ts';
import { isJson, isModelCard, mark, parseSource } from './parse-source.ts';
import { readCard } from './read-card.ts';

/** Google's Model Card Toolkit: JSON by either version of its schema, and YAML of the same shape. */
export const modelCardToolkit: ForeignFormat = {
  id: 'model-card-toolkit',
  mark,
  recognise,
  read(source) {
    const parsed = parseSource(source);
    if (!parsed.ok) return parsed;
    const { reading, files, problems } = readCard(parsed.value.value);
    const card = reading.card as unknown as Card;
    return succeed(
      [{ name: card.model_overview?.model_name ?? '', card, files, fates: reading.list() }],
      [...parsed.problems, ...problems],
    );
  },
};

const yamlSections =
  /^(?:model_details|model_parameters|quantitative_analysis|considerations)[ \t]*:(?=[ \t]|$)/gm;

/** YAML that names the model's details, or two of the other sections, is meant to be one, whatever stands against it. */
function recognise({ files }: Source): boolean {
  const [only, ...others] = files;
  if (!only || others.length > 0) return false;
  const [path, bytes] = only;
  if (isJson(bytes)) {
    const parsed = parseForeignJson(bytes, path);
    return parsed.ok && isRecord(parsed.value) && isModelCard(parsed.value);
  }
  const text = new TextDecoder().decode(bytes).replaceAll(/\r+\n?/g, '\n');
  const found = new Set(text.match(yamlSections)?.map((line) => line.slice(0, line.indexOf(':')).trim()));
  return found.has('model_details') || found.size > 1;
}
