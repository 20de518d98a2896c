import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringifyManifest } from '../src/core/page/stringify-manifest.ts';
import { parseManifest } from '../src/core/verify/parse-manifest.ts';
import { appendEntry } from '../src/core/version/stringify-entry.ts';
import { openRepository } from '../src/io/git/open-repository.ts';
import { verifyCatalogue, type VerifyOptions } from '../src/verify-catalogue.ts';
import { freeze, load, setStatus, valueOf } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';

const id = 'loan-approval';
const card = `cards/${id}/card.md`;
const ledger = `cards/${id}/ledger.yaml`;

let made = '';
beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'colophon-'));
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** Two versions, the first one Approved: five entries. Made once, and copied for each test. */
async function make(files: Readonly<Record<string, string>> = {}): Promise<TestRepository> {
  const isPlain = Object.keys(files).length === 0;
  const kept = join(made, 'repository');
  if (isPlain && existsSync(kept)) {
    const repository = await makeTestRepository();
    rmSync(join(repository.folder, '.git'), { recursive: true });
    cpSync(kept, repository.folder, { recursive: true });
    return repository;
  }
  const repository = await makeTestRepository({ [card]: makeCardText(), ...files });
  await freeze(repository, id);
  await setStatus(repository, id, 'v1', 'PendingReview');
  await setStatus(repository, id, 'v1', 'Approved');
  repository.commit({ [card]: makeCardText({ problem: 'Decide on larger loans.' }) });
  await freeze(repository, id);
  await setStatus(repository, id, 'v2', 'PendingReview');
  if (isPlain) cpSync(repository.folder, kept, { recursive: true });
  return repository;
}

const readLedger = ({ folder }: TestRepository): string => readFileSync(join(folder, ledger), 'utf8');
const entriesOf = (repository: TestRepository): string[] => readLedger(repository).split(/^(?=- )/m);
const writeEntries = (repository: TestRepository, entries: readonly string[], message = 'Tidy'): string =>
  repository.commit({ [ledger]: entries.join('') }, message);

const verify = async ({ folder, environment }: TestRepository, options: VerifyOptions = {}) =>
  valueOf(await verifyCatalogue(await openRepository(folder, environment), options));
const errorsOf = async (repository: TestRepository, options: VerifyOptions = {}): Promise<string[]> =>
  (await verify(repository, options)).problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

const replaceIn = (repository: TestRepository, place: number, from: string | RegExp, to: string): string => {
  const entries = entriesOf(repository);
  entries[place] = (entries[place] ?? '').replace(from, to);
  return writeEntries(repository, entries);
};

const frauds: readonly (readonly [string, (repository: TestRepository) => unknown, readonly string[]])[] = [
  [
    'a tag that was moved',
    ({ git }) => git('tag', '-f', '-a', '-m', 'x', `${id}/v1`, `${id}/v2^{commit}`),
    ['tag/moved'],
  ],
  ['a tag that was deleted', ({ git }) => git('tag', '-d', `${id}/v1`), ['tag/deleted']],
  [
    'a tag that was deleted with its entry',
    (repository) => {
      repository.git('tag', '-d', `${id}/v2`);
      writeEntries(repository, entriesOf(repository).slice(0, 3));
    },
    ['ledger/history-removed-entry', 'ledger/history-removed-entry'],
  ],
  [
    'a tag that was made anew on its commit',
    ({ git }) => git('tag', '-f', '-a', '-m', 'x', `${id}/v1`, `${id}/v1^{commit}`),
    ['tag/recreated'],
  ],
  [
    'an entry that was edited',
    (repository) => replaceIn(repository, 2, /by: .*/, 'by: Mallory <m@example.org>'),
    ['ledger/history-edited'],
  ],
  [
    'an entry that was removed',
    (repository) => writeEntries(repository, entriesOf(repository).toSpliced(4, 1)),
    ['ledger/history-removed-entry'],
  ],
  [
    'entries in another order',
    (repository) => {
      const [a = '', b = '', c = '', d = '', e = ''] = entriesOf(repository);
      writeEntries(repository, [a, b, d, c, e]);
    },
    ['ledger/history-reordered'],
  ],
  [
    'an entry that was put in the middle',
    (repository) => {
      const [a = '', b = '', ...rest] = entriesOf(repository);
      const note = '- acknowledge: "1111111111111111111111111111111111111111"\n  at: 2026-03-01T09:00:00Z\n';
      writeEntries(repository, [a, b, `${note}  by: M <m@example.org>\n  note: x\n`, ...rest]);
    },
    ['ledger/history-inserted'],
  ],
  [
    'an entry that was edited and put back later',
    (repository) => {
      const before = entriesOf(repository);
      replaceIn(repository, 1, /by: .*/, 'by: Mallory <m@example.org>');
      writeEntries(repository, before);
    },
    ['ledger/history-edited', 'ledger/history-edited'],
  ],
  [
    "an entry that was edited and put back on a merge's second parent",
    (repository) => {
      const before = entriesOf(repository);
      repository.git('switch', '-q', '-c', 'side');
      replaceIn(repository, 1, /by: .*/, 'by: Mallory <m@example.org>');
      writeEntries(repository, before);
      repository.git('switch', '-q', 'main');
      repository.commit({ 'README.md': 'x' });
      repository.git('merge', '-q', '--no-ff', '-m', 'Merge', 'side');
    },
    ['ledger/history-edited', 'ledger/history-edited'],
  ],
  [
    'an entry that a merge drops, which has the ledger of one parent as it is',
    (repository) => {
      repository.git('switch', '-q', '-c', 'side');
      replaceIn(repository, 4, /$/, '- acknowledge: "22222222"\n');
      repository.git('switch', '-q', 'main');
      repository.commit({ 'README.md': 'x' });
      repository.git('merge', '-q', '-s', 'ours', '-m', 'Merge', 'side');
    },
    ['ledger/history-removed-entry'],
  ],
  [
    'an entry that a merge brings from nowhere',
    (repository) => {
      repository.git('switch', '-q', '-c', 'side');
      repository.commit({ 'a.txt': 'x' });
      repository.git('switch', '-q', 'main');
      repository.commit({ 'b.txt': 'x' });
      repository.git('merge', '-q', '--no-ff', '--no-commit', 'side');
      writeEntries(repository, [
        ...entriesOf(repository),
        (entriesOf(repository)[2] ?? '')
          .replaceAll('v1', 'v2')
          .replace(/digest: .*/, /digest: .*/.exec(entriesOf(repository)[3] ?? '')?.[0] ?? ''),
      ]);
    },
    ['ledger/history-inserted'],
  ],
  [
    'lines that go on with the last entry',
    (repository) =>
      repository.commit({ [ledger]: `${readLedger(repository)}  note: Approved by the board\n` }),
    ['ledger/history-edited'],
  ],
  [
    'a ledger that was moved away and back, edited',
    (repository) => {
      repository.git('mv', ledger, 'kept.yaml');
      repository.commit();
      repository.git('mv', 'kept.yaml', ledger);
      replaceIn(repository, 1, /by: .*/, 'by: Mallory <m@example.org>');
    },
    ['ledger/removed'],
  ],
  [
    'a folder of cards that was moved away and back, edited',
    (repository) => {
      repository.git('mv', 'cards', 'models');
      repository.commit({ 'colophon.yaml': 'cards: models\n' });
      repository.git('mv', 'models', 'cards');
      repository.write({ 'colophon.yaml': null });
      replaceIn(repository, 1, /by: .*/, 'by: Mallory <m@example.org>');
    },
    ['ledger/removed', 'ledger/removed'],
  ],
  [
    'a status written by hand that skips a step',
    (repository) => {
      const step = (entriesOf(repository)[4] ?? '').replace('PendingReview', 'Approved');
      writeEntries(repository, [...entriesOf(repository).slice(0, 4), entriesOf(repository)[4] ?? '', step]);
    },
    ['ledger/wrong-from'],
  ],
  [
    'a digest that was changed',
    (repository) => {
      const other = /h1:.{44}/.exec(entriesOf(repository)[3] ?? '')?.[0] ?? '';
      writeEntries(
        repository,
        entriesOf(repository).map((entry) =>
          entry.includes('v1') ? entry.replace(/h1:.{44}/, other) : entry,
        ),
      );
    },
    ['ledger/history-edited', 'ledger/history-edited', 'ledger/history-edited', 'version/digest-changed'],
  ],
  [
    'a file in whose place Git shows another',
    ({ git, folder }) => {
      writeFileSync(join(folder, 'other.md'), 'x');
      git('replace', git('rev-parse', `${id}/v1:${card}`), git('hash-object', '-w', 'other.md'));
    },
    ['version/replaced-object'],
  ],
  [
    'a version tag that no ledger knows',
    ({ git }) => git('tag', '-a', '-m', 'x', `${id}/v3`),
    ['tag/unrecorded'],
  ],
];

describe('verify', () => {
  it('finds nothing where nothing was done', async () => {
    const repository = await make();
    const { problems, signatures } = await verify(repository);
    expect(problems).toEqual([]);
    expect(signatures.map(({ outcome }) => outcome.kind)).toEqual(Array(7).fill('unsigned'));
  });

  it.each(frauds)('names %s', async (_, commit, expected) => {
    const repository = await make();
    commit(repository);
    expect((await errorsOf(repository)).toSorted()).toEqual(expected);
    const { code, stdout } = await runCommand(repository.folder, ['verify']);
    expect(code).toBe(1);
    for (const name of expected) expect(stdout).toContain(name);
  });

  it('names the commit, its author and the entry', async () => {
    const repository = await make();
    const commit = replaceIn(repository, 2, /by: .*/, 'by: Mallory <m@example.org>');
    const { problems } = await verify(repository);
    expect(problems).toMatchObject([
      {
        card: id,
        version: 'v1',
        file: ledger,
        message: `Commit ${commit} by Aiko Tanaka <aiko@example.org> edits the status Approved of v1 in the ledger.`,
      },
    ]);
  });

  it('takes a finding that was acknowledged as a warning, for ever', async () => {
    const repository = await make();
    const commit = replaceIn(repository, 2, /by: .*/, 'by: Mallory <m@example.org>');
    const note = { acknowledge: commit, at: '2026-04-01T09:00:00Z', by: 'B <b@example.org>', note: 'Seen.' };
    repository.commit({ [ledger]: appendEntry(readLedger(repository), note) });
    const { problems } = await verify(repository);
    expect(problems).toMatchObject([{ code: 'ledger/history-edited', severity: 'warning' }]);
    expect((await runCommand(repository.folder, ['verify'])).code).toBe(0);
    expect((await runCommand(repository.folder, ['verify', '--strict'])).code).toBe(1);
  });

  it('names a freeze that was stopped before its entry', async () => {
    const repository = await make();
    repository.commit({ [card]: makeCardText({ problem: 'Third.' }) });
    const head = repository.git('rev-parse', 'HEAD');
    await freeze(repository, id);
    repository.git('reset', '-q', '--hard', head);
    expect(await errorsOf(repository)).toEqual(['freeze/interrupted']);
  });

  it('warns of a version whose commit is not on the catalogue branch', async () => {
    const repository = await make();
    repository.git('switch', '-q', '-c', 'side');
    repository.commit({ [card]: makeCardText({ problem: 'Third.' }) });
    await freeze(repository, id);
    repository.git('switch', '-q', 'main');
    repository.git('merge', '-q', '--squash', 'side');
    repository.commit();
    expect((await verify(repository)).problems).toMatchObject([
      { code: 'version/not-on-branch', severity: 'warning', version: 'v3' },
    ]);
  });

  it('looks at one card, and at one version of it', async () => {
    const repository = await make({ 'cards/other/card.md': makeCardText({ name: 'Other' }) });
    await freeze(repository, 'other');
    repository.git('tag', '-d', 'other/v1', `${id}/v1`);
    expect(await errorsOf(repository)).toEqual(['tag/deleted', 'tag/deleted']);
    expect(await errorsOf(repository, { card: 'other' })).toEqual(['tag/deleted']);
    expect(await errorsOf(repository, { card: id, version: 'v2' })).toEqual([]);
    const unknown = await runCommand(repository.folder, ['verify', `${id}@v9`]);
    expect([unknown.code, unknown.stdout]).toEqual([1, expect.stringContaining('version/not-found')]);
  });
});

describe('verify --against', () => {
  const manifestOf = async (repository: TestRepository) =>
    stringifyManifest({ ...(await load(repository.folder)), version: '1.0.0' });
  const against = async (repository: TestRepository, text: string) =>
    errorsOf(repository, { manifest: valueOf(parseManifest(text, 'manifest.json')) });

  it('finds nothing where the catalogue went on', async () => {
    const repository = await make();
    const manifest = await manifestOf(repository);
    await setStatus(repository, id, 'v2', 'Approved');
    expect(await against(repository, manifest)).toEqual([]);
  });

  it('names a version whose tag and ledger were rewritten consistently', async () => {
    const repository = await make();
    const manifest = await manifestOf(repository);
    repository.git('tag', '-d', `${id}/v1`, `${id}/v2`);
    repository.git('checkout', '-q', '--orphan', 'anew');
    repository.write({ [ledger]: null, [card]: makeCardText({ problem: 'Forged.' }) });
    repository.commit();
    repository.git('branch', '-q', '-M', 'main');
    await freeze(repository, id);
    await setStatus(repository, id, 'v1', 'PendingReview');
    expect(await errorsOf(repository)).toEqual([]);
    expect(await against(repository, manifest)).toEqual([
      'manifest/version-differs',
      'manifest/version-gone',
      'manifest/ledger-rewritten',
    ]);
    repository.write({ 'manifest.json': manifest });
    const { code, stdout } = await runCommand(join(repository.folder, 'cards'), [
      'verify',
      '--against',
      '../manifest.json',
    ]);
    expect([code, stdout]).toEqual([1, expect.stringContaining('manifest/version-differs')]);
  });

  it('refuses a file that is no manifest', () => {
    for (const text of ['', '[]', '{"format":1}', '{"format":1,"commit":"x","cards":[{"card":"a"}]}'])
      expect(parseManifest(text, 'm.json')).toMatchObject({ problems: [{ code: 'manifest/unreadable' }] });
  });
});
