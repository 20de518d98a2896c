import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../../src/core/yaml/parse-yaml.ts';
import { listCodes } from '../../helpers/make-raw-card.ts';

const read = (text: string): unknown => {
  const result = parseYaml(text, { file: 'a.yaml' });
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.value.value;
};

/** Another reader of YAML 1.2. */
const readOther = (text: string): unknown => parse(text, { version: '1.2', schema: 'core' });

/** Whether a number is written with digits, and too large for one: other readers make it infinite. */
const isBeyondDoubles = (text: string): boolean =>
  /^[-+]?[\d.]+e/i.test(text) && Math.abs(Number(text)) === Infinity;

const same = [
  'a: no\nb: yes\nc: on\nd: ~\ne: null\nf: true\ng: False',
  'a: 1.10\nb: 0x1F\nc: 0o17\nd: 017\ne: 1_000\nf: 1e3\ng: -.inf\nh: .NaN\ni: +1\nj: .5',
  'a: 2026-01-02\nb: 2026-01-02T03:04:05Z\nc: 12:30',
  'a: |\n  one\n\n  two\nb: >-\n  three\n  four\nc: |+\n  five\n\n',
  'a: \'it\'\'s\'\nb: "tab\\t\\u3042"\nc: plain # comment\nd: "a\\\n  b"',
  '- a\n- - b\n  - c\n-\n- {d: [e, {f: g}], h: }',
  '? a\n: b\n"c d": e\n1: f\ntrue: g',
  'a:\r\n  - b\r\n  - c\r\n',
  '日本語: 値\n"😀": 1',
  'a: "#b"\nc: d#e\nf: g:h\ni: http://j/k',
];

describe('parseYaml', () => {
  test.each(same)('reads as another parser does: %j', (text) => {
    expect(read(text)).toEqual(readOther(text));
  });

  test('reads every value that JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        if (text.includes('"__proto__"')) return;
        expect(read(text)).toEqual(readOther(text));
      }),
    );
  });

  test('agrees with another parser on plain scalars of any form', () => {
    const scalar = fc.stringMatching(/^[-+.0-9a-zA-Z_xo~]{1,8}$/);
    fc.assert(
      fc.property(scalar, (text) => {
        const ours = parseYaml(`k: [${text}]`, { file: 'a.yaml' });
        if (!ours.ok || isBeyondDoubles(text)) return;
        expect(ours.value.value).toEqual(readOther(`k: [${text}]`));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['1e310', '-1e999'])('keeps %s, which no number can hold, as it was written', (text) => {
    expect(read(`k: ${text}`)).toEqual({ k: text });
  });

  test.each([
    ['a: *b', ['yaml/alias 1:4']],
    ['a: &b 1', ['yaml/anchor 1:4']],
    ['a: &a [x]\nb: [*a, *a]', ['yaml/anchor 1:4', 'yaml/alias 2:5', 'yaml/alias 2:9']],
    ['a: !!js/function "x"', ['yaml/tag 1:4']],
    ['a: !x b', ['yaml/tag 1:4']],
    ['<<: {a: 1}', ['yaml/merge-key 1:1']],
    ['a: 1\nb: 2\na: 3', ['yaml/duplicate-key 3:1']],
    ['a: 1\n"a": 2', ['yaml/duplicate-key 2:2']],
    ['{a: 1, b: {c: 1, c: 2}}', ['yaml/duplicate-key 1:18']],
    ['[1]: 2', ['yaml/complex-key 1:1']],
    ['? {a: 1}\n: 2', ['yaml/complex-key 1:3']],
    ['__proto__: {a: 1}', ['yaml/forbidden-key 1:1']],
    ['a: 1\n---\nb: 2', ['yaml/several-documents 3:1']],
    ['a: 1\n...\nb: 2', ['yaml/several-documents 3:1']],
    ['%YAML 1.1\n---\na: 1', ['yaml/directive 1:1']],
    ['a: b: c', ['yaml/syntax 1:5']],
    ['a:\n\t- b', ['yaml/syntax 2:1']],
    ['日本: "x', ['yaml/syntax 1:7']],
  ])('refuses %j', (text, codes) => {
    const result = parseYaml(text, { file: 'a.yaml' });
    expect(result.ok).toBe(false);
    expect(listCodes(result.problems)).toEqual(codes);
  });

  test.each([
    ['ten thousand levels', '- '.repeat(10_000), 'yaml/too-deep 1:81'],
    ['more than a mebibyte', 'x'.repeat(1_048_577), 'yaml/too-large 1:1'],
  ])('refuses %s', (_name, text, code) => {
    expect(listCodes(parseYaml(text, { file: 'a.yaml' }).problems)).toEqual([code]);
  });

  test('refuses an alias bomb without building it', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`,
    );
    const result = parseYaml(`a0: &a0 x\n${levels.join('\n')}`, { file: 'a.yaml' });
    expect(result.problems[0]).toMatchObject({ code: 'yaml/anchor', line: 1, column: 5 });
  });

  test('never throws, and places every problem', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'a: ',
        '\n',
        '  ',
        '- ',
        '"',
        "'",
        '|',
        '>',
        '{',
        '}',
        '[',
        ']',
        '&a',
        '*a',
        '!t',
        '? ',
        '%',
        '---',
        '\t',
        '\r',
        '\0',
        '😀',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          for (const { line, column } of parseYaml(text, { file: 'a.yaml' }).problems) {
            expect(line).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('locates keys, values, entries and lines of literal blocks', () => {
    const text = 'a: 1\nb:\n  - x\n  - y: "z"\n    日本: 値\nc: |\n  one\n  two\n';
    const result = parseYaml(text, { file: 'a.yaml', firstLine: 11 });
    if (!result.ok) throw new Error('The text cannot be read.');
    const { locate, locateText } = result.value;
    expect(locate('/a')).toEqual({ file: 'a.yaml', line: 11, column: 4 });
    expect(locate('/b', 'key')).toEqual({ file: 'a.yaml', line: 12, column: 1 });
    expect(locate('/b/0')).toEqual({ file: 'a.yaml', line: 13, column: 5 });
    expect(locate('/b/1/y')).toEqual({ file: 'a.yaml', line: 14, column: 8 });
    expect(locate('/b/1/日本')).toEqual({ file: 'a.yaml', line: 15, column: 9 });
    expect(locate('/b/1/missing')).toEqual({ file: 'a.yaml', line: 14, column: 5 });
    expect(locateText('/c', 2, 3)).toEqual({ file: 'a.yaml', line: 18, column: 5 });
    expect(locateText('/a', 2, 3)).toEqual({ file: 'a.yaml', line: 11, column: 4 });
  });
});
