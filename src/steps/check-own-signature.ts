import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Problem } from '../core/problem/problem.ts';
import { verifyProblem } from '../core/verify/verify-problems.ts';
import { openObjects } from '../io/git/object-reader.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { requireCommit } from '../io/git/read-head.ts';
import { verifyEntry, type WrittenEntry } from './prove-approval.ts';

/**
 * Whether an entry that was just signed would stand: one by a key that is not allowed is found for ever, for nothing
 * leaves a ledger. Where the settings name no signers, nobody is refused.
 * @throws {Failure} where Git cannot answer.
 */
export async function checkOwnSignature(
  repository: Repository,
  { settings, commit }: Pick<Catalogue, 'settings' | 'commit'>,
  written: WrittenEntry,
): Promise<readonly Problem[]> {
  const { allowedSigners: signers } = settings;
  if (signers === undefined) return [];
  const objects = openObjects(repository);
  try {
    const outcome = await verifyEntry(
      { objects, head: await requireCommit(objects, commit), settings },
      written,
    );
    const { cardId: card, entry } = written;
    const [what, subject] = ['the entry that was to be written', { card, version: entry.status }];
    if (outcome.kind === 'bad') return [verifyProblem('signature/bad', { what }, subject)];
    if (outcome.kind !== 'foreign') return [];
    return [verifyProblem('signature/foreign', { what, key: outcome.key ?? null, signers }, subject)];
  } finally {
    await objects.close();
  }
}
