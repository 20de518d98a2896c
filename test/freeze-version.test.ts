import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStatus } from '../src/change-status.ts';
import { freezeVersion, type FreezeOptions } from '../src/freeze-version.ts';
import { parseVersionNumber } from '../src/core/version/version-number.ts';
import { codesOf, freeze, load, setStatus, valueOf } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';

const card = 'cards/loan-approval/card.md';
const make = (settings = '') =>
  makeTestRepository({ [card]: makeCardText(), ...(settings && { 'colophon.yaml': settings }) });

const tryFreeze = ({ folder, environment }: TestRepository, more: Partial<FreezeOptions> = {}) =>
  freezeVersion({ repository: folder, environment, cardId: 'loan-approval', ...more });
const codes = async (run: ReturnType<typeof tryFreeze>) => (await run).problems.map(({ code }) => code);

/** What must not change where freezing is refused. */
const stateOf = ({ git }: TestRepository) => [
  git('for-each-ref'),
  git('status', '--porcelain'),
  git('ls-files', '--stage'),
];

describe('freezeVersion', () => {
  it('makes an annotated tag and commits the ledger alone', async () => {
    const repository = await make();
    const head = repository.git('rev-parse', 'HEAD');
    const frozen = valueOf(await tryFreeze(repository, { message: 'First version' }));
    if (frozen.kind !== 'frozen') throw new Error(frozen.kind);
    expect(repository.git('cat-file', '-t', 'loan-approval/v1')).toBe('tag');
    expect(repository.git('rev-parse', 'loan-approval/v1^{commit}')).toBe(head);
    expect(repository.git('tag', '--list', '--format=%(contents)', 'loan-approval/v1')).toContain(
      frozen.entry.digest,
    );
    expect(repository.git('show', '--format=%P', '--name-status', 'HEAD')).toBe(
      `${head}\n\nA\tcards/loan-approval/ledger.yaml`,
    );
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('fsck', '--strict', '--no-dangling')).toBe('');
    expect(codesOf(await load(repository.folder))).toEqual([]);
  });

  it('makes no version of content that is the newest version already', async () => {
    const repository = await make();
    await freeze(repository, 'loan-approval');
    const before = stateOf(repository);
    expect(valueOf(await tryFreeze(repository))).toMatchObject({
      kind: 'unchanged',
      newest: { label: 'v1' },
    });
    expect(stateOf(repository)).toEqual(before);
  });

  it.each<[string, string, (repository: TestRepository) => void]>([
    ['a change in the folder', 'freeze/dirty', ({ write }) => write({ [card]: 'changed' })],
    [
      'an untracked file in the folder',
      'freeze/dirty',
      ({ write }) => write({ 'cards/loan-approval/figures/a.svg': '<svg/>' }),
    ],
    [
      'a staged change elsewhere',
      'freeze/dirty',
      ({ write, git }) => {
        write({ other: 'x' });
        git('add', 'other');
      },
    ],
    ['a tag that is taken', 'freeze/tag-exists', ({ git }) => void git('tag', 'loan-approval/v1')],
    [
      'a card with faults',
      'schema/not-allowed',
      ({ commit }) => void commit({ [card]: makeCardText({ risk: 'medium' }) }),
    ],
    [
      'an LFS pointer',
      'file/lfs-pointer',
      ({ commit }) =>
        void commit({ 'cards/loan-approval/a.csv': 'version https://git-lfs.github.com/spec/v1\n' }),
    ],
  ])('refuses %s, and writes nothing', async (_, code, prepare) => {
    const repository = await make();
    prepare(repository);
    const before = stateOf(repository);
    expect(await codes(tryFreeze(repository))).toContain(code);
    expect(stateOf(repository)).toEqual(before);
  });

  it('leaves unstaged work elsewhere alone', async () => {
    const repository = await make();
    repository.write({ 'cards/other/card.md': 'being written', 'notes.txt': 'x' });
    expect(valueOf(await tryFreeze(repository)).kind).toBe('frozen');
    expect(repository.git('status', '--porcelain')).toBe('?? cards/other/\n?? notes.txt');
  });

  it('runs none of the repository’s hooks and signs nothing unasked', async () => {
    const repository = await make();
    mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
    for (const hook of ['pre-commit', 'reference-transaction', 'post-commit', 'commit-msg']) {
      const path = join(repository.folder, '.git/hooks', hook);
      writeFileSync(path, `#!/bin/sh\ntouch '${repository.folder}/ran-${hook}'\nexit 1\n`);
      chmodSync(path, 0o755);
    }
    repository.git('config', 'commit.gpgSign', 'true');
    repository.git('config', 'tag.gpgSign', 'true');
    expect(valueOf(await tryFreeze(repository)).kind).toBe('frozen');
    expect(existsSync(join(repository.folder, 'ran-pre-commit'))).toBe(false);
    expect(existsSync(join(repository.folder, 'ran-reference-transaction'))).toBe(false);
  });

  it('numbers semantic versions by the step that is asked for', async () => {
    const repository = await make('version_numbers: semantic\ntag_prefix: cards/\n');
    expect(valueOf(await tryFreeze(repository))).toMatchObject({ tag: 'cards/loan-approval/v1.0.0' });
    repository.commit({ [card]: makeCardText({ problem: 'Two' }) });
    expect(await codes(tryFreeze(repository))).toEqual(['freeze/step-needed']);
    expect(valueOf(await tryFreeze(repository, { step: 'minor' }))).toMatchObject({
      tag: 'cards/loan-approval/v1.1.0',
    });
    repository.commit({ [card]: makeCardText({ problem: 'Three' }) });
    const as = (text: string) => ({ as: parseVersionNumber(text) ?? expect.unreachable() });
    expect(await codes(tryFreeze(repository, as('1.0.5')))).toEqual(['freeze/version-not-above']);
    expect(await codes(tryFreeze(repository, as('7')))).toEqual(['freeze/wrong-version-kind']);
    expect(valueOf(await tryFreeze(repository, as('2.0.0-rc.1')))).toMatchObject({
      tag: 'cards/loan-approval/v2.0.0-rc.1',
    });
  });

  it('refuses a detached head, and an unknown card with the nearest known one', async () => {
    const repository = await make();
    await expect(
      freezeVersion({ repository: repository.folder, cardId: 'loan-aproval' }),
    ).resolves.toMatchObject({
      ok: false,
      problems: [{ code: 'card/not-found', hint: 'Did you mean loan-approval?' }],
    });
    repository.git('checkout', '--quiet', '--detach');
    await expect(tryFreeze(repository)).rejects.toMatchObject({ problem: { code: 'freeze/detached-head' } });
  });
});

describe('changeStatus', () => {
  it('appends to the ledger, and leaves what was there as it was', async () => {
    const repository = await make();
    await freeze(repository, 'loan-approval');
    const before = repository.git('show', 'HEAD:cards/loan-approval/ledger.yaml');
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    await setStatus(repository, 'loan-approval', 'v1', 'Draft', 'One: two\n# three');
    const after = repository.git('show', 'HEAD:cards/loan-approval/ledger.yaml');
    expect(after.startsWith(before)).toBe(true);
    const version = (await load(repository.folder)).cards[0]?.versions[0];
    expect(version?.status).toBe('Draft');
    expect(version?.changes.at(-1)?.note).toBe('One: two\n# three');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('refuses a step that is not allowed, a missing note and an unknown version, and writes nothing', async () => {
    const repository = await make();
    await freeze(repository, 'loan-approval');
    const before = stateOf(repository);
    const attempt = async (version: string, to: 'Approved' | 'Draft') =>
      (
        await changeStatus({ repository: repository.folder, cardId: 'loan-approval', version, to })
      ).problems.map(({ code }) => code);
    expect(await attempt('v1', 'Approved')).toEqual(['ledger/forbidden-step']);
    expect(await attempt('v2', 'Approved')).toEqual(['version/not-found']);
    expect(stateOf(repository)).toEqual(before);
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    expect(await attempt('v1', 'Draft')).toEqual(['ledger/missing-note']);
  });
});
