import { createHash } from 'node:crypto';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { fail, succeed, type Result } from '../problem/problem.ts';
import type { CheckedDownload } from './check-card-json.ts';
import { verifyProblem } from './verify-problems.ts';

/** The versions that have these bytes as their `card.md`. A card.md does not say which version it is; several can share one. */
export function checkCardText(
  bytes: Uint8Array,
  file: string,
  { cards }: Pick<Catalogue, 'cards'>,
): Result<readonly CheckedDownload[]> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const hasText = ({ files }: { readonly files: readonly { path: string; sha256: string }[] }): boolean =>
    files.some((one) => one.path === 'card.md' && one.sha256 === sha256);
  const found = cards.flatMap((card) =>
    card.versions.filter(hasText).map((version) => ({ card, version, shown: undefined })),
  );
  if (found.length > 0) return succeed(found);
  const draft = cards.find((card) => card.draft && hasText(card.draft));
  return fail([
    draft
      ? verifyProblem('download/draft', { file, card: draft.id })
      : verifyProblem('download/no-version', { file }),
  ]);
}
