import { isCardId } from '../core/card/card-id.ts';
import type { Problem } from '../core/problem/problem.ts';
import type { Settings } from '../core/settings/settings.ts';
import { parseLedger, type ParsedLedger } from '../core/version/parse-ledger.ts';
import { replayLedger, type RecordedVersion } from '../core/version/replay-ledger.ts';
import { listCards } from '../io/git/list-cards.ts';
import type { ObjectReader } from '../io/git/object-reader.ts';
import { findEntry, readFileAt, type CommitHead } from '../io/git/read-head.ts';
import type { ReadVersions } from './open-commit-versions.ts';

/** The commit that a gate judges by. */
export interface GatePlace {
  readonly objects: ObjectReader;
  readonly head: CommitHead;
  readonly settings: Settings;
  /** Only where every revision is a version. */
  readonly readVersions?: ReadVersions;
}

/** A card's ledger at the commit, played; nothing else of the card is read. */
export interface GateCard {
  readonly id: string;
  readonly folder: string;
  readonly ledger: ParsedLedger;
  readonly versions: readonly RecordedVersion[];
  /** Of the ledger. */
  readonly problems: readonly Problem[];
}

/** Undefined where the commit has no such card. */
export async function readGateCard(
  { objects, head, settings, readVersions }: GatePlace,
  id: string,
): Promise<GateCard | undefined> {
  const folder = `${settings.cards}/${id}`;
  const entry = isCardId(id) ? await findEntry(objects, head.tree, folder) : undefined;
  if (entry?.mode !== '40000') return undefined;
  const ledger = parseLedger(await readFileAt(objects, entry.id, 'ledger.yaml'), id, `${folder}/ledger.yaml`);
  const byCommit = await readVersions?.(id);
  const { versions, problems } = replayLedger(
    ledger.entries,
    settings.versionNumbers,
    ledger.locate,
    byCommit,
  );
  return { id, folder, ledger, versions, problems: [...ledger.problems, ...problems] };
}

export async function listGateCards({ objects, head, settings }: GatePlace): Promise<string[]> {
  return (await listCards(objects, head.tree, settings.cards)).cards.map(({ id }) => id);
}
