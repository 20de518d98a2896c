import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Node = { readonly [key: string]: unknown };
const folder = new URL('../../schemas/', import.meta.url);
const schemas = ['card', 'settings', 'ledger', 'review'].map(
  (name) => [`${name}/v1.json`, read(`${name}/v1.json`)] as const,
);

function read(path: string): Node {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as Node;
}

/** Every schema below a node, with its place. */
function* walk(node: unknown, place: string): Generator<[string, Node]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (key === 'properties' || key === '$defs')
      for (const [name, property] of Object.entries(child as Node))
        yield [`${place}/${key}/${name}`, property as Node];
    yield* walk(child, `${place}/${key}`);
  }
}

const resolve = (root: Node, node: Node): Node => {
  const name = typeof node['$ref'] === 'string' ? node['$ref'].split('/').at(-1) : undefined;
  return name === undefined ? node : { ...((root['$defs'] as Node)[name] as Node), ...node };
};

describe.each(schemas)('schemas/%s', (path, schema) => {
  it('is draft 2020-12', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('describes every property, in a sentence', () => {
    const properties = [...walk(schema, '')].filter(([place]) => /\/properties\/[^/]+$/.test(place));
    expect(properties.length).toBeGreaterThan(10);
    const silent = properties.filter(
      ([, node]) => !/^[A-Z0-9].*[.)]$/s.test(String(resolve(schema, node)['description'] ?? '')),
    );
    expect(silent.map(([place]) => place)).toEqual([]);
  });

  it('closes every object whose fields it names', () => {
    const isUnion = (node: Node): boolean => 'oneOf' in node || 'if' in node;
    const open = [...walk(schema, '')].filter(
      ([, node]) =>
        node['type'] === 'object' &&
        'properties' in node &&
        node['additionalProperties'] === undefined &&
        !isUnion(node),
    );
    expect(open.map(([place]) => place)).toEqual([]);
  });

  it('anchors every pattern', () => {
    const patterns = readFileSync(new URL(path, folder), 'utf8').matchAll(/"pattern": "((?:[^"\\]|\\.)*)"/g);
    const loose = [...patterns]
      .map(([, pattern = '']) => pattern)
      .filter((pattern) => !pattern.startsWith('^'));
    expect(loose).toEqual([]);
  });
});

describe('the headings of the card schema', () => {
  const card = read('card/v1.json');
  const headings = [...walk(card, '')].flatMap(([place, node]) => {
    const heading = node['x-heading'] as { level: number; en: string; ja: string } | undefined;
    return heading ? [{ place, ...heading }] : [];
  });

  it('name every long text in both languages', () => {
    const prose = [...walk(card, '')].filter(([, node]) => String(node['description']).endsWith('Markdown.'));
    expect(prose.length).toBeGreaterThan(15);
    expect(prose.filter(([, node]) => !('x-heading' in node)).map(([place]) => place)).toEqual([]);
    for (const { en, ja } of headings) expect([en, ja].every((text) => text.length > 1)).toBe(true);
  });

  it.each(['en', 'ja'] as const)('are never the same twice (%s)', (language) => {
    const texts = headings.map(
      (heading) => `${heading.level} ${heading[language].normalize('NFKC').toLowerCase()}`,
    );
    expect(new Set(texts).size).toBe(texts.length);
  });
});

it('schemas hold a version in their path', () => {
  for (const kind of ['card', 'settings', 'ledger'])
    expect(readdirSync(new URL(kind, folder))).toContain('v1.json');
});
