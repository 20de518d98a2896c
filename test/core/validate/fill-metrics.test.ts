import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../../src/core/card/card-content.ts';
import { maximumMetricBytes, maximumMetricTotal } from '../../../src/core/metrics/metric-limits.ts';
import { wantMetricFiles } from '../../../src/core/metrics/want-metric-files.ts';
import { normalizeSettings } from '../../../src/core/settings/normalize-settings.ts';
import { checkCard } from '../../../src/core/validate/check-card.ts';
import { makeCardSource, makeRawCard } from '../../helpers/make-raw-card.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const bias = (group: string, metric = 'AD', value: unknown = 0.5): string =>
  JSON.stringify({
    metric_groups: [{ name: group, metric_data: [{ name: metric, type: 'number', value }] }],
  });

function check(
  evaluation: string,
  files: Readonly<Record<string, string>> = {},
  { isFrozen = false, sizes = {} }: { isFrozen?: boolean; sizes?: Readonly<Record<string, number>> } = {},
): CardContent {
  const source = makeCardSource(`evaluation_details:\n  - name: Holdout\n${evaluation}`);
  const raw = makeRawCard(source, Object.keys(files));
  const sized = raw.files.map((file) => ({
    ...file,
    size: sizes[file.path] ?? files[file.path]?.length ?? 1,
  }));
  const wanted = wantMetricFiles({ ...raw, files: sized });
  const metricFiles = new Map(wanted.map(({ path }) => [path, encode(files[path] ?? '')]));
  return checkCard({ ...raw, files: sized, metricFiles }, normalizeSettings({}), { isFrozen });
}

const groupsOf = (content: CardContent) =>
  content.kind === 'valid' ? content.valid.card.evaluation_details?.[0]?.metric_groups : content.problems;
const found = ({ problems }: CardContent) =>
  problems.map(({ code, severity, line, column }) => `${severity} ${code} ${line}:${column}`);

describe('an evaluation that names metric files', () => {
  it('has their groups behind its own, in the order of the names', () => {
    const content = check(
      '    metric_files: [metrics/b.json, metrics/a.json]\n' +
        '    metric_groups: [{ name: own, metric_data: [] }]\n',
      { 'metrics/a.json': bias('a'), 'metrics/b.json': bias('b'.repeat(200)) },
    );
    expect(groupsOf(content)?.map((group) => 'name' in group && group.name)).toStrictEqual([
      'own',
      'b'.repeat(200),
      'a',
    ]);
  });

  it('takes every file of a folder, and joins groups of the same name whose metrics differ', () => {
    const line = (value: number) => `1700000001000 ${value} 0\n`;
    const content = check('    metric_files: [metrics/]\n', {
      'metrics/auc': line(0.9),
      'metrics/val/f1': line(0.8),
    });
    expect(groupsOf(content)).toStrictEqual([
      {
        name: 'metrics',
        metric_data: [
          { name: 'auc', type: 'number', value: 0.9 },
          { name: 'val/f1', type: 'number', value: 0.8 },
        ],
      },
    ]);
  });

  it('shows links and asks for no file', () => {
    const content = check(`    metric_files: [{ uri: "s3://bucket/a.json", sha256: ${'a'.repeat(64)} }]\n`);
    expect(content.kind === 'valid' && content.valid.card.evaluation_details?.[0]).toStrictEqual({
      name: 'Holdout',
      metric_files: [{ uri: 's3://bucket/a.json', sha256: 'a'.repeat(64) }],
    });
  });

  it.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a file that is not there', '[x.json]', {}, ['metrics/missing']],
    ['a path that leaves the folder', '[../other/x.json]', {}, ['metrics/missing']],
    ['a file of no known format', '[a.json]', { 'a.json': '{"weighted_f1": 1}' }, ['metrics/not-recognised']],
    ['broken JSON', '[a.json]', { 'a.json': '{"a":' }, ['metrics/syntax']],
    ['a ragged table', '[a.csv]', { 'a.csv': 'a,b\n1,2\n3\n' }, ['metrics/ragged']],
    [
      'a name of over 255 characters',
      '[a.json]',
      { 'a.json': bias('x'.repeat(256)) },
      ['metrics/beyond-schema'],
    ],
    ['one file twice', '[a.json, a.json]', { 'a.json': bias('a') }, ['metrics/name-taken']],
  ])('is refused at the name of %s', (_, names, files, codes) => {
    const content = check(`    metric_files: ${names}\n`, files);
    const column = names.includes(', ') ? 28 : 20;
    expect(found(content)).toStrictEqual(codes.map((code) => `error ${code} 6:${column}`));
    expect(content.kind).toBe('faulty');
  });

  it('is refused where a group of the front matter has the name', () => {
    const content = check('    metric_files: [a.json]\n    metric_groups: [{ name: a, metric_data: [] }]\n', {
      'a.json': bias('a'),
    });
    expect(found(content)).toStrictEqual(['error metrics/name-taken 6:20']);
  });

  it('is asked the rules at the name of the file', () => {
    const metric = { name: 'm', type: 'bar_chart', value: [1, 2], x_axis_name: ['a'] };
    const file = JSON.stringify({ metric_groups: [{ name: 'g', metric_data: [metric] }] });
    expect(found(check('    metric_files: [a.json]\n', { 'a.json': file }))).toStrictEqual([
      'error rule/matching-labels 6:20',
    ]);
  });

  it('reads no file that is too large, alone or with the others', () => {
    const files = { 'a.json': bias('a'), 'b.json': bias('b') };
    const large = { sizes: { 'a.json': maximumMetricBytes + 1 } };
    expect(found(check('    metric_files: [a.json, b.json]\n', files, large))).toStrictEqual([
      'error metrics/too-large 6:20',
    ]);
    const many = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`m/${index}.json`, bias(`${index}`)]),
    );
    const sizes = Object.fromEntries(Object.keys(many).map((path) => [path, maximumMetricTotal / 4]));
    expect(found(check('    metric_files: [m/]\n', many, { sizes }))).toStrictEqual([
      'error metrics/too-much 6:20',
    ]);
  });

  it('is only warned of where it is frozen', () => {
    const content = check('    metric_files: [x.json]\n', {}, { isFrozen: true });
    expect(content.kind).toBe('valid');
    expect(found(content)).toStrictEqual(['warning metrics/missing 6:20']);
  });

  it('is refused with a name that is no text, and a hash that is none', () => {
    expect(found(check('    metric_files: [7]\n'))).toStrictEqual(['error schema/wrong-type 6:20']);
    expect(found(check('    metric_files: [{ uri: a, sha256: b }]\n'))).toStrictEqual([
      'error schema/format 6:38',
    ]);
  });
});

it('a card that names no metric file is given no bytes', () => {
  const raw = makeRawCard(
    makeCardSource('', '\n## Limitations\n\nmetric_files are no field here: \\usepackage.\n'),
    ['a.json'],
  );
  expect(wantMetricFiles(raw)).toStrictEqual([]);
});

it('a key that is written with escapes is found', () => {
  const raw = makeRawCard(
    makeCardSource('evaluation_details: [{ name: a, "metric\\u005ffiles": [a.json] }]\n'),
    ['a.json'],
  );
  expect(wantMetricFiles(raw).map(({ path }) => path)).toStrictEqual(['a.json']);
});
