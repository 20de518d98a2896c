import type { Problem } from '../../src/core/problem/problem.ts';
import { openRepository } from '../../src/io/git/open-repository.ts';
import { reviewChanges, type Reviewed } from '../../src/review-changes.ts';
import { valueOf } from './catalogue-commands.ts';
import { makeCardText } from './make-card-text.ts';
import { makeTestRepository, type TestRepository } from './make-test-repository.ts';

export const cardFile = 'cards/loan-approval/card.md';
export const ledgerFile = 'cards/loan-approval/ledger.yaml';

/** A card on the branch main, and the branch `feature` checked out. */
export async function makeBranched(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  onMain: (repository: TestRepository) => Promise<unknown> = () => Promise.resolve(),
): Promise<TestRepository> {
  const repository = await makeTestRepository({ [cardFile]: makeCardText(), ...files });
  await onMain(repository);
  repository.git('checkout', '--quiet', '-b', 'feature');
  return repository;
}

/** What a branch means, as it is told. */
export const review = async (folder: string, base = 'main', head = 'feature'): Promise<Reviewed> =>
  valueOf(await reviewChanges(await openRepository(folder), { base, head }));

/** The codes of a review's problems, each with where it is. */
export const findingsOf = ({ problems }: { readonly problems: readonly Problem[] }): string[] =>
  problems.map(({ code, severity, file, line }) =>
    [severity, code, [file, line].filter((part) => part !== undefined).join(':')].join(' ').trim(),
  );
