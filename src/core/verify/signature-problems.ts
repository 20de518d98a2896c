import type { CatalogueCard } from '../catalogue/catalogue.ts';
import type { Problem } from '../problem/problem.ts';
import type { Settings } from '../settings/settings.ts';
import type { SignatureReport } from './signature.ts';
import { verifyProblem } from './verify-problems.ts';

/** What is wrong with signatures: nothing is with what is unsigned. What cannot be checked is said once for each reason. */
export function listSignatureProblems(
  reports: readonly SignatureReport[],
  cards: readonly Pick<CatalogueCard, 'id' | 'folder'>[],
  { allowedSigners }: Pick<Settings, 'allowedSigners'>,
): Problem[] {
  const folders = new Map(cards.map(({ id, folder }) => [id, folder]));
  const signers = allowedSigners ?? 'the keyring';
  const wrong = reports.flatMap((report) => {
    const { card, version, line, name: what, outcome } = report;
    const subject = {
      card,
      file: `${folders.get(card) ?? card}/ledger.yaml`,
      ...(version !== null && { version }),
      ...(line !== null && { line }),
    };
    if (outcome.kind === 'bad') return [verifyProblem('signature/bad', { what }, subject)];
    if (outcome.kind === 'foreign')
      return [verifyProblem('signature/foreign', { what, key: outcome.key ?? null, signers }, subject)];
    return [];
  });
  const unchecked = reports.flatMap(({ name, outcome }) =>
    outcome.kind === 'unchecked' ? [{ name, reason: outcome.reason }] : [],
  );
  const byReason = Map.groupBy(unchecked, ({ reason }) => reason);
  const doubtful = [...byReason].map(([reason, group]) =>
    verifyProblem('signature/unchecked', { reason, count: group.length, first: group[0]?.name ?? '' }),
  );
  return [...wrong, ...doubtful];
}
