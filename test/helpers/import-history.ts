import { type FastImport, openFastImport } from '../../scripts/bench/fast-import.ts';
import { makeTestRepository, type TestRepository } from './make-test-repository.ts';

/** A repository whose history was written by one git fast-import, with the branch main checked out. */
export async function importHistory(write: (stream: FastImport) => Promise<void>): Promise<TestRepository> {
  const repository = await makeTestRepository();
  const stream = openFastImport(repository.folder);
  await write(stream);
  await stream.close();
  repository.git('reset', '--quiet', '--hard', 'main');
  return repository;
}
