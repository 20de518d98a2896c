import { describe, expect, test } from 'vitest';
import { validateLedger } from '../../../src/core/validate/validate-ledger.ts';
import { parseYaml } from '../../../src/core/yaml/parse-yaml.ts';
import { listCodes } from '../../helpers/make-raw-card.ts';

const id = 'a'.repeat(40);
const digest = `h1:${'A'.repeat(43)}=`;
const freeze = `- freeze: v1\n  tag: ${id}\n  commit: ${id}\n  digest: ${digest}\n  at: 2026-03-01T09:00:00Z\n  by: Aiko Tanaka <aiko@example.org>\n`;

const validate = (text: string): ReturnType<typeof validateLedger> => {
  const yaml = parseYaml(text, { file: 'cards/a/ledger.yaml' });
  if (!yaml.ok) throw new Error(yaml.problems[0]?.message);
  return validateLedger(yaml.value.value, yaml.value);
};

describe('validateLedger', () => {
  test('takes entries of each kind', () => {
    const more = `- status: v1\n  from: Draft\n  to: PendingReview\n  digest: ${digest}\n  at: 2026-03-02T10:30:00Z\n  by: A <a@b>\n- acknowledge: ${id}\n  at: 2026-03-02T10:30:00Z\n  by: A <a@b>\n  note: Looked at.\n`;
    expect(validate(freeze + more)).toMatchObject({ ok: true, problems: [] });
  });

  test.each([
    ['a: 1', ['schema/wrong-type 1:1']],
    [freeze.replace('v1', 'v01'), ['schema/format 1:11']],
    [freeze.replace(id, '"5f0c"'), ['schema/format 2:8']],
    [freeze.replace(/ {2}tag.*\n/, ''), ['schema/required 1:3']],
    [`${freeze}  digset: x\n`, ['schema/unknown-field 7:3']],
    [
      `${freeze}- status: v1\n  from: Drft\n  to: Approved\n  digest: ${digest}\n  at: 2026-03-01T09:00:00Z\n  by: A <a@b>\n`,
      ['schema/not-allowed 8:9'],
    ],
  ])('reports %j', (text, codes) => {
    expect(listCodes(validate(text).problems)).toEqual(codes);
  });

  test('names the entry in its words', () => {
    expect(validate(freeze.replace('v1', 'one')).problems[0]?.message).toBe(
      '“freeze of entry 1” cannot be “one”.',
    );
  });
});
