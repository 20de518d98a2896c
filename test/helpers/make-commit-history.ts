import { formatCommit } from '../../scripts/bench/fast-import.ts';
import { importHistory } from './import-history.ts';
import { makeCardText } from './make-card-text.ts';
import type { TestRepository } from './make-test-repository.ts';

/** A repository with `versions: commits` and many revisions of each card, made by one git fast-import. */
export async function makeCommitHistory({
  cards,
  versions,
}: {
  cards: number;
  versions: number;
}): Promise<TestRepository> {
  const settings = 'versions: commits\nenvironments: { trial: { statuses: [Draft] } }\n';
  let seconds = 1_772_000_000;
  const commit = (message: string, files: Record<string, string>) => {
    seconds += 60;
    const person = 'Aiko Tanaka <aiko@example.org>';
    return formatCommit({ branch: 'main', message, files, person, seconds });
  };
  return importHistory(async (stream) => {
    await stream.write(commit('Begin', { 'colophon.yaml': settings }));
    for (let number = 1; number <= versions; number += 1)
      for (let place = 1; place <= cards; place += 1) {
        const id = `card-${place}`;
        const text = makeCardText({ name: id, problem: `Problem ${number}` });
        await stream.write(commit(`Edit ${id}`, { [`cards/${id}/card.md`]: text }));
      }
  });
}
