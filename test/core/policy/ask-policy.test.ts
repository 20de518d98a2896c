import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCard } from '../../../src/core/card/parse-card.ts';
import { askPolicy } from '../../../src/core/policy/ask-policy.ts';
import { parsePolicy } from '../../../src/core/policy/parse-policy.ts';
import type { Policy, PolicyAction } from '../../../src/core/policy/policy.ts';
import type { ApprovalFacts } from '../../../src/core/policy/check-approval.ts';
import { valueOf } from '../../helpers/catalogue-commands.ts';
import { makeCardText } from '../../helpers/make-card-text.ts';

const shipped = (name: string): Policy =>
  valueOf(
    parsePolicy({
      name: `colophon:${name}`,
      bytes: readFileSync(new URL(`../../../schemas/policies/${name}/v1.json`, import.meta.url)),
    }),
  );
const own = (value: unknown, name = 'policies/own.json'): Policy =>
  valueOf(parsePolicy({ name, bytes: Buffer.from(JSON.stringify(value)) }));

function ask(text: string, policy: Policy, action: PolicyAction = 'freeze', approval?: ApprovalFacts) {
  const card = valueOf(
    parseCard({ id: 'loan-approval', folder: 'cards/loan-approval', source: Buffer.from(text) }),
  );
  return askPolicy({ action, card, policies: [policy], ...(approval && { approval }) });
}

const bare = `---
model_overview:
  model_name: Loan approval
intended_uses:
  risk_rating: High
evaluation_details:
  - name: Holdout
---

## Business problem

Decide on loans.

## Intended uses

Loans of private customers.
`;

describe('the shipped policies', () => {
  it('ask a High card for all that is missing at once, each at its line', () => {
    expect(ask(bare, shipped('high')).map(({ code, line, data }) => [code, line, data['pointer']])).toEqual([
      ['policy/required', 2, '/additional_information/ethical_considerations'],
      ['policy/required', 3, '/model_overview/model_owner'],
      ['policy/required', 5, '/intended_uses/explanations_for_risk_rating'],
      ['policy/mismatch', 7, '/evaluation_details'],
    ]);
  });

  it('name the policy, its keyword and the rating', () => {
    const [, owner, , evaluation] = ask(bare, shipped('high'));
    expect(owner).toMatchObject({
      message:
        '“Model overview” lacks model_owner, its “Model owner”. The policy colophon:high (required) asks this of a card rated High, to be frozen.',
      hint: 'Add model_owner.',
      file: 'cards/loan-approval/card.md',
      data: { policy: 'colophon:high', keyword: 'required', rating: 'High', action: 'freeze' },
    });
    expect(evaluation?.message).toContain('lacks an evaluation with a metric');
    expect(evaluation?.hint).toBe('At least one evaluation has a metric.');
  });

  it.each(['High', 'Medium', 'Low'])('have nothing against a complete card rated %s', (risk) => {
    expect(ask(makeCardText({ risk }), shipped(risk.toLowerCase()))).toEqual([]);
  });

  it('ask Medium less than High, and Low least', () => {
    const counts = ['high', 'medium', 'low'].map((name) => ask(bare, shipped(name)).length);
    expect(counts).toEqual([4, 2, 1]);
  });

  it.each([
    ['  risk_rating: Unknown', 'policy/not-allowed'],
    ['  purpose_of_model: Lending', 'policy/required'],
  ])('approve no card of unknown risk: %s', (line, code) => {
    const text = bare.replace('  risk_rating: High', line);
    expect(ask(text, shipped('unknown'), 'approve').map((problem) => problem.code)).toEqual([code]);
  });
});

describe('a policy of the catalogue’s own', () => {
  it('may be a plain schema, or card and approval', () => {
    const schema = { properties: { model_overview: { required: ['model_id'] } } };
    for (const policy of [own(schema), own({ card: schema, approval: {} })])
      expect(ask(bare, policy).map(({ code, data }) => [code, data['pointer'], data['policy']])).toEqual([
        ['policy/required', '/model_overview/model_id', 'policies/own.json'],
      ]);
  });

  it('tells what was tried in one problem', () => {
    const needs = (name: string) => ({
      properties: { model_overview: { required: [name] } },
    });
    const either = ask(bare, own({ anyOf: [needs('model_id'), needs('model_owner')] }));
    expect(either.map(({ code }) => code)).toEqual(['policy/mismatch']);
    const when = { if: needs('model_name'), then: needs('model_id'), else: needs('model_owner') };
    expect(ask(bare, own(when)).map(({ data }) => data['pointer'])).toEqual(['/model_overview/model_id']);
  });

  it('follows references, also within a trial', () => {
    const policy = own({
      $defs: { metric: { required: ['metric_groups'] }, list: { contains: { $ref: '#/$defs/metric' } } },
      properties: { evaluation_details: { $ref: '#/$defs/list', minItems: 2 } },
    });
    expect(
      ask(bare, policy)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(['policy/mismatch', 'policy/too-few']);
  });
});

describe('approval', () => {
  const [aiko, ben, cho] = ['aiko', 'ben', 'cho'].map((name) => `${name} <${name}@example.org>`);
  const facts = (
    approvals: readonly (string | undefined)[],
    more: Partial<ApprovalFacts> = {},
    isSigned = false,
  ): ApprovalFacts => ({
    approvals: approvals.map((by = '') => ({ by, isSigned })),
    authors: [`AIKO <${'AIKO@example.org'}>`],
    freezer: ben,
    ...more,
  });
  const codes = (approval: object, given: ApprovalFacts) =>
    ask(bare, own({ approval }), 'approve', given).map(
      ({ code, data }) => `${code} ${String(data['keyword'])}`,
    );

  it.each([
    ['signed', { signed: true }, facts([cho]), ['policy/unsigned approval.signed']],
    ['signed, and it is', { signed: true }, facts([cho], {}, true), []],
    [
      'signers',
      { signers: ['risk@example.org'] },
      facts([cho], {}, true),
      ['policy/other-signer approval.signers'],
    ],
    [
      'signers, without a signature',
      { signers: ['cho@example.org'] },
      facts([cho]),
      ['policy/unsigned approval.signers'],
    ],
    ['signers, and it is one', { signers: ['cho@example.org'] }, facts([cho], {}, true), []],
    ['not the author', { not_by: ['author'] }, facts([aiko]), ['policy/same-person approval.not_by']],
    [
      'not the freezer',
      { not_by: ['author', 'freezer'] },
      facts([ben]),
      ['policy/same-person approval.not_by'],
    ],
    ['neither', { not_by: ['author', 'freezer'] }, facts([cho]), []],
    ['two people', { minimum: 2 }, facts([cho]), ['policy/few-approvals approval.minimum']],
    [
      'two people, and one came twice',
      { minimum: 2 },
      facts([cho, cho]),
      ['policy/few-approvals approval.minimum'],
    ],
    ['two people, and they are', { minimum: 2 }, facts([cho, ben]), []],
    [
      'two people, of whom one may not',
      { minimum: 2, not_by: ['freezer'] },
      facts([ben, cho]),
      ['policy/few-approvals approval.minimum'],
    ],
  ])('can be asked for: %s', (_, approval, given, expected) => {
    expect(codes(approval, given)).toEqual(expected);
  });

  it('is not asked for to freeze', () => {
    expect(ask(bare, own({ approval: { signed: true } }), 'freeze', facts([cho]))).toEqual([]);
  });
});
