import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeAjv, schemaNames } from '../../../scripts/make-ajv.ts';
import { parseFrontMatter } from '../../../src/core/card/front-matter.ts';
import { shippedPolicies } from '../../../src/core/policy/name-policies.ts';
import { parsePolicy } from '../../../src/core/policy/parse-policy.ts';
import { shippedPolicy } from '../../../src/core/policy/shipped-policy.ts';
import * as card from '../../../src/core/validate/generated/card.js';
import * as ledger from '../../../src/core/validate/generated/ledger.js';
import * as policies from '../../../src/core/validate/generated/policies.js';
import * as settings from '../../../src/core/validate/generated/settings.js';
import type { SchemaCheck, ShippedSchema } from '../../../src/core/validate/schema-check.ts';
import { valueOf } from '../../helpers/catalogue-commands.ts';

const root = new URL('../../../', import.meta.url);
const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const shipped: Readonly<Record<(typeof schemaNames)[number], ShippedSchema>> = {
  card,
  ledger,
  policies,
  settings,
};

const id = 'a'.repeat(40);
const digest = `h1:${'A'.repeat(43)}=`;
const signature = '-----BEGIN SSH SIGNATURE-----\nx\n-----END SSH SIGNATURE-----\n';
const made = { at: '2026-03-01T09:00:00Z', by: 'Aiko Tanaka <aiko@example.org>' };

/** Values that keep their schema, with as many of its fields as there are. */
const good: Readonly<Record<keyof typeof shipped, readonly unknown[]>> = {
  card: readdirSync(new URL('test/fixtures/cards/valid', root)).map((name) => {
    const parsed = parseFrontMatter(readText(`test/fixtures/cards/valid/${name}/card.md`), 'card.md');
    return parsed.ok ? parsed.value.yaml.value : {};
  }),
  ledger: [
    [],
    [
      { freeze: 'v1', tag: id, commit: id, digest, ...made, signature },
      { status: 'v1', from: 'Draft', to: 'PendingReview', digest, ...made, note: 'Minutes 7', signature },
      { acknowledge: id, ...made, note: 'Looked at.' },
    ],
  ],
  policies: [
    {},
    { card: { required: ['tags'] }, approval: { signed: true, minimum: 2, not_by: ['author'] } },
  ],
  settings: [
    {},
    parse(`
title: Cards
cards: models/cards
time_zone: Asia/Tokyo
site: https://example.org/cards/
allowed_signers: signers
theme: { accent: "#004488", logo: logo.svg, paper: A4 }
policies: { approve: { High: ["colophon:high", rules/high.json] } }
environments:
  production: { statuses: [Approved], approval_max_age_days: 30, signers: [a@b], metrics: [{ metric: AUC, min: 0.8 }] }
`),
  ],
};

const replacements = [null, 0, -1.5, Number.NaN, '', 'x', '日本'.repeat(3000), true, [], [1, 1], { x: 1 }];

/** A value with one part replaced, removed or added, for every part. */
function* breakParts(value: unknown): Generator<unknown> {
  yield* replacements;
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    yield [...value, ...value];
    for (const [place, part] of value.entries())
      for (const broken of breakParts(part)) yield value.with(place, broken);
    return;
  }
  yield { ...value, unknown_field: 1 };
  for (const [key, part] of Object.entries(value)) {
    const { [key]: _, ...rest } = value as Record<string, unknown>;
    yield rest;
    for (const broken of breakParts(part)) yield { ...value, [key]: broken };
  }
}

const findErrors = (check: SchemaCheck, value: unknown): unknown => (check(value) ? null : check.errors);

describe.each(schemaNames)('the checks written for schemas/%s/v1.json', (name) => {
  const schema = JSON.parse(readText(`schemas/${name}/v1.json`)) as object;

  it.each([
    ['findAll', true],
    ['findFirst', false],
  ] as const)('%s says what Ajv says, of good values and of broken ones', (check, allErrors) => {
    const fresh: SchemaCheck = makeAjv({ allErrors }).compile(schema);
    const counts = { good: 0, broken: 0 };
    for (const value of good[name]) {
      expect(findErrors(shipped[name][check], value)).toBeNull();
      for (const broken of breakParts(value)) {
        const wanted = findErrors(fresh, broken);
        counts[wanted === null ? 'good' : 'broken'] += 1;
        if (!isDeepStrictEqual(findErrors(shipped[name][check], broken), wanted))
          expect(findErrors(shipped[name][check], broken)).toEqual(wanted);
      }
    }
    expect(counts.broken).toBeGreaterThan(50);
  });
});

describe.each(shippedPolicies)('the check written for the policy %s', (name) => {
  it('says what the policy says when it is compiled as an organisation’s own', () => {
    const written = shippedPolicy(name);
    const bytes = Buffer.from(readText(`schemas/policies/${name.replace('colophon:', '')}/v1.json`));
    const compiled = valueOf(parsePolicy({ name, bytes }));
    expect(written).toEqual({ ...compiled, check: expect.any(Function) as SchemaCheck });
    const counts = { good: 0, broken: 0 };
    for (const value of good.card)
      for (const broken of [value, ...breakParts(value)]) {
        const wanted = findErrors(compiled.check, broken);
        counts[wanted === null ? 'good' : 'broken'] += 1;
        const found = written && findErrors(written.check, broken);
        if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
      }
    expect(counts.broken).toBeGreaterThan(name === 'colophon:low' ? 10 : 50);
  });
});
