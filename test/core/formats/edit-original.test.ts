import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editOriginal } from '../../../src/core/formats/edit-original.ts';
import { sameJson } from '../../../src/core/text/same-json.ts';
import '../../helpers/seed-properties.ts';

const original =
  '\uFEFF{\r\n\t"a" :1.0,  "s": "x",\r\n\t"l": [1, 2,\r\n 3], "n": NaN,\r\n\t"o": {"k": true}\r\n}\r\n';
const value = { a: 1, s: 'x', l: [1, 2, 3], o: { k: true } };
const edit = (after: unknown): string => editOriginal(original, value, after);

describe('an original of JSON', () => {
  test('stays as it is, byte for byte, where nothing was edited', () => {
    expect(editOriginal(original, value, structuredClone(value))).toBe(original);
  });

  test.each([
    ['a value', { ...value, s: 'é"' }, ['"s": "x"', '"s": "é\\""']],
    ['a number', { ...value, a: 2 }, ['"a" :1.0', '"a" :2']],
    [
      'a key, put in',
      { ...value, new: [1] },
      ['{"k": true}\r\n', '{"k": true},\r\n\t"new": [\r\n\t\t1\r\n\t]\r\n'],
    ],
    [
      'a key of a line, put in',
      { ...value, o: { k: true, z: [1, { y: 2 }] } },
      ['{"k": true}', '{"k": true, "z": [1, {"y": 2}]}'],
    ],
    ['a key, taken out', { s: 'x', l: [1, 2, 3], o: { k: true } }, ['"a" :1.0,  ', '']],
    ['an entry, put in', { ...value, l: [0, 1, 2, 3] }, ['[1, 2', '[0, 1, 2']],
    ['an entry at the end', { ...value, l: [1, 2, 3, 4] }, [' 3]', ' 3, 4]']],
    ['an entry, taken out', { ...value, l: [1, 3] }, ['[1, 2,\r\n 3]', '[1,\r\n 3]']],
    ['all entries, taken out', { ...value, l: [] }, ['[1, 2,\r\n 3]', '[]']],
  ])('differs in %s alone', (_what, after, [from = '', to = '']) => {
    expect(edit(after)).toBe(original.replace(from, () => to));
  });

  test.each(['\n', '\r\n', '\r\r\n', '\r'])('has new lines that end as its own: %j', (end) => {
    const [before, after] = ['{\n  "a": 1\n}\n', '{\n  "a": 1,\n  "b": [\n    2\n  ]\n}\n'];
    const edited = editOriginal(before.replaceAll('\n', end), { a: 1 }, { a: 1, b: [2] });
    expect(edited).toBe(after.replaceAll('\n', end));
  });

  test('is edited at the last of two keys that are the same, which is the one that counts', () => {
    expect(editOriginal('{"o": {"k": 1}, "o": {"k": 1}}', { o: { k: 1 } }, { o: { k: 2 } })).toBe(
      '{"o": {"k": 1}, "o": {"k": 2}}',
    );
  });

  test('is edited at 10,000 places in the time of a few', () => {
    const many = Array.from({ length: 10_000 }, (_, place) => ({ place, name: 'metric' }));
    const text = JSON.stringify(many, null, 2);
    const after = many.map((one) => ({ ...one, name: 'anew' }));
    expect(editOriginal(text, many, after)).toBe(text.replaceAll('metric', 'anew'));
  }, 5000);

  test('keeps to ASCII where it did', () => {
    expect(editOriginal('{"a": "\\u00e9"}', { a: 'é' }, { a: '貸' })).toBe('{"a": "\\u8cb8"}');
  });

  test('on one line stays on one line, with its spacing', () => {
    expect(editOriginal('{"a":1}', { a: 1 }, { a: 1, b: { c: [1, 2] } })).toBe('{"a":1,"b":{"c":[1,2]}}');
    expect(editOriginal('{"a": 1}', { a: 1 }, { a: 1, b: { c: [1, 2] } })).toBe(
      '{"a": 1, "b": {"c": [1, 2]}}',
    );
  });

  test('becomes any other value, however it is laid out', () => {
    const json = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.jsonValue({ maxDepth: 3, noUnicodeString: false }),
    );
    fc.assert(
      fc.property(
        json,
        json,
        fc.constantFrom<[string | number | undefined]>([undefined], [2], ['\t']),
        (one, other, [step]) => {
          const [before, after] = [one, other].map((made) => JSON.parse(JSON.stringify(made)) as object);
          const edited = editOriginal(JSON.stringify(before, null, step), before, after);
          expect(sameJson(JSON.parse(edited), after)).toBe(true);
        },
      ),
    );
  });
});
