import { excerpt } from '../../text/excerpt.ts';
import { readAddress } from './address.ts';
import { findParts } from './find-parts.ts';
import { defineRule } from './rule.ts';

export const noRemotePicture = defineRule<{ picture: string }>({
  id: 'no-remote-picture',
  severity: 'error',
  description: 'The prose shows no picture from elsewhere: a version holds all that it shows.',
  message: ({ picture }) => `The picture ${picture} would be loaded from elsewhere.`,
  hint: () => 'Save the picture into figures/ and write its path: figures/name.png.',
  check: (_card, { prose }) =>
    findParts(prose, 'picture', (text) =>
      readAddress(text).kind === 'elsewhere' ? { picture: excerpt(text) } : undefined,
    ),
});
