import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from './helpers/ask.ts';
import { freeze } from './helpers/catalogue-commands.ts';
import { cloneRepository, type Clone } from './helpers/clone-repository.ts';
import { countGit } from './helpers/count-git.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';

const sound = { code: 0, codes: [] };
const lend = 'cards/loan-approval';
const churn = 'cards/churn';

let origin: TestRepository;
beforeEach(async () => {
  origin = await makeTestRepository({
    'colophon.yaml':
      'policies: { freeze: { High: [policies/own.json] } }\nenvironments: { trial: { statuses: [Draft] } }\n',
    'policies/own.json': '{ "properties": { "tags": false } }',
    [`${lend}/card.md`]: makeCardText(),
    [`${lend}/figures/roc.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    [`${churn}/card.md`]: makeCardText({ name: 'Churn' }),
    'src/model.py': 'print("model")\n',
  });
  await freeze(origin, 'loan-approval');
  origin.commit({ [`${lend}/card.md`]: makeCardText({ problem: 'Second.' }), 'src/model.py': '2\n' });
});

/** What is checked out: all of the cards, one of them, none; by folders, or by patterns. */
const layouts: readonly (readonly [string, readonly string[]])[] = [
  ['no card, by folders', ['--cone', 'src']],
  ['one card, by folders', ['--cone', churn]],
  ['no card, by folders, with a sparse index', ['--cone', '--sparse-index', 'src']],
  ['the sources alone, by patterns', ['--no-cone', '/src/']],
  ['parts of cards, by patterns', ['--no-cone', 'card.md']],
  ['ledgers alone, by patterns', ['--no-cone', 'ledger.yaml']],
];

async function cloneSparsely(patterns: readonly string[], ...options: readonly string[]): Promise<Clone> {
  const clone = await cloneRepository(origin, '--no-checkout', ...options);
  clone.git('sparse-checkout', 'set', ...patterns);
  clone.git('checkout', '--quiet');
  return clone;
}

describe.each(layouts)('a sparse checkout of %s', (_, patterns) => {
  it('gives every command the exit code, the problems and the words of a whole checkout', async () => {
    const clone = await cloneSparsely(patterns);
    const whole = await cloneRepository(origin);
    for (const argv of [
      ['verify'],
      ['check'],
      ['check', '--all'],
      ['check', `${lend}/card.md`],
      ['list'],
      ['gate', 'loan-approval@v1', '--for', 'trial'],
    ]) {
      const own = await ask(clone, ...argv);
      const other = await ask(whole, ...argv);
      expect([argv, own.code, own.codes, own.said]).toEqual([argv, other.code, other.codes, other.said]);
    }
    expect(clone.git('status', '--porcelain')).toBe('');
  });

  it('freezes and changes a status without a file lost, checked out or committed away', async () => {
    const clone = await cloneSparsely(patterns);
    const files = clone.git('ls-tree', '-r', '--name-only', 'HEAD').split('\n');
    const there = files.filter((path) => existsSync(join(clone.folder, path)));
    expect(await ask(clone, 'freeze', 'loan-approval')).toMatchObject({ code: 0 });
    expect(await ask(clone, 'freeze', 'churn')).toMatchObject({ code: 0 });
    expect(await ask(clone, 'status', 'loan-approval@v2', 'PendingReview')).toMatchObject({ code: 0 });
    expect(await ask(clone, 'verify')).toMatchObject(sound);
    expect(clone.git('status', '--porcelain')).toBe('');
    expect(clone.git('ls-tree', '-r', '--name-only', 'HEAD').split('\n')).toEqual(
      [...files, `${churn}/ledger.yaml`].toSorted(),
    );
    const after = [...files, `${churn}/ledger.yaml`].filter((path) => existsSync(join(clone.folder, path)));
    expect(after.filter((path) => path !== `${churn}/ledger.yaml`)).toEqual(there);
    clone.git('sparse-checkout', 'disable');
    expect(clone.git('status', '--porcelain')).toBe('');
    expect(await ask(clone, 'check')).toMatchObject({ code: 0 });
  });
});

it('check finds what is wrong in a card that is not checked out, at its line', async () => {
  origin.commit({ [`${churn}/card.md`]: '---\nmodel_overview:\n  model_nam: Churn\n---\n' });
  const clone = await cloneSparsely(['--cone', 'src']);
  const { code, codes, said } = await ask(clone, 'check');
  expect([code, codes]).toEqual([1, expect.arrayContaining(['schema/unknown-field'])]);
  expect(said).toContain('"line": 3');
});

it('check names a Git LFS pointer that is not checked out', async () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n';
  origin.commit({ [`${churn}/figures/roc.png`]: pointer });
  const clone = await cloneSparsely(['--no-cone', 'card.md']);
  expect((await ask(clone, 'check')).codes).toContain('file/lfs-pointer');
});

it('a card that is not checked out is there: new does not make it again', async () => {
  const clone = await cloneSparsely(['--cone', 'src']);
  expect(await ask(clone, 'new', 'churn')).toMatchObject({ code: 1 });
  expect(existsSync(join(clone.folder, churn))).toBe(false);
});

it('a blobless clone that is sparse fetches once, and a card that is checked out needs nothing', async () => {
  const fetches = (lines: readonly string[]) => lines.filter((line) => / fetch /.test(line));
  for (const argv of [['check'], ['check', '--all'], ['list'], ['freeze', 'loan-approval']]) {
    const clone = await cloneSparsely(['--cone', 'src'], '--filter=blob:none');
    const lines = await countGit(async () => expect(await ask(clone, ...argv)).toMatchObject({ code: 0 }));
    expect([argv, fetches(lines).length]).toEqual([argv, 1]);
  }
  const clone = await cloneSparsely(['--cone', churn, 'policies'], '--filter=blob:none');
  clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
  expect(await ask(clone, 'check', join(clone.folder, churn))).toMatchObject({ code: 0 });
  const { code, said } = await ask(clone, 'check');
  expect([code, said]).toEqual([2, expect.stringContaining('git/unfetched')]);
});
