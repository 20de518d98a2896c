import { changeStatus } from '../../src/change-status.ts';
import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import type { Result } from '../../src/core/problem/problem.ts';
import type { Status } from '../../src/core/version/ledger-entry.ts';
import { freezeVersion } from '../../src/freeze-version.ts';
import { openRepository } from '../../src/io/git/open-repository.ts';
import { loadCatalogue } from '../../src/load-catalogue.ts';
import type { TestRepository } from './make-test-repository.ts';

/** The value of a result that is expected to be good. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

export const codesOf = ({ problems }: Pick<Catalogue, 'problems'>): string[] =>
  problems.map(({ code }) => code);

export const load = async (folder: string, ref = 'HEAD'): Promise<Catalogue> =>
  valueOf(await loadCatalogue(await openRepository(folder), { ref }));

export const freeze = async ({ folder, environment }: TestRepository, cardId: string) =>
  valueOf(await freezeVersion({ repository: folder, environment, cardId }));

export const setStatus = async (
  { folder, environment }: TestRepository,
  cardId: string,
  version: string,
  to: Status,
  note?: string,
) =>
  valueOf(
    await changeStatus({
      repository: folder,
      environment,
      cardId,
      version,
      to,
      ...(note !== undefined && { note }),
    }),
  );
