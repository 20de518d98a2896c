import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freeze, load, setStatus } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';

const card = 'cards/loan-approval/card.md';
const ledger = 'cards/loan-approval/ledger.yaml';

/** A command as the repository's own person runs it, and the codes that it reports. */
async function ask({ folder, environment }: TestRepository, ...argv: string[]) {
  const before = { ...process.env };
  Object.assign(process.env, environment);
  try {
    const { code, stdout, stderr } = await runCommand(folder, [...argv, '--format', 'json']);
    if (!stdout.startsWith('{')) return { code, codes: [], stderr };
    const { problems } = JSON.parse(stdout) as { problems: { code: string }[] };
    return { code, codes: [...new Set(problems.map((problem) => problem.code))], stderr };
  } finally {
    for (const name of Object.keys(environment)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

async function makeFrozen(): Promise<TestRepository> {
  const repository = await makeTestRepository({ [card]: makeCardText() });
  await freeze(repository, 'loan-approval');
  return repository;
}

const sound = { code: 0, codes: [] };

describe('a ledger without entries', () => {
  it.each([
    ['is empty', ''],
    ['has comments', '# The ledger of loans.\n\n# Append only.\n'],
    ['has comments and no last newline', '# one\n# two'],
    ['begins a document', '# one\n---\n'],
    ['begins with a byte order mark', '\uFEFF# one\n'],
    ['has empty lines', '\n\n'],
    ['ends a document', '# one\n...\n'],
  ])('that %s takes entries, and nobody is accused', async (_, text) => {
    const repository = await makeTestRepository({ [card]: makeCardText(), [ledger]: text });
    expect(await ask(repository, 'freeze', 'loan-approval')).toMatchObject(sound);
    expect(await ask(repository, 'verify')).toMatchObject(sound);
    expect(await ask(repository, 'status', 'loan-approval@v1', 'PendingReview')).toMatchObject(sound);
    expect(await ask(repository, 'verify')).toMatchObject(sound);
    expect(readFileSync(join(repository.folder, ledger), 'utf8').startsWith(text)).toBe(true);
  });

  it.each([
    ['an empty list', '[]\n'],
    ['null', 'null\n'],
  ])('that has %s is refused by freeze before anything is written, and can be mended', async (_, text) => {
    const repository = await makeTestRepository({ [card]: makeCardText(), [ledger]: text });
    const refs = repository.git('for-each-ref');
    expect(await ask(repository, 'freeze', 'loan-approval')).toMatchObject({
      code: 1,
      codes: ['ledger/not-appendable'],
    });
    expect(repository.git('for-each-ref')).toBe(refs);
    repository.commit({ [ledger]: null });
    expect(await ask(repository, 'freeze', 'loan-approval')).toMatchObject(sound);
    expect(await ask(repository, 'verify')).toMatchObject(sound);
  });
});

describe('a ledger with entries', () => {
  it.each([
    ['without a last newline', (text: string) => text.trimEnd()],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with a comment at its end', (text: string) => `${text}# checked by the office\n`],
  ])('%s is appended to byte for byte, and verify accuses nobody', async (_, change) => {
    const repository = await makeFrozen();
    // As if it had been written so from the first.
    const text = change(`${repository.git('show', `HEAD:${ledger}`)}\n`);
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    repository.commit({ [ledger]: text });
    expect(await ask(repository, 'verify')).toMatchObject(sound);
    expect(await ask(repository, 'status', 'loan-approval@v1', 'PendingReview')).toMatchObject(sound);
    expect(readFileSync(join(repository.folder, ledger), 'utf8').startsWith(text)).toBe(true);
    expect(await ask(repository, 'verify')).toMatchObject(sound);
  });

  it('that ends a document is refused by status before anything is written', async () => {
    const repository = await makeFrozen();
    repository.commit({ [ledger]: `${repository.git('show', `HEAD:${ledger}`)}\n...\n` });
    const head = repository.git('rev-parse', 'HEAD');
    expect(await ask(repository, 'status', 'loan-approval@v1', 'PendingReview')).toMatchObject({
      code: 1,
      codes: ['ledger/not-appendable'],
    });
    expect(repository.git('rev-parse', 'HEAD')).toBe(head);
  });

  it('has room for five thousand of them', async () => {
    const repository = await makeFrozen();
    const text = `${repository.git('show', `HEAD:${ledger}`)}\n`;
    const digest = /h1:\S+/.exec(text)?.[0] ?? '';
    const entries = Array.from({ length: 5000 }, (_, place) => {
      const [from, to] = place % 2 === 0 ? ['Draft', 'PendingReview'] : ['PendingReview', 'Draft'];
      return `- status: v1\n  from: ${from}\n  to: ${to}\n  digest: ${digest}\n  at: 2026-03-02T09:00:00Z\n  by: Aiko <a@example.org>\n  note: n${place}\n`;
    });
    repository.commit({ [ledger]: text + entries.join('') });
    expect(await ask(repository, 'status', 'loan-approval@v1', 'PendingReview')).toMatchObject(sound);
    expect(await ask(repository, 'verify')).toMatchObject(sound);
  }, 60_000);
});

describe('an entry that no ledger can hold', () => {
  it.each([
    ['a long note', ['--note', 'n'.repeat(4097)]],
    ['a long name', ['--by', `${'A'.repeat(500)} <a@example.org>`]],
  ])('is refused for %s, and the ledger stays readable', async (_, more) => {
    const repository = await makeFrozen();
    const head = repository.git('rev-parse', 'HEAD');
    expect(await ask(repository, 'status', 'loan-approval@v1', 'PendingReview', ...more)).toMatchObject({
      code: 1,
      codes: ['ledger/unfit-entry'],
    });
    expect(repository.git('rev-parse', 'HEAD')).toBe(head);
    expect(await ask(repository, 'verify')).toMatchObject(sound);
  });

  it('is refused by freeze for a long name, before there is a tag', async () => {
    const repository = await makeTestRepository({ [card]: makeCardText() });
    Object.assign(repository.environment, { GIT_COMMITTER_NAME: 'A'.repeat(600) });
    for (const more of [[], ['--tag-only']])
      expect(await ask(repository, 'freeze', 'loan-approval', ...more)).toMatchObject({
        code: 1,
        codes: ['ledger/unfit-entry'],
      });
    expect(repository.git('tag')).toBe('');
  });

  it('is refused as a question of usage where --by is no name and address', async () => {
    const repository = await makeTestRepository({ [card]: makeCardText() });
    for (const by of [
      'Aiko',
      'Aiko <>',
      'Aiko\nEve <a@example.org>',
      'Aiko\u001B[31m <a@example.org>',
      'Aiko\rEve <a@example.org>',
      ' <a@example.org>',
      'Aiko <a@example.org> ',
      'Aiko <a b>',
    ]) {
      const { code, stderr } = await ask(
        repository,
        'status',
        'loan-approval@v1',
        'PendingReview',
        '--by',
        by,
      );
      expect([by, code, stderr]).toEqual([by, 2, expect.stringContaining('Write "Name <address>".')]);
    }
  });
});

it('a note is kept as it was said, whatever it means in YAML', async () => {
  const notes = [
    '---',
    '...',
    '- status: v1',
    '%YAML 1.2',
    '*a',
    '&a b',
    '!!binary x',
    '|',
    'a: b # c',
    'null',
    '0x1f',
    '2026-01-01',
    '@x `',
    'one\n---\n- two\n...',
    'x\n  signature: |\n    fake',
    'a\r\nb',
    '\u0001\u001B[31m',
    '\u2028x\u2029',
    '\u202Ertl',
    'x'.repeat(4096),
  ];
  const repository = await makeFrozen();
  for (const [place, note] of notes.entries())
    await setStatus(repository, 'loan-approval', 'v1', place % 2 === 0 ? 'PendingReview' : 'Draft', note);
  const [version] = (await load(repository.folder)).cards[0]?.versions ?? [];
  expect(version?.changes.map((change) => change.note)).toEqual(notes.map((note) => note.trim()));
  expect(await ask(repository, 'verify')).toMatchObject(sound);
}, 60_000);

describe('a tag that is no version', () => {
  it('is nobody’s business where it is of something else that is numbered likewise', async () => {
    const repository = await makeFrozen();
    for (const name of ['library/v1', 'loan-approval/v01', 'loan-approval/V2', 'loan-approval/v1.0'])
      repository.git('tag', '-a', '-m', 'x', name);
    repository.git('tag', 'loan-approval/v7', 'HEAD^{tree}');
    repository.git('tag', 'loan-approval/v8', `HEAD:${card}`);
    expect(await ask(repository, 'verify')).toMatchObject(sound);
  });

  it('is named by freeze --record where it holds a tag of a tag', async () => {
    const repository = await makeFrozen();
    repository.git('tag', '-a', '-m', 'inner', 'inner');
    repository.git('tag', '-a', '-m', 'outer', 'loan-approval/v2', 'inner');
    repository.git('tag', '-d', 'inner');
    expect(await ask(repository, 'verify')).toMatchObject({ code: 1, codes: ['tag/unrecorded'] });
    expect(await ask(repository, 'freeze', '--record')).toMatchObject({
      code: 0,
      codes: ['record/no-commit'],
    });
  });

  it.each(['HEAD^{tree}', `HEAD:${card}`, 'loan-approval/v1'])(
    'is a moved one where a version’s tag holds %s',
    async (held) => {
      const repository = await makeFrozen();
      repository.git('tag', '-f', '-a', '-m', 'x', 'loan-approval/v1', held);
      expect(await ask(repository, 'verify')).toMatchObject({ code: 1, codes: ['tag/moved'] });
    },
  );
});

describe('a card’s folder that became something else', () => {
  it.each([
    ['a symbolic link', (id: string) => `120000,${id}`],
    ['a submodule', (id: string) => `160000,${id}`],
  ])('%s: verify names the commit, and nothing is frozen', async (_, entryOf) => {
    const repository = await makeFrozen();
    const id = repository.git('rev-parse', 'HEAD');
    repository.write({ link: '../elsewhere' });
    const blob = repository.git('hash-object', '-w', 'link');
    repository.git('rm', '-r', '--quiet', 'cards/loan-approval');
    const entry = entryOf('').startsWith('120000') ? entryOf(blob) : entryOf(id);
    repository.git('update-index', '--add', '--cacheinfo', `${entry},cards/loan-approval`);
    repository.git('commit', '--quiet', '-m', 'Replace');
    const { code, codes } = await ask(repository, 'verify');
    expect([code, codes]).toEqual([1, expect.arrayContaining(['ledger/removed'])]);
    expect(await ask(repository, 'freeze', 'loan-approval')).toMatchObject({
      code: 1,
      codes: ['card/not-found'],
    });
  });
});

describe('verify', () => {
  it('reads a bare repository, a detached head, a linked work tree and SHA-256 alike', async () => {
    const repository = await makeFrozen();
    repository.git('clone', '--quiet', '--bare', '.', 'bare.git');
    expect(await ask(repository, 'verify', '--repo', 'bare.git')).toMatchObject(sound);
    repository.git('worktree', 'add', '--quiet', 'linked', '-b', 'linked');
    expect(await ask(repository, 'verify', '--repo', 'linked')).toMatchObject(sound);
    repository.git('checkout', '--quiet', '--detach');
    expect(await ask(repository, 'verify')).toMatchObject(sound);
    const other = await makeTestRepository({ [card]: makeCardText() }, { init: ['--object-format=sha256'] });
    await freeze(other, 'loan-approval');
    await setStatus(other, 'loan-approval', 'v1', 'PendingReview');
    expect(await ask(other, 'verify')).toMatchObject(sound);
  });

  it('exits 2 where there is no commit', async () => {
    const empty = await makeTestRepository();
    for (const argv of [
      ['verify'],
      ['freeze', 'loan-approval'],
      ['freeze', '--record'],
      ['status', 'a@v1', 'Draft'],
    ])
      expect((await ask(empty, ...argv)).code).toBe(2);
  });

  it('says of a file that is no manifest that it is none', async () => {
    const repository = await makeFrozen();
    for (const text of [
      '',
      '[]',
      'null',
      '{"format":1}',
      '{"format":2,"cards":[]}',
      '{"a":'.repeat(20_000),
    ]) {
      repository.write({ 'm.json': text });
      expect(await ask(repository, 'verify', '--against', 'm.json')).toMatchObject({
        code: 1,
        codes: ['manifest/unreadable'],
      });
    }
  });
});

it('status names what is wrong with a ledger that cannot be read, not that the version is missing', async () => {
  const repository = await makeFrozen();
  repository.commit({ [ledger]: '- freeze: v1\n  tag: [\n' });
  expect(await ask(repository, 'status', 'loan-approval@v1', 'PendingReview')).toMatchObject({
    code: 1,
    codes: ['yaml/syntax'],
  });
});
