import type { Status } from '../version/ledger-entry.ts';
import type { CatalogueCard, DraftOutline, VersionOutline } from './catalogue.ts';
import { currentOf, isFrozen } from './select-version.ts';

/** A card in a line, as lists and machines want it. */
export interface CardSummary {
  readonly card: string;
  /** The model's name; null where the card does not say. */
  readonly name: string | null;
  readonly owner: string | null;
  readonly risk: string;
  /** What the card's page shows: `v3`, or `draft`; null where there is nothing. */
  readonly current: string | null;
  /** Of the current version; null for a draft. */
  readonly status: Status | null;
  readonly versions: readonly VersionSummary[];
  /** Whether there is content that is not frozen. */
  readonly draft: boolean;
  readonly problems: number;
}

export interface VersionSummary {
  readonly version: string;
  readonly status: Status;
  readonly frozen: string;
  readonly digest: string;
  readonly commit: string;
}

export function summarizeCard(card: CatalogueCard): CardSummary {
  const current = currentOf(card);
  const facts = current?.content.facts;
  return {
    card: card.id,
    name: facts?.name ?? null,
    owner: facts?.owner ?? null,
    risk: facts?.rating ?? 'Unknown',
    current: current === undefined ? null : labelOf(current),
    status: current !== undefined && isFrozen(current) ? current.status : null,
    versions: card.versions.map(summarizeVersion),
    draft: card.draft !== undefined,
    problems: card.problems.length,
  };
}

export const summarizeVersion = ({
  version,
  status,
  freeze,
  digest,
  commit,
}: VersionOutline): VersionSummary => ({
  version: version.label,
  status,
  frozen: freeze.at,
  digest,
  commit,
});

/** `v3`, or `draft`. */
export const labelOf = (content: VersionOutline | DraftOutline): string =>
  isFrozen(content) ? content.version.label : 'draft';
