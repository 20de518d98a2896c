import { fail, type Result, succeed } from '../../problem/problem.ts';
import { isRecord } from '../../text/is-record.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import { huggingfaceProblem } from './huggingface-problems.ts';

/** A README with LF at its line ends, in its parts. */
export interface ReadmeParts {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The YAML, with the line end before the closing line; where it begins. An empty one stands at the start. */
  readonly yaml: { readonly text: string; readonly start: number; readonly isThere: boolean };
  readonly body: { readonly text: string; readonly start: number };
}

const maximumYaml = 4_194_304;

/** Parts a README: the front matter stands between two lines `---`, the first of which is the first of the file. */
export function splitReadme(text: string, file: string): Result<ReadmeParts> {
  const opening = /^\s*---[ \t]*\n/.exec(text.slice(0, 1000))?.[0];
  if (opening === undefined)
    return succeed({
      fields: {},
      yaml: { text: '', start: 0, isThere: false },
      body: { text, start: 0 },
    });
  const start = opening.length;
  const closing = /^---[ \t]*(?:\n|$)/m;
  const rest = text.slice(start);
  const match = closing.exec(rest);
  if (!match)
    return fail([huggingfaceProblem('huggingface/open-front-matter', {}, { file, line: 1, column: 1 })]);
  const yamlText = rest.slice(0, match.index);
  const firstLine = opening.split('\n').length;
  const yaml = parseYaml(yamlText, { file, firstLine, maximumLength: maximumYaml });
  if (!yaml.ok) return yaml;
  const { value } = yaml.value;
  if (value !== undefined && value !== null && !isRecord(value))
    return fail([
      huggingfaceProblem('huggingface/front-matter-shape', {}, { file, line: firstLine, column: 1 }),
    ]);
  const bodyStart = start + match.index + match[0].length;
  return succeed({
    fields: isRecord(value) ? value : {},
    yaml: { text: yamlText, start, isThere: true },
    body: { text: text.slice(bodyStart), start: bodyStart },
  });
}
