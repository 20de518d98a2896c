import { excerpt } from '../../text/excerpt.ts';
import { readAddress } from './address.ts';
import { findParts } from './find-parts.ts';
import { defineRule } from './rule.ts';

const allowed: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

export const noUnsafeLink = defineRule<{ link: string }>({
  id: 'no-unsafe-link',
  severity: 'error',
  description:
    "Links of the prose lead to http, https and mailto addresses and to files of the card's folder.",
  message: ({ link }) => `The link to ${link} may not stand in a card.`,
  hint: () => 'Write a whole address that begins with https://, or put what is meant as code in backticks.',
  check: (_card, { prose }) =>
    findParts(prose, 'link', (text) => {
      const address = readAddress(text);
      return address.kind === 'elsewhere' && !allowed.has(address.scheme)
        ? { link: excerpt(text) }
        : undefined;
    }),
});
