import type { Settings } from '../settings/settings.ts';
import { parseTagName } from './tag-name.ts';

/** A version's tag that no ledger knows. */
export interface UnrecordedTag {
  readonly tag: string;
  readonly cardId: string;
  /** With its v. */
  readonly version: string;
}

/** The tags that are a version's by their name, and that their ledger does not name. */
export function findUnrecordedTags(
  tags: readonly { readonly name: string }[],
  settings: Pick<Settings, 'tagPrefix' | 'versionNumbers'>,
  recorded: ReadonlyMap<string, ReadonlySet<string>>,
): UnrecordedTag[] {
  return tags.flatMap(({ name }) => {
    const parsed = parseTagName(settings, name);
    if (!parsed) return [];
    const { cardId, version } = parsed;
    return recorded.get(cardId)?.has(version.label) ? [] : [{ tag: name, cardId, version: version.label }];
  });
}
