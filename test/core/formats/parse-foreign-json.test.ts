import { describe, expect, test } from 'vitest';
import { maximumSourceBytes, parseForeignJson } from '../../../src/core/formats/parse-foreign-json.ts';

const parse = (text: string) => parseForeignJson(new TextEncoder().encode(text), 'card.json');
const codes = (text: string): string[] => parse(text).problems.map(({ code }) => code);

describe('JSON of others', () => {
  test('is read with a byte order mark and any line ends', () => {
    const parsed = parse('\uFEFF{\r\n"a": [1, "b\\n"]\r}');
    expect(parsed).toEqual({ ok: true, value: { a: [1, 'b\n'] }, problems: [] });
  });

  test('keeps NaN and Infinity as text, and leaves them alone inside texts', () => {
    const parsed = parse('{"a": NaN, "b": [-Infinity, Infinity], "c": "NaN \\" NaN"}');
    expect(parsed.ok && parsed.value).toEqual({ a: 'NaN', b: ['-Infinity', 'Infinity'], c: 'NaN " NaN' });
    expect(parsed.problems.map(({ code, data }) => [code, data])).toEqual([
      ['import/not-a-number', { count: 3 }],
    ]);
  });

  test('is looked through for NaN however long a text in it is', () => {
    const text = '\\n'.repeat(3_000_000);
    const parsed = parse(`{"a": "${text}", "b": NaN, "c": "\\\\", "d": NaN}`);
    expect(parsed.ok && (parsed.value as { b: unknown }).b).toBe('NaN');
    expect(parsed.problems.map(({ data }) => data)).toEqual([{ count: 2 }]);
  });

  test('has the last value of a key that is there twice, and says on which lines', () => {
    const parsed = parse('{\n"a": 1,\n"a": 2}');
    expect(parsed.ok && parsed.value).toEqual({ a: 2 });
    expect(parsed.problems).toMatchObject([
      { code: 'import/duplicate-key', severity: 'warning', line: 3, data: { key: 'a', first: 2 } },
    ]);
  });

  test('is refused at the place of its first fault', () => {
    expect(parse('{"a": 1,\n  "b": }').problems).toMatchObject([
      { code: 'import/json-syntax', file: 'card.json', line: 2, column: 8 },
    ]);
  });

  test.each([
    '',
    'hello',
    '{"a": 1,}',
    '{"a": 1} x',
    '{"a": 1 // why\n}',
    '{"a": nan}',
    "{'a': 1}",
    '[01]',
    '["\t"]',
  ])('refuses %j', (text) => expect(codes(text)).toEqual(['import/json-syntax']));

  test('is refused where it is nested 10,000 deep', () => {
    expect(codes('['.repeat(10_000) + ']'.repeat(10_000))).toEqual(['import/json-too-deep']);
    expect(codes('{"a":'.repeat(10_000))).toEqual(['import/json-too-deep']);
    expect(codes('['.repeat(100) + ']'.repeat(100))).toEqual([]);
  });

  test('is refused unread where it is too large, and where it is not UTF-8', () => {
    const large = parseForeignJson(new Uint8Array(maximumSourceBytes + 1), 'a');
    expect(large.problems.map(({ code }) => code)).toEqual(['import/too-large']);
    const latin = parseForeignJson(new Uint8Array([0x7b, 0xe9, 0x7d]), 'a');
    expect(latin.problems.map(({ code }) => code)).toEqual(['import/not-text']);
  });

  test('keeps the key __proto__ as a key', () => {
    const parsed = parse('{"__proto__": {"x": 1}}');
    expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(['__proto__']);
  });
});
