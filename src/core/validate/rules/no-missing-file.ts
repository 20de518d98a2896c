import { excerpt } from '../../text/excerpt.ts';
import { readAddress } from './address.ts';
import { findParts } from './find-parts.ts';
import { defineRule } from './rule.ts';

type Data = { file: string; leaves: boolean };

export const noMissingFile = defineRule<Data>({
  id: 'no-missing-file',
  severity: 'error',
  description: "A link of the prose to a file leads to a file of the card's folder.",
  message: ({ file, leaves }) =>
    leaves ? `The link to ${file} leaves the card's folder.` : `The card's folder has no file ${file}.`,
  hint: () =>
    "Link to a file of the card's folder by its path from there, or give a whole address: https://….",
  check: (_card, { prose, files }) => {
    const paths = new Set(files.map(({ path }) => path));
    return findParts<Data>(prose, 'link', (text) => {
      const address = readAddress(text);
      if (address.kind === 'outside') return { file: excerpt(text), leaves: true };
      return address.kind === 'file' && !paths.has(address.path)
        ? { file: excerpt(address.path), leaves: false }
        : undefined;
    });
  },
});
