import matter from 'gray-matter';
import { fail, type Location, type Problem, type Result, succeed } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import { isRecord } from '../text/is-record.ts';
import { type Located, parseYaml } from '../yaml/parse-yaml.ts';
import { cardProblem } from './card-problems.ts';

export interface FrontMatter {
  readonly yaml: Located & { readonly value: Record<string, unknown> };
  /** The Markdown below. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Finds what is wrong with a body whose front matter cannot be read. */
export type InspectBody = (body: string, place: { file: string; bodyLine: number }) => readonly Problem[];

const delimiter = '---';
const byteOrderMark = '\uFEFF';

/**
 * Parts a card into the fields of its front matter and its body. Nothing but YAML is read, and nothing is run. Where
 * the fields cannot be read, the body is still inspected if the caller has the means: they weigh much at start-up.
 */
export function parseFrontMatter(
  source: string,
  file: string,
  inspectBody: InspectBody = () => [],
): Result<FrontMatter> {
  const text = source.startsWith(byteOrderMark) ? source.slice(1) : source;
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const start = { file, line: 1, column: 1 };
  if (firstLine !== delimiter) return fail([describeFirstLine(firstLine, start)]);
  const { block, body } = split(text);
  const closing = delimiter.length + block.length + 1;
  const closingLine = countLineEnds(text.slice(0, closing)) + 1;
  if (!/^---(?:\r?\n|$)/.test(text.slice(closing))) {
    const line = closing < text.length ? closingLine : 1;
    return fail([cardProblem('card/open-front-matter', {}, { file, line, column: 1 })]);
  }
  const bodyLine = closingLine + 1;
  const yaml = readFields(block, start);
  if (yaml.ok) return succeed({ yaml: yaml.value, body, bodyLine });
  return fail([...yaml.problems, ...inspectBody(body, { file, bodyLine })]);
}

function readFields(block: string, start: Location & { file: string }): Result<FrontMatter['yaml']> {
  const yaml = parseYaml(block, start);
  if (!yaml.ok) return yaml;
  const { value } = yaml.value;
  if (value === undefined || value === null) return fail([cardProblem('card/empty-front-matter', {}, start)]);
  if (isRecord(value)) return succeed({ ...yaml.value, value });
  return fail([
    cardProblem('card/front-matter-shape', { found: describeShape(value) }, yaml.value.locate('')),
  ]);
}

/**
 * gray-matter parts the text. Every engine that it might choose is ours: it reads nothing, and what is not YAML
 * throws. The options given, it neither caches nor looks for excerpts and sections.
 */
function split(text: string): { block: string; body: string } {
  const { matter: block, content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: { parse: () => ({}) },
      json: refuse,
      javascript: refuse,
      js: refuse,
      coffee: refuse,
      toml: refuse,
    },
  });
  return { block, body: content };
}

const refuse = {
  parse(): never {
    throw new TypeError('Front matter is YAML.');
  },
};

function describeFirstLine(firstLine: string, start: Location): ReturnType<typeof cardProblem> {
  const language = firstLine.startsWith(delimiter) ? firstLine.slice(delimiter.length).trim() : '';
  return language === '' || language.startsWith('-')
    ? cardProblem('card/no-front-matter', {}, start)
    : cardProblem('card/front-matter-language', { language: excerpt(language, 30) }, start);
}

const describeShape = (value: unknown): string => (Array.isArray(value) ? 'a list' : 'one value');

const countLineEnds = (text: string): number => (text.match(/\r\n|\r|\n/g) ?? []).length;
