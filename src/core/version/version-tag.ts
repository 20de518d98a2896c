import type { Settings } from '../settings/settings.ts';
import type { RecordedVersion } from './replay-ledger.ts';
import { tagName } from './tag-name.ts';

/** The name of a version's tag; undefined where every revision is a version, and none is tagged. */
export const versionTag = (
  settings: Pick<Settings, 'tagPrefix'>,
  cardId: string,
  { version, freeze }: RecordedVersion,
): string | undefined => (freeze.tag === undefined ? undefined : tagName(settings, cardId, version.label));
