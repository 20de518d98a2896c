import type { Settings } from '../settings/settings.ts';
import type { RecordedVersion } from '../version/replay-ledger.ts';
import { versionTag } from '../version/version-tag.ts';
import type { FrozenVersion } from './catalogue.ts';
import type { HeldContent } from './held-content.ts';
import { checkEvidence, type VersionEvidence } from './check-evidence.ts';

export type { VersionEvidence };

/** Compares what a ledger records of a version with what Git holds. The version carries what does not agree. */
export function freezeContent(
  card: { readonly id: string; readonly folder: string },
  recorded: RecordedVersion,
  evidence: VersionEvidence,
  content: HeldContent,
  settings: Settings,
): FrozenVersion {
  const { version, freeze, status, changes } = recorded;
  const files = evidence.raw?.files ?? [];
  const tag = versionTag(settings, card.id, recorded);
  return {
    cardId: card.id,
    version,
    tag,
    commit: freeze.commit,
    digest: freeze.digest,
    freeze,
    status,
    changes,
    content,
    files,
    problems: checkEvidence(card, tag, recorded, evidence),
  };
}
