import { expect, it } from 'vitest';
import { chooseBody, reviewMark } from '../../../scripts/forge/choose-body.ts';
import { commentMarker } from '../../../src/core/review/comment/format-comment.ts';

it('the mark is the one that a review begins with', () => {
  expect(reviewMark).toBe(commentMarker);
});

it('a review is put behind the mark, once', () => {
  const body = chooseBody(reviewMark, '\n## Loan approval\n', 'https://example.org/run');
  expect(body).toBe(`${reviewMark}\n## Loan approval`);
  expect(chooseBody(reviewMark, body, 'https://example.org/run')).toBe(body);
});

it('a review that is longer than a comment is left where it can be read', () => {
  const fits = 'x'.repeat(65_535 - reviewMark.length - 1);
  expect(chooseBody(reviewMark, fits, 'https://example.org/run')).toHaveLength(65_535);
  const body = chooseBody(reviewMark, `${fits}x`, 'https://example.org/run');
  expect(body).toMatch(
    /^<!-- colophon-review -->\nThis review is longer .*\(https:\/\/example\.org\/run\)\.$/,
  );
});
