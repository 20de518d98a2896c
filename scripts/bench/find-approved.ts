import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The first version that was Approved, as `gate` takes it: `churn-0004@v2`. */
export async function findApproved(repository: string, cards: readonly string[]): Promise<string> {
  for (const card of cards) {
    const ledger = await readFile(join(repository, 'cards', card, 'ledger.yaml'), 'utf8');
    const approved = /^- status: (v\d+)\n {2}from: PendingReview\n {2}to: Approved$/m.exec(ledger)?.[1];
    if (approved !== undefined) return `${card}@${approved}`;
  }
  throw new Error('No version was ever Approved.');
}
