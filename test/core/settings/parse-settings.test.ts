import { describe, expect, test } from 'vitest';
import settingsSchema from '#schemas/settings/v1.json' with { type: 'json' };
import { normalizeSettings } from '../../../src/core/settings/normalize-settings.ts';
import { parseSettings } from '../../../src/core/settings/parse-settings.ts';
import { checkSource, listCodes, makeCardSource } from '../../helpers/make-raw-card.ts';

const parse = (text: string): ReturnType<typeof parseSettings> =>
  parseSettings(new TextEncoder().encode(text), 'colophon.yaml');

describe('parseSettings', () => {
  test.each([undefined, new Uint8Array(), new TextEncoder().encode('# nothing\n')])(
    'has every default',
    (bytes) => {
      const result = parseSettings(bytes, 'colophon.yaml');
      expect(result).toEqual({ ok: true, problems: [], value: normalizeSettings({}) });
    },
  );

  test('the defaults are those that the schema states', () => {
    const { title, cards, tag_prefix, versions, version_numbers, language, time_zone, theme, review } =
      settingsSchema.properties;
    expect(normalizeSettings({})).toMatchObject({
      title: title.default,
      cards: cards.default,
      tagPrefix: tag_prefix.default,
      versions: versions.default,
      versionNumbers: version_numbers.default,
      language: language.default,
      timeZone: time_zone.default,
      theme: { paper: theme.properties.paper.default },
      review: { tolerance: review.properties.tolerance.default, metrics: [], weights: [] },
    });
  });

  test('reads every setting', () => {
    const result = parse(
      'title: Cards\ntag_prefix: cards/\nversions: tags\nversion_numbers: semantic\ntime_zone: Asia/Tokyo\nlanguage: ja\nallowed_signers: .github/signers\npolicies: {approve: {High: [colophon:high]}}\nenvironments: {production: {statuses: [Approved], approval_max_age_days: 90}}\n',
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        title: 'Cards',
        tagPrefix: 'cards/',
        timeZone: 'Asia/Tokyo',
        environments: { production: { approval_max_age_days: 90 } },
      },
    });
  });

  test.each([
    ['titel: x', 'schema/unknown-field 1:1', { nearest: 'title' }],
    ['time_zone: Mars/Phobos', 'schema/format 1:12', {}],
    ['versions: commits\nversion_numbers: semantic', 'settings/semantic-commits 2:18', {}],
    ['versions: tag', 'schema/not-allowed 1:11', { nearest: 'tags' }],
    ['cards: ../cards', 'schema/format 1:8', {}],
    ['site: ftp://a.example', 'schema/format 1:7', {}],
    ['allowed_signers: a/../b', 'schema/format 1:18', {}],
    ['environments: {production: {max: 1}}', 'schema/unknown-field 1:29', {}],
    ['review: {tolerance: -1}', 'schema/out-of-range 1:21', {}],
    ['review: {metrics: [{metric: AUC}]}', 'schema/required 1:20', {}],
    ['review: {weights: [{field: tags, weight: huge}]}', 'schema/not-allowed 1:42', {}],
    [
      'review: {weights: [{field: intended_uses.limitation, weight: major}]}',
      'settings/unknown-field 1:28',
      { nearest: 'intended_uses.limitations' },
    ],
    [
      'review: {weights: [{field: limitations, weight: major}]}',
      'settings/unknown-field 1:28',
      { nearest: 'intended_uses.limitations' },
    ],
    [
      'review: {weights: [{field: __proto__, weight: major}]}',
      'settings/unknown-field 1:28',
      { nearest: null },
    ],
    ['- a', 'settings/shape 1:1', {}],
    ['a: *b', 'yaml/alias 1:4', {}],
  ])('%s is reported', (text, code, facts) => {
    const result = parse(text);
    expect(listCodes(result.problems)).toEqual([code]);
    expect(result.problems[0]?.data).toMatchObject(facts);
  });

  test('bytes that are not UTF-8 are placed', () => {
    const result = parseSettings(Uint8Array.from([0x61, 0x0a, 0xff]), 'colophon.yaml');
    expect(listCodes(result.problems)).toEqual(['settings/not-utf8 2:1']);
  });
});

test('weights are of fields, of all in a section, of custom details and of files', () => {
  const fields = [
    'intended_uses',
    'evaluation_details.metric_groups.metric_data.notes',
    'additional_information.custom_details.retention',
    'additional_information.custom_details.a.b',
    'evaluation_details.metadata.seed',
    'files',
  ];
  const weights = fields.map((field) => ({ field, weight: 'major', change: 'removed' }));
  const result = parse(`review: ${JSON.stringify({ weights, metrics: [{ metric: 'AUC', tolerance: 0 }] })}`);
  expect(result).toMatchObject({
    ok: true,
    value: { review: { tolerance: 0.01, weights, metrics: [{ metric: 'AUC', tolerance: 0 }] } },
  });
});

describe('custom details', () => {
  test.each([
    ['{type: nonsense}', 'cannot be used'],
    ['{typ: object}', 'cannot be used'],
    ['{$ref: "https://example.org/schema.json"}', 'may refer only to its own $defs'],
    ['{$ref: "#"}', 'may refer only to its own $defs'],
    ['{$ref: "#/$defs/a", $defs: {a: {items: {$ref: "#/$defs/a"}}}}', 'refers to itself'],
    ['{$id: "urn:colophon:card:v1"}', 'may not use $id'],
    ['{properties: {a: {pattern: "(?=a)"}}}', 'cannot be used'],
    ['{properties: {a: {pattern: "(a)\\\\1"}}}', 'cannot be used'],
    ['{properties: {a: {pattern: "("}}}', 'cannot be used'],
    ['{properties: {a: {pattern: "(a{900}){900}"}}}', 'cannot be used'],
  ])('the schema %s is refused', (schema, reason) => {
    const result = parse(`title: x\ncustom_details: ${schema}`);
    expect(listCodes(result.problems)).toEqual(['settings/custom-details 2:1']);
    expect(result.problems[0]?.data['reason']).toContain(reason);
  });

  test('references that multiply are refused', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `a${level}: {allOf: [{$ref: "#/$defs/a${level + 1}"}, {$ref: "#/$defs/a${level + 1}"}]}`,
    );
    const result = parse(`custom_details: {$ref: "#/$defs/a0", $defs: {${levels.join(', ')}, a30: {}}}`);
    expect(result.problems[0]?.data['reason']).toContain('too large');
  });

  const settings = parse(
    'custom_details: {type: object, required: [cost_centre], additionalProperties: false, properties: {cost_centre: {type: string, pattern: "^(a+)+$"}, tier: {$ref: "#/$defs/tier"}}, $defs: {tier: {enum: [Gold, Silver]}}}',
  );
  const value = settings.ok ? settings.value : undefined;
  const check = (details: string): string[] => {
    const source = makeCardSource(
      details === '' ? '' : `additional_information:\n  custom_details: {${details}}\n`,
    );
    return listCodes(checkSource(source, { settings: { customDetails: value?.customDetails } }).problems);
  };

  test.each([
    ['cost_centre: aaa, tier: Gold', []],
    ['cost_centre: aab, tier: gold', ['schema/format 5:33', 'schema/not-allowed 5:44']],
    ['cost_center: aaa', ['schema/required 5:19', 'schema/unknown-field 5:20']],
    ['', ['schema/required 2:1']],
  ])('are checked by the settings: %s', (details, codes) => {
    expect(check(details)).toEqual(codes);
  });

  test('a pattern that would take for ever takes no time', { timeout: 5000 }, () => {
    expect(check(`cost_centre: ${'a'.repeat(5000)}b`)).toEqual(['schema/format 5:33']);
  });
});
