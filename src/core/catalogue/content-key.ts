import { createHash } from 'node:crypto';
import type { RawCard } from '../card/card-content.ts';
import type { Settings } from '../settings/settings.ts';
import { computeDigest } from '../version/digest.ts';

/** What of the settings decides how a card is read. */
export type ContentSettings = Pick<Settings, 'language' | 'customDetails'>;

/** SHA-256 over all that decides what is made of a card's files: their bytes, where they stand, and the settings. */
export const contentKey = (
  { id, folder, files }: Pick<RawCard, 'id' | 'folder' | 'files'>,
  { language, customDetails }: ContentSettings,
  isFrozen: boolean,
): string =>
  createHash('sha256')
    .update(JSON.stringify([id, folder, computeDigest(files), language, customDetails ?? null, isFrozen]))
    .digest('hex');
