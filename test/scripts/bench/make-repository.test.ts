import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRepository, nextRefs, nextTag } from '../../../scripts/bench/make-repository.ts';
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts';
import { runCommand } from '../../helpers/run-command.ts';

const size = { cards: 5, versions: 2 };

async function make(): Promise<string> {
  const folder = join(await makeTemporaryFolder(), 'catalogue');
  await makeRepository(folder, size);
  return folder;
}

const git = (folder: string, ...command: string[]): string =>
  execFileSync('git', command, { cwd: folder, encoding: 'utf8' }).trim();

describe('makeRepository', () => {
  it('makes a catalogue that verifies and checks clean, with all its versions', async () => {
    const folder = await make();
    const verified = await runCommand(folder, ['verify']);
    expect(verified.stderr).toMatch(/^Verified 10 versions:/);
    expect(verified).toMatchObject({ code: 0, stdout: '' });
    const checked = await runCommand(folder, ['check', '--all', '--strict']);
    expect(checked).toMatchObject({ code: 0, stdout: '', stderr: 'Checked 5 cards and 10 versions.\n' });
  });

  it('makes the same commits and tags every time', async () => {
    const [first, second] = [await make(), await make()];
    expect(git(first, 'for-each-ref')).toBe(git(second, 'for-each-ref'));
    expect(git(first, 'for-each-ref')).toContain('refs/heads/main');
  });

  it('changes one card with each commit, by a real edit', async () => {
    const folder = await make();
    const changed = git(folder, 'log', '--format=%x00', '--name-only', '--skip=0', 'main~1')
      .split('\0')
      .map(
        (paths) =>
          new Set(
            paths
              .trim()
              .split('\n')
              .map((path) => path.split('/')[1]),
          ).size,
      );
    expect(Math.max(...changed)).toBe(1);
    const [card = ''] = readdirSync(join(folder, 'cards'));
    const stat = git(folder, 'diff', '--numstat', `${card}/v1`, `${card}/v2`, '--', `cards/${card}/card.md`);
    const [added = 0, removed = 0] = stat.split('\t').map(Number);
    const lines = readFileSync(join(folder, 'cards', card, 'card.md'), 'utf8').split('\n').length;
    expect(added).toBeGreaterThan(5);
    expect(Math.max(added, removed)).toBeLessThan(lines / 1.5);
  });

  it('holds one version more, which is recorded where the next commit is read', async () => {
    const folder = await make();
    git(folder, 'update-ref', `refs/tags/${nextTag(size)}`, nextRefs.tag);
    const verified = await runCommand(folder, ['verify', '--ref', nextRefs.commit]);
    expect(verified.stderr).toMatch(/^Verified 11 versions:/);
    expect(verified.code).toBe(0);
  });

  it('writes cards of every kind of metric, and of 3 to 30 kB', async () => {
    const folder = await make();
    const texts = readdirSync(join(folder, 'cards')).map((card) =>
      readFileSync(join(folder, 'cards', card, 'card.md'), 'utf8'),
    );
    for (const text of texts) {
      expect(Buffer.byteLength(text)).toBeGreaterThan(3000);
      expect(Buffer.byteLength(text)).toBeLessThan(31_000);
      for (const kind of ['number', 'string', 'boolean', 'linear_graph', 'bar_chart', 'matrix'])
        expect(text).toContain(`type: ${kind}`);
    }
  });
});
