import { describe, expect, test } from 'vitest';
import { parseCard } from '../../../src/core/card/parse-card.ts';
import { listCodes, makeRawCard } from '../../helpers/make-raw-card.ts';

const parse = (source: string | Uint8Array): ReturnType<typeof parseCard> => parseCard(makeRawCard(source));

describe('front matter', () => {
  test.each([
    'js',
    'javascript',
    'json',
    'coffee',
    'coffeescript',
    'cson',
    'toml',
    'yaml',
    'yml',
    'JS',
    'constructor',
    '__proto__',
  ])('is not read as %s', (language) => {
    const source = `---${language}\n(globalThis.hasRun = true, { model_overview: {} })\n---\n`;
    expect(listCodes(parse(source).problems)).toEqual(['card/front-matter-language 1:1']);
    expect(globalThis).not.toHaveProperty('hasRun');
  });

  test.each([
    ['', 'card/no-front-matter 1:1'],
    ['# Title\n', 'card/no-front-matter 1:1'],
    ['\n---\na: 1\n---\n', 'card/no-front-matter 1:1'],
    ['----\na: 1\n----\n', 'card/no-front-matter 1:1'],
    ['--- \na: 1\n---\n', 'card/no-front-matter 1:1'],
    ['---', 'card/open-front-matter 1:1'],
    ['---\na: 1\n', 'card/open-front-matter 1:1'],
    ['---\r\na: 1\r\n--- \r\n', 'card/open-front-matter 3:1'],
    ['---\na: 1\n---b: 2\n---\n', 'card/open-front-matter 3:1'],
    ['---\n---\n', 'card/empty-front-matter 1:1'],
    ['---\n# a comment\n---\n', 'card/empty-front-matter 1:1'],
    ['---\n- a\n---\n', 'card/front-matter-shape 2:1'],
    ['---\ntext\n---\n', 'card/front-matter-shape 2:1'],
  ])('%j is reported', (source, code) => {
    expect(listCodes(parse(source).problems)).toEqual([code]);
  });

  test.each([
    ['a: [\n', 'yaml/syntax 2:5'],
    ['a: 1\na: 2\n', 'yaml/duplicate-key 3:1'],
    ['- a\n', 'card/front-matter-shape 2:1'],
    ['', 'card/empty-front-matter 1:1'],
  ])('that cannot be read, %j, hides no fault of the headings', (fields, code) => {
    const body = 'Stray.\n\n## Busines problem\n\nx\n\n## Evaluation: Holdout\n\ny\n';
    const line = `---\n${fields}---\n`.split('\n').length;
    expect(listCodes(parse(`---\n${fields}---\n${body}`).problems)).toEqual([
      code,
      `body/text-before-heading ${line}:1`,
      `body/unknown-heading ${line + 2}:1`,
    ]);
  });

  test.each(['---\na: 1\n---', '---\r\na: 1\r\n---\r\n', '\uFEFF---\na: 1\n---\n', '---\na: 1\n---\n---\n'])(
    '%j is read',
    (source) => {
      expect(parse(source)).toMatchObject({ ok: true, value: { card: { a: 1 } } });
    },
  );

  test('reading the same text twice gives two values', () => {
    const source = '---\nmodel_overview: {}\n---\n## Model description\n\nx\n';
    const [first, second] = [parse(source), parse(source)];
    if (!first.ok || !second.ok) throw new Error('The card cannot be read.');
    expect(first.value.card).toEqual({ model_overview: { model_description: 'x' } });
    expect(second.value.card).toEqual(first.value.card);
    expect(second.value.card).not.toBe(first.value.card);
  });
});

describe('bytes', () => {
  const encode = (text: string): number[] => [...new TextEncoder().encode(text)];

  test.each([
    ['a byte of Latin-1', [...encode('---\na: é'), 0xe9, 0x0a], '2:5'],
    ['a sequence cut short', [...encode('---\nあ'), 0xe3, 0x81], '2:2'],
    ['a sequence cut short by another character', [...encode('---\nあ'), 0xe3, 0x41], '2:2'],
    ['a surrogate', [...encode('---\n😀'), 0xed, 0xa0, 0x80], '2:2'],
    ['an overlong form', [0xc0, 0xaf], '1:1'],
  ])('%s is placed', (_name, bytes, place) => {
    expect(listCodes(parse(Uint8Array.from(bytes)).problems)).toEqual([`card/not-utf8 ${place}`]);
  });

  test.each([
    ['---\na: 1\u0000\n---\n', 'U+0000', '2:5'],
    ['---\na: 1\n---\n\u001b[2J', 'U+001B', '4:1'],
    ['---\na: "\u202e"\n---\n', 'U+202E', '2:5'],
    ['---\na: "\\e"\n---\n', 'U+001B', '2:4'],
    ['---\na: "\\ud800"\n---\n', 'U+D800', '2:4'],
  ])('%j has a hidden character', (source, character, place) => {
    const { problems } = parse(source);
    expect(listCodes(problems)).toEqual([`card/control-character ${place}`]);
    expect(problems[0]?.data).toEqual({ character });
  });

  test('more than a mebibyte is refused', () => {
    expect(listCodes(parse(new Uint8Array(1_048_577)).problems)).toEqual(['card/too-large 1:1']);
  });
});

describe('body', () => {
  const front = '---\nevaluation_details: [{name: Holdout 2026}, {name: B}]\n---\n';
  const read = (body: string): unknown => {
    const result = parse(front + body);
    return result.ok ? [result.value.card, listCodes(result.problems)] : listCodes(result.problems);
  };
  const evaluations = [{ name: 'Holdout 2026' }, { name: 'B' }];

  test.each([
    ['ATX', '## Citation\nx\n'],
    ['ATX, closed', '##   citation  ##\n\nx'],
    ['Setext', 'Citation\n---\nx\n'],
    ['full width', '## ＣＩＴＡＴＩＯＮ\nx'],
    ['Japanese', '## 引用\n\n\nx\n\n\n'],
    ['indented by three', '   ## Citation\nx'],
  ])('a heading counts: %s', (_name, body) => {
    expect(read(body)).toEqual([{ evaluation_details: evaluations, model_overview: { citation: 'x' } }, []]);
  });

  test.each([
    '```\n## Nope\n```',
    '~~~\n## Nope',
    '    ## Nope',
    '> ## Nope',
    '- ## Nope',
    '<div>\n## Nope\n</div>',
    '### Nope',
    '\\## Nope',
    '<!--\n## Nope\n-->',
  ])('no heading of a field: %j', (block) => {
    expect(read(`## Citation\n\nx\n\n${block}\n`)).toEqual([
      { evaluation_details: evaluations, model_overview: { citation: `x\n\n${block}` } },
      [],
    ]);
  });

  test('the name in a heading finds its evaluation', () => {
    expect(read('## evaluation： ｂ\n\nx\n\n## 評価: holdout  2026\n\ny')).toEqual([
      {
        evaluation_details: [
          { name: 'Holdout 2026', evaluation_observation: 'y' },
          { name: 'B', evaluation_observation: 'x' },
        ],
      },
      [],
    ]);
  });

  test('an empty section is an empty field', () => {
    expect(read('## Citation\n\n## Additional information\n\n### Retention\n\n')).toEqual([
      { evaluation_details: evaluations },
      [],
    ]);
  });

  test.each([
    ['text\n\n## Citation\n', ['body/text-before-heading 4:1']],
    ['<!-- hint -->\n\n## Citation\n', []],
    ['# Title\n', ['body/title-heading 4:1']],
    ['Title\n===\n', ['body/title-heading 4:1']],
    ['##\n', ['body/nameless-heading 4:1']],
    ['## Nonsense\n', ['body/unknown-heading 4:1']],
    ['## Evaluation: Holdout 2025\n', ['body/unknown-evaluation 4:1']],
    ['## Citation\n\n## 引用\n', ['body/repeated-heading 6:1']],
    ['## Evaluation: B\nx\n## 評価：b\ny\n', ['body/repeated-heading 6:1']],
    ['## Additional information\nx\n### y\nz', ['body/text-before-detail 5:1']],
    ['## Additional information\n### y\nz\n### Y\nz', ['body/repeated-heading 7:1']],
    ['## Additional information\n### __proto__\nz', ['body/forbidden-name 5:1']],
  ])('%j is reported', (body, codes) => {
    const result = parse(front + body);
    expect(listCodes(result.problems)).toEqual(codes);
  });

  test.each([
    ['## Intendd uses', '## Intended uses'],
    ['## 想定する用途', '## 想定される用途'],
    ['## Nonsense and more', null],
  ])('%s names the nearest known heading', (body, nearest) => {
    expect(parse(`${front}${body}\n`).problems[0]?.data).toMatchObject({ nearest });
  });

  test('a field in both places is reported where the body has it', () => {
    const source =
      '---\nmodel_overview:\n  citation: a\nadditional_information: {custom_details: {Retention: b}}\n---\n## Citation\nc\n## Additional information\n### ＲＥＴＥＮＴＩＯＮ\nd\n';
    const { problems } = parse(source);
    expect(listCodes(problems)).toEqual(['body/field-in-both-places 6:1', 'body/field-in-both-places 9:1']);
    expect(problems.map(({ data }) => data['first'])).toEqual([3, 4]);
  });

  test('a field of the body knows its lines', () => {
    const result = parse('---\na: 1\n---\n\n## Citation\n\n\none\ntwo\n');
    if (!result.ok) throw new Error('The card cannot be read.');
    const { locate, locateText } = result.value;
    const pointer = '/model_overview/citation';
    expect(locate(pointer, 'key').line).toBe(5);
    expect(locate(pointer).line).toBe(8);
    expect(locateText(pointer, 2, 3)).toEqual({ file: 'cards/loan-approval/card.md', line: 9, column: 3 });
  });
});
