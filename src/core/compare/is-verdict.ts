/**
 * Whether a word that was measured judges the model: `Passed`, `Not ready`, `B+`, `不合格`. Other words only tell
 * something of it: the month of the largest error.
 */
export const isVerdict = (text: string): boolean => {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  return grade.test(plain) || english.test(plain) || japanese.test(plain);
};

const grade = /^(?:grade |class |level )?(?:[a-f]{1,3}[+-]?|[1-5])$/;

const english = new RegExp(
  `^(?:not |un|in|non-?|partly |partially |conditionally |fully )?(?:${[
    ...['pass', 'passed', 'passes', 'fail', 'failed', 'fails', 'met', 'ok', 'yes', 'no', 'none', 'ready'],
    ...[
      'conditional',
      'approved',
      'rejected',
      'accepted',
      'refused',
      'acceptable',
      'compliant',
      'conformant',
    ],
    ...[
      'sufficient',
      'adequate',
      'satisfactory',
      'significant',
      'biased',
      'fair',
      'safe',
      'stable',
      'robust',
    ],
    ...['excellent', 'good', 'moderate', 'poor', 'bad', 'high', 'medium', 'low', 'critical', 'severe'],
    ...['green', 'amber', 'yellow', 'red', 'true', 'false'],
  ].join('|')})\\b`,
);

const japanese =
  /^(?:(?:不?合格|不?適合|不?適切|達成|未達|承認|却下|条件付き|問題(?:なし|あり)|はい|いいえ)|(?:不?可|優|良|高い?|中|低い?|有り?|無し?)$)/;
