import { describe, expect, it } from 'vitest';
import { hashPolicies } from '../../../src/core/policy/hash-policies.ts';
import { parsePolicy } from '../../../src/core/policy/parse-policy.ts';
import { askPolicy } from '../../../src/core/policy/ask-policy.ts';
import { parseCard } from '../../../src/core/card/parse-card.ts';
import { valueOf } from '../../helpers/catalogue-commands.ts';
import { makeCardText } from '../../helpers/make-card-text.ts';

const parse = (text: string | undefined, name = 'policies/own.json') =>
  parsePolicy({ name, bytes: text === undefined ? undefined : Buffer.from(text) });

describe('parsePolicy', () => {
  it.each([
    ['no file', undefined, 'policy/not-found'],
    ['a list', '[]', 'policy/shape'],
    ['nothing', '', 'policy/shape'],
    ['a reference to elsewhere', '{"$ref": "https://example.org/policy.json"}', 'policy/unusable'],
    [
      'a reference to itself',
      '{"$defs": {"a": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"}',
      'policy/unusable',
    ],
    ['an unknown keyword', '{"requires": ["model_overview"]}', 'policy/unusable'],
    ['a look-around', '{"card": {"pattern": "(?=a)"}}', 'policy/unusable'],
    ['an unknown rule', '{"approval": {"sined": true}}', 'schema/unknown-field'],
    ['a minimum of none', '{"approval": {"minimum": 0}}', 'schema/out-of-range'],
    ['an alias', 'card: &a {not: *a}', 'yaml/anchor'],
  ])('refuses %s', (_, text, code) => {
    expect(parse(text).problems.map((problem) => problem.code)).toContain(code);
  });

  it('refuses what is not UTF-8', () => {
    const { problems } = parsePolicy({ name: 'policies/own.json', bytes: new Uint8Array([0xff]) });
    expect(problems.map(({ code }) => code)).toEqual(['policy/not-utf8']);
  });

  it('reads JSON with tabs, and YAML', () => {
    const json = valueOf(parse('{\n\t"card": {\n\t\t"required": ["tags"]\n\t}\n}\n'));
    const yaml = valueOf(parse('card:\n  required: [tags]\n', 'policies/own.yaml'));
    for (const { check } of [json, yaml]) {
      expect([check({ tags: [] }), check({})]).toEqual([true, false]);
      expect(check.errors).toMatchObject([{ params: { missingProperty: 'tags' }, schema: ['tags'] }]);
    }
  });

  it('places what is wrong in the policy’s file', () => {
    const { problems } = parse('approval:\n  sined: true\n', 'policies/own.yaml');
    expect(problems).toMatchObject([{ file: 'policies/own.yaml', line: 2 }]);
  });

  it('has patterns that do not hang', () => {
    const policy = valueOf(
      parse(
        '{"properties": {"business_details": {"properties": {"business_problem": {"pattern": "^(a+)+$"}}}}}',
      ),
    );
    const text = makeCardText({ problem: `${'a'.repeat(5000)}!` });
    const card = valueOf(parseCard({ id: 'a', folder: 'cards/a', source: Buffer.from(text) }));
    const problems = askPolicy({ action: 'freeze', card, policies: [policy] });
    expect(problems.map(({ code }) => code)).toEqual(['policy/format']);
  });
});

describe('hashPolicies', () => {
  it('is what sha256sum gives of the lines of sha256sum', () => {
    const policies = [
      { name: 'policies/a.json', bytes: Buffer.from('{}') },
      { name: 'colophon:high', bytes: Buffer.from('true') },
    ];
    expect(hashPolicies(policies)).toBe(
      'sha256:38aee109d9547855a75c20197606ff3455fb53efcff4b6596504614968c20f81',
    );
    expect(hashPolicies(policies.toReversed())).not.toBe(hashPolicies(policies));
    expect(hashPolicies([])).toBeUndefined();
  });
});
