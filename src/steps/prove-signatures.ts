import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { addSignatures } from '../core/verify/add-signatures.ts';
import { openObjects } from '../io/git/object-reader.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { requireCommit } from '../io/git/read-head.ts';
import { readAllowedSigners } from '../io/signature/allowed-signers.ts';
import { readSignatures } from '../io/signature/read-signatures.ts';

/**
 * Checks the signatures of a catalogue's tags and ledger entries, and gives the catalogue with those that are proved
 * and with the problems of those that are not. What is not signed starts no checker.
 * @throws {Failure} where Git cannot answer.
 */
export async function proveSignatures(repository: Repository, catalogue: Catalogue): Promise<Catalogue> {
  const { cards, commit, settings } = catalogue;
  if (cards.every(({ ledger }) => ledger.entries.length === 0)) return catalogue;
  const objects = openObjects(repository);
  try {
    const { tree } = await requireCommit(objects, commit);
    const signers = await readAllowedSigners(objects, tree, settings);
    // Whom GPG trusts is the machine's to say, and the same commit gives the same pages everywhere.
    return addSignatures(catalogue, await readSignatures(objects, cards, signers, { formats: ['ssh'] }));
  } finally {
    await objects.close();
  }
}
