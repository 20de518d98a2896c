import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestLines } from '../../src/core/verify/explain-digest.ts';
import { makeCardJson } from '../../src/core/page/card-json.ts';
import { computeDigest } from '../../src/core/version/digest.ts';
import { makeSample } from '../../src/make-sample.ts';
import { freeze, load } from '../helpers/catalogue-commands.ts';
import { makeCardText } from '../helpers/make-card-text.ts';
import { makeTestRepository } from '../helpers/make-test-repository.ts';
import { runCommand } from '../helpers/run-command.ts';
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts';

const explain = async (folder: string, reference: string): Promise<string> => {
  const { code, stdout } = await runCommand(folder, ['verify', reference, '--explain']);
  expect(code).toBe(0);
  return stdout;
};
const runShell = (folder: string, script: string): string =>
  execFileSync('sh', ['-s'], { cwd: folder, input: script, encoding: 'utf8' });

/** Names that shells and Git's quoting stumble over. */
const oddNames = [
  '-rf.md',
  'a b.md',
  "it's.md",
  'say "hi".md',
  '  two.md',
  '日本語/図 1.md',
  'tab\there.md',
  '$(id).md',
  '*.md',
];

describe('verify of files and in shell lines', () => {
  let folder = '';
  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'colophon-')), 'sample');
    await makeSample(folder);
  }, 60_000);
  afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

  it('gives the digest of every version of the sample in a plain shell', async () => {
    const { cards } = await load(folder);
    const versions = cards.flatMap((card) => card.versions);
    expect(versions.length).toBeGreaterThan(5);
    for (const { cardId, version, digest } of versions) {
      const script = await explain(folder, `${cardId}@${version.label}`);
      expect(script).not.toContain('colophon ');
      const expected = `recorded   ${digest}\nrecomputed ${digest}\n`;
      expect(runShell(join(folder, 'cards'), script)).toBe(expected);
      expect(() => runShell(folder, script.replace(/recorded='h1:./, "recorded='h1:_"))).toThrow();
    }
  }, 60_000);

  it('finds a downloaded card.json to be what was frozen, and says which status it shows', async () => {
    const { cards } = await load(folder);
    const card = cards.find(({ id }) => id === 'loan-approval');
    const version = card?.versions.find(({ status }) => status === 'Approved');
    if (!card || !version) throw new Error('The sample has no such version.');
    const here = await makeTemporaryFolder();
    const argv = ['verify', 'card.json', '--repo', folder];
    const early = { ...version, status: 'Draft' as const, changes: [] };
    writeFileSync(join(here, 'card.json'), makeCardJson({ card: card.id, content: early }));
    expect(await runCommand(here, argv)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('The file shows Draft; the version is Approved now.'),
    });
    writeFileSync(
      join(here, 'card.json'),
      makeCardJson({ card: card.id, content: { ...early, status: 'Approved' } }),
    );
    const forged = await runCommand(here, argv);
    expect([forged.code, forged.stdout]).toEqual([1, expect.stringContaining('colophon.status')]);
    writeFileSync(
      join(here, 'card.json'),
      makeCardJson({ card: card.id, content: version })
        .replace('"Medium"', '"Low"')
        .replace('"High"', '"Low"'),
    );
    const edited = await runCommand(here, argv);
    expect([edited.code, edited.stdout]).toEqual([1, expect.stringContaining('intended_uses.risk_rating')]);
  });

  it('finds a card.md, and a PDF by what is attached to it', async () => {
    const here = await makeTemporaryFolder();
    const { cards } = await load(folder);
    const card = cards.find(({ id }) => id === 'denryoku-juyo-yosoku');
    const [first, second] = card?.versions ?? [];
    if (!card || !first || !second) throw new Error('The sample has no such versions.');
    const source = (version: typeof first) =>
      execFileSync('git', ['show', `${version.commit}:${card.folder}/card.md`], { cwd: folder });
    const save = async (name: string, json: string | undefined, text: Uint8Array | undefined) => {
      const pdf = await PDFDocument.create();
      pdf.addPage();
      if (json !== undefined) await pdf.attach(new TextEncoder().encode(json), 'card.json');
      if (text !== undefined) await pdf.attach(text, 'card.md');
      writeFileSync(join(here, name), await pdf.save());
    };
    writeFileSync(join(here, 'card.md'), source(first));
    writeFileSync(join(here, 'edited.md'), `${source(first).toString()} `);
    writeFileSync(join(here, 'notes.txt'), 'x');
    writeFileSync(join(here, 'broken.pdf'), 'x');
    await save('good.pdf', makeCardJson({ card: card.id, content: first }), source(first));
    await save('mixed.pdf', makeCardJson({ card: card.id, content: first }), source(second));
    await save('bare.pdf', undefined, undefined);
    const verify = (file: string) => runCommand(here, ['verify', file, '--repo', folder]);
    expect(await verify('card.md')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`is ${card.id} ${first.version.label} as it was frozen`),
    });
    expect(await verify('good.pdf')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('not compared'),
    });
    for (const [file, code, problem] of [
      ['edited.md', 1, 'download/no-version'],
      ['mixed.pdf', 1, 'download/differs'],
      ['bare.pdf', 1, 'download/no-attachment'],
      ['broken.pdf', 1, 'download/unreadable'],
      ['notes.txt', 2, 'download/unknown-kind'],
      ['missing.json', 2, 'download/missing'],
    ] as const) {
      const { code: exit, stdout, stderr } = await verify(file);
      expect([exit, stdout + stderr]).toEqual([code, expect.stringContaining(problem)]);
    }
  });

  it('has the lines that the guide shows, in both languages', () => {
    for (const language of ['', 'ja/'])
      expect(readFileSync(`src/site/pages/${language}guide/verify.mdx`, 'utf8')).toContain(
        digestLines.join('\n'),
      );
  });
});

it.each(['sha1', 'sha256'])('the shell lines hold for odd names in a %s repository', async (format) => {
  const files = Object.fromEntries(oddNames.map((name) => [`cards/loan-approval/${name}`, name]));
  const repository = await makeTestRepository(
    { 'cards/loan-approval/card.md': makeCardText(), 'cards/loan-approval/monitoring/a.json': '{}' },
    { init: [`--object-format=${format}`] },
  );
  await freeze(repository, 'loan-approval');
  const script = await explain(repository.folder, 'loan-approval@v1');
  expect(runShell(repository.folder, script)).toContain('recomputed h1:');
  // Freezing may refuse some of these names: the lines are asked about them without it.
  const commit = repository.commit(files);
  const contents = { 'card.md': makeCardText(), ...Object.fromEntries(oddNames.map((name) => [name, name])) };
  const digest = computeDigest(
    Object.entries(contents).map(([path, text]) => ({
      path,
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
  );
  const moved = script
    .replace(/commit='.*'/, `commit='${commit}'`)
    .replace(/recorded='.*'/, `recorded='${digest}'`);
  expect(runShell(repository.folder, moved)).toBe(`recorded   ${digest}\nrecomputed ${digest}\n`);
});
