import { decodeUtf8 } from '../text/decode-utf8.ts';
import type { RawCard } from './card-content.ts';

export const maximumCardBytes = 1_048_576;

/** The text of a card as far as it is text, and of no more bytes than a card may have. */
export const sourceText = ({ source }: Pick<RawCard, 'source'>): string =>
  source ? decodeUtf8(source.subarray(0, maximumCardBytes)).text : '';
