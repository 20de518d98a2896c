import { execFileSync } from 'node:child_process';
import { makeCardText } from './make-card-text.ts';
import { makeTestRepository, type TestRepository } from './make-test-repository.ts';

/** A repository with `versions: commits` and many revisions of each card, made by one git fast-import. */
export async function makeCommitHistory({
  cards,
  versions,
}: {
  cards: number;
  versions: number;
}): Promise<TestRepository> {
  const repository = await makeTestRepository();
  const person = 'Aiko Tanaka <aiko@example.org>';
  const blob = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  let seconds = 1_772_000_000;
  let stream = '';
  const commit = (message: string, path: string, text: string) => {
    seconds += 60;
    stream += `commit refs/heads/main\ncommitter ${person} ${seconds} +0000\n${blob(message)}M 100644 inline ${path}\n${blob(text)}`;
  };
  commit('Begin', 'colophon.yaml', 'versions: commits\nenvironments: { trial: { statuses: [Draft] } }\n');
  for (let number = 1; number <= versions; number += 1)
    for (let place = 1; place <= cards; place += 1) {
      const id = `card-${place}`;
      const text = makeCardText({ name: id, problem: `Problem ${number}` });
      commit(`Edit ${id}`, `cards/${id}/card.md`, text);
    }
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.folder, input: stream });
  repository.git('reset', '--quiet', '--hard', 'main');
  return repository;
}
