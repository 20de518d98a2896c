import { expect, it } from 'vitest';
import { splitWords } from '../../../src/core/page/split-words.ts';

it('splits Latin text at what is no letter, folded in case and width', () => {
  expect(splitWords('Loan-approval, ＡＵＣ 0.85')).toEqual(['loan', 'approval', 'auc', '0', '85']);
});

it('splits Japanese into pairs of characters', () => {
  expect(splitWords('与信審査')).toEqual(['与信', '信審', '審査']);
  expect(splitWords('AIモデル')).toEqual(['ai', 'モデ', 'デル']);
  expect(splitWords('店')).toEqual(['店']);
});
