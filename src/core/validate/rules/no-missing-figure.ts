import { excerpt } from '../../text/excerpt.ts';
import { readAddress } from './address.ts';
import { findParts } from './find-parts.ts';
import { defineRule } from './rule.ts';

type Data = { picture: string; leaves: boolean };

export const noMissingFigure = defineRule<Data>({
  id: 'no-missing-figure',
  severity: 'error',
  description: "A picture that the prose shows is a file of the card's folder.",
  message: ({ picture, leaves }) =>
    leaves
      ? `The picture ${picture} is not in the card's folder.`
      : `The card's folder has no file ${picture}.`,
  hint: () => "Put the picture into figures/ and write its path from the card's folder: figures/name.png.",
  check: (_card, { prose, files }) => {
    const paths = new Set(files.map(({ path }) => path));
    return findParts<Data>(prose, 'picture', (text) => {
      const address = readAddress(text);
      if (address.kind === 'elsewhere' || (address.kind === 'file' && paths.has(address.path)))
        return undefined;
      return {
        picture: excerpt(address.kind === 'file' ? address.path : text),
        leaves: address.kind === 'outside',
      };
    });
  },
});
