import { hasErrors, type Problem } from '../problem/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { parseLedger } from './parse-ledger.ts';
import { replayLedger } from './replay-ledger.ts';
import { statedVersions } from './stated-versions.ts';

/** What stands against a ledger's text, before it is written: that it cannot be read, or breaks a rule when it is played. */
export function checkLedgerText(
  text: string,
  cardId: string,
  folder: string,
  { versionNumbers, versions }: Pick<Settings, 'versionNumbers' | 'versions'>,
): readonly Problem[] {
  const ledger = parseLedger(new TextEncoder().encode(text), cardId, `${folder}/ledger.yaml`);
  if (hasErrors(ledger.problems)) return ledger.problems;
  const byCommit = versions === 'commits' ? statedVersions(ledger.entries) : undefined;
  return replayLedger(ledger.entries, versionNumbers, ledger.locate, byCommit).problems;
}
