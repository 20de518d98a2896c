import { describe, expect, it } from 'vitest';
import { listNotes } from '../../../src/core/review/list-notes.ts';
import { makeCardReview, makeChange, makeReview, metricPath } from '../../helpers/make-review.ts';

describe('listNotes', () => {
  it('says each major change in a sentence, where it is, and no lighter one', () => {
    const changes = [
      makeChange(
        ['intended_uses', 'risk_rating'],
        { kind: 'value', before: 'Medium', after: 'High' },
        'major',
      ),
      makeChange(
        metricPath('Holdout', 'Overall', 'AUC'),
        { kind: 'number', before: 0.82, after: 0.79, direction: 'worse' },
        'major',
        { reason: { kind: 'threshold', threshold: 0.8, outcome: 'lost' } },
      ),
      makeChange(
        ['intended_uses', 'out_of_scope_uses'],
        { kind: 'text', before: `Never\nfor \u202Ehiring. ${'More. '.repeat(60)}`, after: undefined },
        'major',
      ),
      makeChange(['model_overview', 'model_owner'], { kind: 'value', before: 'A', after: 'B' }, 'minor'),
    ];
    const notes = listNotes(makeReview({ cards: [makeCardReview({ changes })] }));
    expect(notes.map(({ message }) => message)).toEqual([
      'Loan approval: Risk rating changed: “Medium” → “High”.',
      'Loan approval: Evaluation › Holdout › Overall › AUC changed: “0.82” → “0.79” (−0.03, worse, no longer meets its threshold of 0.8).',
      expect.stringMatching(
        /^Loan approval: Out-of-scope uses removed: “Never for <U\+202E>hiring\. .{80,100}…”\.$/,
      ),
    ]);
    expect(notes[0]).toMatchObject({
      code: 'review/major-change',
      card: 'loan-approval',
      file: 'cards/loan-approval/card.md',
      line: 12,
    });
  });
});
