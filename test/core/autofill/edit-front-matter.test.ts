import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editFrontMatter } from '../../../src/core/autofill/edit-front-matter.ts';
import { isRecord } from '../../../src/core/text/is-record.ts';
import { parseYaml } from '../../../src/core/yaml/parse-yaml.ts';
import '../../helpers/seed-properties.ts';

type Fields = Record<string, unknown>;

const read = (text: string): unknown => {
  const parsed = parseYaml(text, { file: 'card.md' });
  return parsed.ok ? parsed.value.value : parsed.problems.map(({ message }) => message);
};

/** The text with the edits that make it hold `after`. */
function edit(text: string, after: Fields): string | undefined {
  const before = read(text);
  const edits = isRecord(before) ? editFrontMatter(text, before, after).edits : undefined;
  if (!edits) return undefined;
  let [out, at] = ['', 0];
  for (const one of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    expect(one.start).toBeGreaterThanOrEqual(at);
    out += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return out + text.slice(at);
}

const added = { training_metrics: [{ name: 'auc', value: 0.9 }] };

describe('front matter', () => {
  test.each([
    ['at its end, below comments of its own', 'a: 1 # one\n# two\n', 'a: 1 # one\n# two\nt:\n  x: 1\n'],
    ['above comments that stand apart', 'a: 1\n\n# two\n', 'a: 1\nt:\n  x: 1\n\n# two\n'],
  ])('takes a field %s', (_, text, expected) => {
    expect(edit(text, { a: 1, t: { x: 1 } })).toBe(expected);
  });

  test('keeps comments, quotes and depth when a list and a mapping grow', () => {
    const text = `model_overview:   # who
    model_name: 'Loan'  # the name
    # below it
training_details:
    training_job_details:
        hyper_parameters:
        -   name: eta   # tuned
            value: "0.1"
        # more to come
evaluation_details: [] # none
`;
    const fields = read(text) as Fields;
    const after = {
      model_overview: { model_name: 'Loan', model_id: 'arn:x' },
      training_details: {
        training_job_details: {
          hyper_parameters: [
            { name: 'eta', value: '0.1' },
            { name: 'depth', value: '3' },
          ],
          training_arn: 'arn:t',
        },
      },
      evaluation_details: fields['evaluation_details'],
    };
    expect(edit(text, after)).toBe(`model_overview:   # who
    model_name: 'Loan'  # the name
    # below it
    model_id: arn:x
training_details:
    training_job_details:
        hyper_parameters:
        -   name: eta   # tuned
            value: "0.1"
        # more to come
        - name: depth
          value: "3"
        training_arn: arn:t
evaluation_details: [] # none
`);
  });

  test.each([
    ['{a: 1, b: [x]}\n', '{a: 1, b: [x, z], c: true}\n'],
    ['{ a: 1, b: [ x, ], }\n', '{ a: 1, b: [ x, z, ], c: true, }\n'],
    [
      '{ "a": 1,\n  "b": [ # list\n   "x" # it\n  ] }\n',
      '{ "a": 1,\n  "b": [ # list\n   "x", z # it\n  ], c: true }\n',
    ],
    ['a: 1\nb: [x]\n', 'a: 1\nb: [x, z]\nc: true\n'],
    ['a: 1\nb:\n- x\n', 'a: 1\nb:\n- x\n- z\nc: true\n'],
    ['a: 1\nb:\n- x\n', 'a: 1\nb:\n- x\n- z\nc: true\n'],
  ])('takes entries in brackets and without: %j', (text, expected) => {
    expect(edit(text, { a: 1, b: ['x', 'z'], c: true })).toBe(expected);
  });

  test.each([
    ['a:\nb: 1\n', 'a:\n  x: 1\nb: 1\n'],
    ['a:\n# of b\nb: 1\n', 'a:\n  x: 1\n# of b\nb: 1\n'],
    ['? a # it\nb: 1\n', '? a # it\n:\n  x: 1\nb: 1\n'],
    ['? a # b: c\n:\nb: 1\n', '? a # b: c\n:\n  x: 1\nb: 1\n'],
    ['a: # nothing\n  # yet\nb: 1\n', 'a: # nothing\n  # yet\n  x: 1\nb: 1\n'],
    ['a: ~\nb: 1\n', 'a: \n  x: 1\nb: 1\n'],
    ['a: {}\nb: 1\n', 'a: {x: 1}\nb: 1\n'],
    ['a: { } # none\nb: 1\n', 'a: {x: 1 } # none\nb: 1\n'],
  ])('fills a field in which nothing is: %j', (text, expected) => {
    expect(edit(text, { a: { x: 1 }, b: 1 })).toBe(expected);
  });

  test('takes entries where keys are written with question marks', () => {
    const text = '? a\n: x: 1\n  ? y\n  : - 1\n    - 2\n? "b" # gone\n: 2\n';
    expect(edit(text, { a: { x: 1, y: [1, 2, 3], z: true }, c: 3 })).toBe(
      '? a\n: x: 1\n  ? y\n  : - 1\n    - 2\n    - 3\n  z: true\nc: 3\n',
    );
  });

  test('says where it is written so that nothing can be put in', () => {
    const text = 'a: 1\nb:\n  { c,\n    d }\n';
    const before = { a: 1, b: { c: null, d: null } };
    expect(read(text)).toEqual(before);
    const edited = editFrontMatter(text, before, { a: 1, b: { c: null, d: 1 } });
    expect(edited).toEqual({ stuckAt: text.indexOf('d }') });
  });

  test('changes and takes out what is filled, and leaves the lines beside it', () => {
    const text =
      'l:\n  - name: a # one\n    value: 1 # first\n  - name: b # two\n    value: 2\n  # end\nm: |+\n  x\n\n';
    expect(edit(text, { l: [{ name: 'a', value: 3 }], m: 'x\n\n', o: 1 })).toBe(
      'l:\n  - name: a # one\n    value: 3 # first\n  # end\nm: |+\n  x\n\no: 1\n',
    );
  });

  test('only gains lines where it is written in block style, however it is laid out', () => {
    const scalar = fc.constantFrom('1', 'x', "'it''s'", '"a\\tb"', '"two\n  lines"', 'plain\n  over lines');
    const note = fc.constantFrom('', ' # note', '   #', '\t# tab');
    const blank = fc.constantFrom('', '\n', '# c\n', '      # deep\n', '\n\n# d\n');
    const block = fc.constantFrom(
      ' |\n  text\n  more\n',
      ' >-\n  text\n\n',
      ' |+\n  text\n\n',
      ' |2\n    x\n',
    );
    const field = fc.oneof(
      fc.tuple(scalar, note, blank).map(
        ([value, tail, below]) =>
          (key: string) =>
            `${key}: ${value}${tail}\n${below}`,
      ),
      block.map((value) => (key: string) => `${key}:${value}`),
      fc
        .tuple(fc.integer({ min: 1, max: 5 }), note, blank, scalar)
        .map(([depth, tail, below, value]) => (key: string) => {
          const space = ' '.repeat(depth);
          return `${key}:${tail}\n${below}${space}k: ${value.replaceAll('\n', `\n${space}`)}${tail}\n${space}l:\n${space}- 1${tail}\n${below}`;
        }),
      fc.tuple(note, scalar).map(
        ([tail, value]) =>
          (key: string) =>
            `"${key}" : [${value}, {a: 1}]${tail}\n`,
      ),
    );
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 5 }), fc.boolean(), (fields, isDeep) => {
        const text = fields.map((write, index) => write(`f${index}`)).join('');
        const before = read(text);
        fc.pre(isRecord(before));
        const after = structuredClone(before) as Fields;
        Object.assign(after, added);
        if (isDeep)
          for (const value of Object.values(after))
            if (isRecord(value)) value['more'] = { deep: ['a b', '# c'] };
        const edited = edit(text, after);
        expect(read(edited ?? '')).toEqual(after);
        const lines = new Set((edited ?? '').split('\n'));
        const kept = text.split('\n');
        expect(kept.every((line) => lines.has(line))).toBe(true);
        expect(isSubsequence(kept, (edited ?? '').split('\n'))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('holds any text and number that it is given', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    const clean = (text: string): string => text.replaceAll(/[\p{Cs}\p{Cc}]/gu, '');
    const json = (one: unknown): unknown =>
      typeof one === 'string' ? clean(one) : typeof one === 'number' ? one + 0 : one;
    fc.assert(
      fc.property(
        fc.constantFrom('a: 1\n', '{ a: 1 }\n', 'b:\n  c: []\na: 1 # x\n'),
        fc.array(fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), value), {
          minLength: 1,
          maxLength: 4,
        }),
        (text, entries) => {
          const more = Object.fromEntries(entries.map(([key, one]) => [`k${clean(key)}`, json(one)]));
          const after = { ...(read(text) as Fields), t: { ...more, list: Object.values(more) } };
          expect(read(edit(text, after) ?? '')).toEqual(after);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function isSubsequence(lines: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const line of all) if (at < lines.length && lines[at] === line) at += 1;
  return at === lines.length;
}
