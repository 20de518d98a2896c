import { longestParagraph } from '../parse-prose.ts';
import { findParts } from './find-parts.ts';
import { defineRule } from './rule.ts';

export const noEndlessParagraph = defineRule<{ found: number; limit: number }>({
  id: 'no-endless-paragraph',
  severity: 'error',
  description: 'A paragraph, a heading or a table cell of the prose is no longer than a reader can bear.',
  message: ({ found, limit }) => `The paragraph has ${found} characters; ${limit} are allowed.`,
  hint: () => 'Part it by empty lines, or keep data in a file of the folder.',
  check: (_card, { prose }) =>
    findParts(prose, 'endless', (text) => ({ found: Number(text), limit: longestParagraph })),
});
