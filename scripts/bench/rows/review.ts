import { spawnSync } from 'node:child_process';
import { cardNames, nextRefs } from '../make-repository.ts';
import type { Row } from '../row.ts';

/** A branch that edits one card. What a review costs beyond judging that card once must not hang on the catalogue's size. */
export const review: Row = {
  name: 'review',
  title: 'review of a branch that touches one card, against check of that card',
  run: async (bench) => {
    const edit = await bench.once('review', () => Promise.resolve(findEdit(bench.repository)));
    return bench.colophon('review', `main...${edit}`);
  },
  limit: (bench) => bench.colophon('check', `${bench.repository}/cards/${cardNames(1)[0] ?? ''}`),
  goals: [{ of: 'time', atMost: 2 }],
};

/** The commit after `main` that changes one card, before its version is recorded. */
function findEdit(repository: string): string {
  const range = ['rev-list', '--reverse', `main..${nextRefs.commit}`];
  const child = spawnSync('git', range, { cwd: repository, encoding: 'utf8' });
  const [edit = ''] = child.stdout.split('\n');
  if (edit === '') throw new Error(`No commit follows main in ${repository}: ${child.stderr}`);
  return edit;
}
