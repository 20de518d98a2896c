import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import type { FormatId, Source } from '../../src/core/formats/format.ts';
import { formatPointer } from '../../src/core/text/pointer.ts';

export interface SourceLeaf {
  /** The file in the source; empty where there is only one. */
  readonly file: string;
  /** JSON Pointer. */
  readonly from: string;
  readonly value: unknown;
}

/** The leaves of a source's JSON and YAML, by other parsers than those that read cards; of a README those of its front matter. */
export function listSourceLeaves({ files }: Source, format: FormatId): SourceLeaf[] {
  return [...files].flatMap(([path, bytes]) => {
    const file = files.size === 1 ? '' : path;
    const text = new TextDecoder().decode(bytes).replaceAll(/\r+\n?/g, '\n');
    const value = format === 'huggingface' ? parseYaml(splitFrontMatter(text).yaml) : parseAny(text);
    return listLeaves(value, '').map((leaf) => ({ file, ...leaf }));
  });
}

/** The texts of the headings of a README, as they are written. */
export function listHeadings(text: string): string[] {
  const { body } = splitFrontMatter(text.replaceAll(/\r+\n?/g, '\n'));
  const tokens = new MarkdownIt().parse(body, {});
  return tokens.flatMap(({ type, level }, index) =>
    type === 'heading_open' && level === 0 ? [tokens[index + 1]?.content ?? ''] : [],
  );
}

export function splitFrontMatter(text: string): { yaml: string; body: string } {
  const match = /^\s*---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  return match?.index === 0
    ? { yaml: match[1] ?? '', body: text.slice(match[0].length) }
    : { yaml: '', body: text };
}

const parseYaml = (text: string): unknown =>
  parse(text, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });

function parseAny(text: string): unknown {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return parseYaml(text);
  return JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: unknown) =>
    // The content of a SageMaker card is JSON in a text.
    /^content$/i.test(key) && typeof value === 'string' && value.startsWith('{')
      ? (JSON.parse(value) as unknown)
      : value,
  ) as unknown;
}

function listLeaves(value: unknown, from: string): Omit<SourceLeaf, 'file'>[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return [{ from, value }];
  return Object.entries(value).flatMap(([key, below]) => listLeaves(below, from + formatPointer([key])));
}
