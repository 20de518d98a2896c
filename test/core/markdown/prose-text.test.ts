import { expect, it } from 'vitest';
import { proseText } from '../../../src/core/markdown/prose-text.ts';

it('leaves the words of Markdown and nothing else', () => {
  expect(proseText('# A & B\n\nSome *words*, <b>bold</b>.\n\n- one\n- two\n\n<script>x</script>')).toBe(
    'A & B Some words, bold. one two',
  );
});

it('cuts at a word, and in Japanese at a character', () => {
  expect(proseText('Scores applications for loans.', 20)).toBe('Scores applications…');
  expect(proseText('全国の店舗の発注量を提案する', 6)).toBe('全国の店舗の…');
});

it('does not cut a character in two', () => {
  expect(proseText('𠮷𠮷𠮷𠮷', 2)).toBe('𠮷𠮷…');
});
