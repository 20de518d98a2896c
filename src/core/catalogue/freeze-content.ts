import type { CardContent } from '../card/card-content.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { makeFaulty } from '../card/make-faulty.ts';
import { checkCard } from '../validate/check-card.ts';
import type { RecordedVersion } from '../version/replay-ledger.ts';
import { tagName } from '../version/tag-name.ts';
import type { FrozenVersion } from './catalogue.ts';
import { checkEvidence, type VersionEvidence } from './check-evidence.ts';

export type { VersionEvidence };

/** Compares what a ledger records of a version with what Git holds. The version carries what does not agree. */
export function freezeContent(
  card: { readonly id: string; readonly folder: string },
  recorded: RecordedVersion,
  evidence: VersionEvidence,
  settings: Settings,
): FrozenVersion {
  const { version, freeze, status, changes } = recorded;
  const files = evidence.raw?.files ?? [];
  const tag = tagName(settings, card.id, version.label);
  return {
    cardId: card.id,
    version,
    tag,
    commit: freeze.commit,
    digest: freeze.digest,
    freeze,
    status,
    changes,
    content: readContent(evidence, settings, version.label),
    files,
    problems: checkEvidence(card, tag, recorded, evidence),
  };
}

/** What today's schema and rules say of a frozen version never stops anything: the version was judged when it was frozen. */
function readContent({ raw, problems }: VersionEvidence, settings: Settings, version: string): CardContent {
  const checked: CardContent = raw
    ? checkCard(raw, settings, { isFrozen: true })
    : { kind: 'faulty', source: '', files: [], problems: [] };
  const content = hasErrors(problems) ? makeFaulty(checked) : checked;
  return {
    ...content,
    problems: [...problems, ...content.problems].map((problem) => ({ ...soften(problem), version })),
  };
}

const soften = (problem: Problem): Problem => ({ ...problem, severity: 'warning' });
