import { describe, expect, it } from 'vitest';
import { ask } from './helpers/ask.ts';
import { freeze, setStatus } from './helpers/catalogue-commands.ts';
import { cloneRepository } from './helpers/clone-repository.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';

const card = 'cards/loan-approval/card.md';
const figure = 'cards/loan-approval/figures/roc.png';
const pointer =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n';
const sound = { code: 0, codes: [] };

async function makeFrozen(versions = 3): Promise<TestRepository> {
  const repository = await makeTestRepository({
    'colophon.yaml': 'environments: { trial: { statuses: [Draft] } }\n',
    [card]: makeCardText(),
  });
  for (let number = 1; number <= versions; number += 1) {
    if (number > 1) repository.commit({ [card]: makeCardText({ problem: `Problem ${number}.` }) });
    await freeze(repository, 'loan-approval');
  }
  return repository;
}

/** As a checkout action did that fetched `+<commit>:refs/tags/<name>`. */
function destroyTags({ git }: Pick<TestRepository, 'git'>, ...versions: readonly string[]): void {
  for (const version of versions)
    git(
      'update-ref',
      `refs/tags/loan-approval/${version}`,
      git('rev-parse', `loan-approval/${version}^{commit}`),
    );
}

describe('annotated tags that a checkout destroyed', () => {
  it('are one problem where they are several, with the mend, and are an error', async () => {
    const origin = await makeFrozen();
    const clone = await cloneRepository(origin);
    destroyTags(clone, 'v1', 'v2', 'v3');
    for (const argv of [['verify'], ['check', '--all'], ['build', '--out', 'site']]) {
      const report = await ask(clone, ...argv);
      expect([argv[0], report]).toMatchObject([argv[0], { code: 1, codes: ['git/destroyed-tags'] }]);
      expect(report.said).toContain('git fetch --tags --force');
      expect(report.said).toContain('actions/checkout v6.0.2');
    }
    clone.git('fetch', '--quiet', '--tags', '--force');
    expect(await ask(clone, 'verify')).toMatchObject(sound);
  });

  it('are told from one that was made anew, or moved', async () => {
    const repository = await makeFrozen();
    destroyTags(repository, 'v1', 'v2');
    repository.git('tag', '-f', '-a', '-m', 'x', 'loan-approval/v3', 'loan-approval/v3^{commit}');
    expect(await ask(repository, 'verify')).toMatchObject({
      code: 1,
      codes: ['git/destroyed-tags', 'tag/recreated'],
    });
    repository.git('update-ref', 'refs/tags/loan-approval/v3', repository.git('rev-parse', 'HEAD~2'));
    expect((await ask(repository, 'verify')).codes).toEqual(['git/destroyed-tags', 'tag/moved']);
  });

  it('are named one by one where it is one, which may have been the checkout', async () => {
    const repository = await makeFrozen();
    destroyTags(repository, 'v2');
    const { code, codes, said } = await ask(repository, 'verify');
    expect([code, codes]).toEqual([1, ['tag/recreated']]);
    expect(said).toContain('actions/checkout before v6.0.2');
  });

  it('keep freeze, status and gate from judging by them', async () => {
    const repository = await makeFrozen();
    repository.commit({ [card]: makeCardText({ problem: 'Next.' }) });
    destroyTags(repository, 'v1', 'v2', 'v3');
    const refs = repository.git('for-each-ref');
    for (const argv of [
      ['freeze', 'loan-approval'],
      ['status', 'loan-approval@v3', 'PendingReview'],
    ])
      expect(await ask(repository, ...argv)).toMatchObject({ code: 1, codes: ['git/destroyed-tags'] });
    expect(repository.git('for-each-ref')).toBe(refs);
    expect(await ask(repository, 'gate', 'loan-approval@v3', '--for', 'trial')).toMatchObject({
      code: 1,
      codes: ['tag/recreated'],
    });
  });

  it('are not suspected where versions were frozen with lightweight tags', async () => {
    const repository = await makeTestRepository({ [card]: makeCardText() });
    for (const version of ['v1', 'v2']) {
      repository.commit({ [card]: makeCardText({ problem: `${version}.` }) });
      repository.git('tag', `loan-approval/${version}`);
    }
    expect(await ask(repository, 'freeze', '--record')).toMatchObject({ code: 0 });
    const { code, codes } = await ask(repository, 'verify');
    expect([code, [...new Set(codes)]]).toEqual([0, ['tag/lightweight']]);
  });
});

describe('a clone without tags', () => {
  it('is one problem, with the mend', async () => {
    const origin = await makeFrozen();
    const clone = await cloneRepository(origin, '--no-tags');
    for (const argv of [
      ['verify'],
      ['check', '--all'],
      ['build', '--out', 'site'],
      ['freeze', 'loan-approval'],
    ]) {
      const report = await ask(clone, ...argv);
      expect([argv[0], report]).toMatchObject([argv[0], { code: 1, codes: ['git/no-tags'] }]);
      expect(report.said).toContain('git fetch --tags');
    }
    expect(await ask(clone, 'check')).toMatchObject(sound);
    clone.git('fetch', '--quiet', '--tags');
    expect(await ask(clone, 'verify')).toMatchObject(sound);
  });

  it('is not suspected where one tag is there, or there is one version', async () => {
    const repository = await makeFrozen();
    repository.git('tag', '-d', 'loan-approval/v1', 'loan-approval/v2');
    expect((await ask(repository, 'verify')).codes).toEqual(['tag/deleted', 'tag/deleted']);
    const single = await makeFrozen(1);
    single.git('tag', '-d', 'loan-approval/v1');
    expect((await ask(single, 'verify')).codes).toEqual(['tag/deleted']);
  });

  it('is a template’s copy where the commits are not there either', async () => {
    const origin = await makeFrozen();
    const copy = await makeTestRepository();
    copy.write(
      Object.fromEntries(
        [card, 'cards/loan-approval/ledger.yaml'].map((path) => [
          path,
          `${origin.git('show', `HEAD:${path}`)}\n`,
        ]),
      ),
    );
    copy.commit();
    for (const argv of [['verify'], ['check', '--all']])
      expect(await ask(copy, ...argv)).toMatchObject({ code: 1, codes: ['version/foreign-history'] });
  });
});

describe('a shallow clone', () => {
  it('is refused, with the mend, by what reads history, and is whole after it', async () => {
    const origin = await makeFrozen();
    const clone = await cloneRepository(origin, '--depth=1');
    for (const argv of [
      ['verify'],
      ['check', '--all'],
      ['build', '--out', 'site'],
      ['print', '--out', 'pdfs'],
      ['list'],
      ['show', 'loan-approval'],
      ['gate', 'loan-approval@v1', '--for', 'trial'],
      ['freeze', 'loan-approval'],
      ['freeze', '--record'],
      ['status', 'loan-approval@v3', 'PendingReview'],
    ]) {
      const { code, said } = await ask(clone, ...argv);
      expect([argv[0], code, said]).toEqual([argv[0], 2, expect.stringContaining('git/shallow')]);
      expect(said).toContain('git fetch --unshallow --tags');
      expect(said).toContain('fetch-depth: 0');
    }
    expect(await ask(clone, 'check')).toMatchObject(sound);
    clone.git('fetch', '--quiet', '--unshallow', '--tags');
    expect(await ask(clone, 'verify')).toMatchObject(sound);
    await setStatus(origin, 'loan-approval', 'v3', 'PendingReview');
  });
});

describe('a Git LFS pointer', () => {
  it.each([
    ['a figure', { [card]: makeCardText(), [figure]: pointer }],
    ['the card', { [card]: pointer }],
  ])('in place of %s is named by check, freeze and build, with the mend', async (_, files) => {
    const repository = await makeTestRepository(files);
    const refs = repository.git('for-each-ref');
    for (const argv of [['check'], ['freeze', 'loan-approval'], ['build', '--out', 'site']]) {
      const { code, codes, said } = await ask(repository, ...argv);
      expect([argv[0], code, codes]).toEqual([argv[0], 1, expect.arrayContaining(['file/lfs-pointer'])]);
      expect(said).toContain('git lfs migrate export');
    }
    expect(repository.git('for-each-ref')).toBe(refs);
  });

  it('that is committed, where the work tree has its content, is found by freeze', async () => {
    const repository = await makeTestRepository({ [card]: makeCardText(), [figure]: pointer });
    // What git lfs does: the file that is checked out is not the blob.
    repository.git('config', 'filter.lfs.clean', `printf '%s' '${pointer}'`);
    repository.write({ '.gitattributes': '*.png filter=lfs -text\n', [figure]: 'PNG' });
    repository.commit();
    expect(repository.git('show', `HEAD:${figure}`)).toBe(pointer.trim());
    const freezing = await ask(repository, 'freeze', 'loan-approval');
    expect([freezing.code, freezing.codes]).toEqual([1, expect.arrayContaining(['file/lfs-pointer'])]);
  });
});
