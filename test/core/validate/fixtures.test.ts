import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatCodeFrame } from '../../../src/core/problem/code-frame.ts';
import { checkSource } from '../../helpers/make-raw-card.ts';

const root = join(import.meta.dirname, '../../fixtures/cards');
const list = (kind: string): string[] => readdirSync(join(root, kind)).toSorted();

const check = (kind: string, name: string): ReturnType<typeof checkSource> => {
  const folder = join(root, kind, name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return checkSource(readFileSync(join(folder, 'card.md')), { paths });
};

describe('valid cards', () => {
  test.each(list('valid'))('%s has no problem', (name) => {
    const content = check('valid', name);
    expect(content.problems).toEqual([]);
    expect(content.kind).toBe('valid');
  });

  test('the prose of the body stands in its fields', () => {
    const content = check('valid', 'loan-approval');
    if (content.kind !== 'valid') throw new Error('The card is faulty.');
    const { card } = content.valid;
    expect(card.business_details?.business_problem).toContain('### Volume\n\nAbout 400');
    expect(card.intended_uses?.intended_uses).toContain('## Out-of-scope uses');
    expect(card.intended_uses?.limitations).toBe('Trained on one country only.');
    expect(card.evaluation_details?.[0]?.evaluation_observation).toMatch(/^!\[ROC curve\]/);
    expect(card.additional_information?.custom_details).toEqual({
      'Review cycle': 'yearly',
      Retention: 'Seven years.',
    });
  });

  test('Japanese headings fill the same fields', () => {
    const content = check('valid', 'triage-ja');
    if (content.kind !== 'valid') throw new Error('The card is faulty.');
    expect(content.valid.language).toBe('ja');
    expect(content.valid.card).toMatchObject({
      business_details: { business_problem: '受付が混み合うと、重症者の発見が遅れる。' },
      evaluation_details: [{ evaluation_observation: '三病院の記録 12,000 件で検証した。' }],
      additional_information: { custom_details: { 保管期間: '七年。' } },
    });
  });

  test('line ends of Windows become LF in a field', () => {
    const content = check('valid', 'crlf');
    if (content.kind !== 'valid') throw new Error('The card is faulty.');
    expect(content.valid.card.business_details?.business_problem).toBe('Two lines,\nboth kept.');
  });
});

describe('invalid cards', () => {
  test.each(list('invalid'))('%s is reported as its report says', async (name) => {
    const content = check('invalid', name);
    if (content.kind !== 'faulty') throw new Error('The card is valid.');
    const report = content.problems.map((problem) => {
      const { file, line, column, severity, code, message, hint } = problem;
      return [
        `${file}:${line}:${column} ${severity} ${code}`,
        message,
        hint,
        formatCodeFrame(content.source, problem),
      ].join('\n');
    });
    await expect(`${report.join('\n\n')}\n`).toMatchFileSnapshot(join(root, 'invalid', name, 'report.txt'));
  });
});
