import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenBench } from './open-bench.ts';

/** Files with the ids of the objects that a limit reads, each once. Making them is nobody's cost. */
export interface ObjectLists {
  /** Every frozen file of every version. */
  readonly frozen: string;
  /** The cards' front matter alone stands in these: `card.md` of every version, and of the head. */
  readonly cards: string;
  /** The frozen files, the tags, the commits that they name and every text that a ledger ever had. */
  readonly proofs: string;
}

export const listObjects = (bench: OpenBench): Promise<ObjectLists> =>
  bench.once('objects', () => {
    const git = (command: readonly string[], input = ''): string[] => {
      const child = spawnSync('git', command, { cwd: bench.repository, input, maxBuffer: 1 << 30 });
      if (child.status !== 0) throw new Error(child.stderr.toString('utf8'));
      return child.stdout.toString('utf8').split('\n').filter(Boolean);
    };
    const write = (name: string, ids: Iterable<string>): string => {
      const file = join(bench.folder, `${name}.txt`);
      writeFileSync(file, [...new Set(ids)].map((id) => `${id}\n`).join(''));
      return file;
    };
    const tags = git([
      'for-each-ref',
      '--format=%(objectname) %(*objectname) %(refname:lstrip=2)',
      'refs/tags',
    ]).map((line) => {
      const [tag = '', commit = '', name = ''] = line.split(' ');
      return { tag, commit, card: name.slice(0, name.lastIndexOf('/')) };
    });
    const trees = git(
      ['cat-file', '--batch-check=%(objectname)'],
      tags.map(({ commit, card }) => `${commit}:cards/${card}\n`).join(''),
    );
    // The objects of all the cards' trees, each named once with its path.
    const below = git(['rev-list', '--objects', '--no-object-names', '--stdin'], `${trees.join('\n')}\n`);
    const types = git(['cat-file', '--batch-check=%(objectname) %(objecttype)'], `${below.join('\n')}\n`);
    const blobs = types.flatMap((line) => (line.endsWith(' blob') ? [line.split(' ')[0] ?? ''] : []));
    const ledgers = listBlobs(git, 'ledger.yaml');
    const frozen = blobs.filter((id) => !ledgers.has(id));
    const cards = git(
      ['cat-file', '--batch-check=%(objectname)'],
      tags.map(({ commit, card }) => `${commit}:cards/${card}/card.md\n`).join(''),
    );
    return Promise.resolve({
      frozen: write('frozen', frozen),
      cards: write('cards', cards),
      proofs: write('proofs', [...frozen, ...ledgers, ...tags.flatMap(({ tag, commit }) => [tag, commit])]),
    });
  });

/** Every blob that any commit has under this name. */
function listBlobs(git: (command: readonly string[]) => string[], name: string): Set<string> {
  const named = git(['rev-list', '--objects', 'main']).filter((line) => line.endsWith(`/${name}`));
  return new Set(named.map((line) => line.split(' ')[0] ?? ''));
}
