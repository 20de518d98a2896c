import { isCardId } from '../card/card-id.ts';
import type { Settings } from '../settings/settings.ts';
import { parseVersionNumber, type VersionNumber } from './version-number.ts';

type TagSettings = Pick<Settings, 'tagPrefix' | 'versionNumbers'>;

/** The tag of a version: `<tag_prefix><card-id>/v3`. */
export const tagName = ({ tagPrefix }: Pick<Settings, 'tagPrefix'>, cardId: string, label: string): string =>
  `${tagPrefix}${cardId}/${label}`;

/** What a tag's name says, or undefined where it is no version's: such a tag is nobody's business. */
export function parseTagName(
  { tagPrefix, versionNumbers }: TagSettings,
  name: string,
): { cardId: string; version: VersionNumber } | undefined {
  if (!name.startsWith(tagPrefix)) return undefined;
  const [cardId = '', label = '', ...rest] = name.slice(tagPrefix.length).split('/');
  if (rest.length > 0 || !label.startsWith('v') || !isCardId(cardId)) return undefined;
  const version = parseVersionNumber(label);
  return version?.kind === versionNumbers && version.label === label ? { cardId, version } : undefined;
}
