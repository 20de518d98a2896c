import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../src/io/files/package-root.ts';
import { listFiles, makeSharedFolder } from './helpers/built-sample.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository } from './helpers/make-test-repository.ts';
import { readText } from './helpers/forge/workflow.ts';

const folder = makeSharedFolder();
const modules = join(folder, 'node_modules');
const installed = join(modules, 'colophon');

/** As npm does: our package unpacked, what it depends on beside it, its command linked. */
beforeAll(() => {
  const pack = ['pack', '--json', '--pack-destination', folder];
  const [packed] = JSON.parse(
    execFileSync('npm', pack, {
      cwd: packageRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).replace(/^[^[]*/, ''),
  ) as [{ filename: string }];
  mkdirSync(join(modules, '.bin'), { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', modules]);
  execFileSync('mv', [join(modules, 'package'), installed]);
  for (const name of readdirSync(join(packageRoot, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(packageRoot, 'node_modules', name), join(modules, name));
  symlinkSync('../colophon/src/cli/bin.js', join(modules, '.bin/colophon'));
  execFileSync('chmod', ['+x', join(installed, 'src/cli/bin.js')]);
  symlinkSync(process.execPath, join(modules, '.bin/node'));
});

/** The command as a shell finds it where the package is installed. */
function run(argv: readonly string[], cwd = folder, more: Readonly<Record<string, string>> = {}) {
  const env = {
    ...process.env,
    CI: '',
    ...more,
    PATH: `${join(modules, '.bin')}:${process.env['PATH'] ?? ''}`,
  };
  const { status, stdout, stderr } = spawnSync('colophon', argv, { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('installed as a package, Colophon', () => {
  it('has its code as JavaScript, and nothing that only its own repository needs', () => {
    const files = listFiles(installed);
    const code = files.filter(
      (path) => path.startsWith('src/') && path.endsWith('.ts') && !path.endsWith('.d.ts'),
    );
    const compiled = code.filter((path) => !path.startsWith('src/site/'));
    for (const path of compiled) expect(files).toContain(path.replace('src/', 'lib/').replace(/ts$/, 'js'));
    expect(files).toContain('lib/renderer/server/entry.mjs');
    expect(files.filter((path) => /^(test|scripts|cards|demo|docs)\//.test(path))).toEqual([]);
  });

  it(
    'checks, freezes, verifies and builds a catalogue, with nothing left to bundle',
    { timeout: 300_000 },
    async () => {
      const repository = await makeTestRepository({ 'cards/loan-approval/card.md': makeCardText() });
      const here = ['--repo', repository.folder];
      for (const name of ['astro', '@astrojs', '@fontsource', 'vite'])
        rmSync(join(modules, name), { force: true });
      expect(run(['check'], repository.folder)).toMatchObject({ status: 0, stderr: 'Checked 1 card.\n' });
      expect(run(['freeze', 'loan-approval'], repository.folder, repository.environment)).toMatchObject({
        status: 0,
      });
      expect(run(['verify', ...here])).toMatchObject({ status: 0 });
      const site = join(folder, 'site');
      const built = run(['build', '--pdf', '--out', site, ...here]);
      expect(built, built.stderr).toMatchObject({ status: 0 });
      expect(existsSync(join(site, 'cards/loan-approval/v1/loan-approval-v1.pdf'))).toBe(true);
    },
  );

  it('shares work among threads', { timeout: 300_000 }, async () => {
    const cards = Array.from({ length: 200 }, (_, place) => [
      `cards/card-${place}/card.md`,
      makeCardText({ name: `Card ${place}` }),
    ]);
    const { folder: repository } = await makeTestRepository(
      Object.fromEntries(cards) as Record<string, string>,
    );
    const listed = run(['list', '--no-cache', '--repo', repository]);
    expect(listed, listed.stderr).toMatchObject({ status: 0 });
    expect(listed.stdout.split('\n')).toHaveLength(202);
  });
});

describe('the pre-commit hook', () => {
  const [hook] = parse(readText('.pre-commit-hooks.yaml')) as [
    { entry: string; files: string; language: string },
  ];

  /** As pre-commit does: a clone of ours, and of the files to be committed those that match, behind the entry. */
  function makeHook() {
    const clone = join(folder, 'hooks');
    const log = join(clone, 'installed');
    mkdirSync(join(clone, 'bin'), { recursive: true });
    mkdirSync(join(clone, 'node_modules'));
    mkdirSync(join(clone, 'scripts'));
    for (const part of ['src', 'schemas', 'package.json', 'node_modules/node', 'scripts/check-commit.sh'])
      symlinkSync(join(packageRoot, part), join(clone, part));
    const npm = `#!/bin/sh\ntest "$1 $2 $3" = "ci --prefix ${clone}" && echo once >> ${log}\n`;
    writeFileSync(join(clone, 'bin/npm'), npm);
    chmodSync(join(clone, 'bin/npm'), 0o755);
    const commit = (repository: string, paths: readonly string[]) => {
      const env = { ...process.env, CI: '', PATH: `${join(clone, 'bin')}:${process.env['PATH'] ?? ''}` };
      const matching = paths.filter((path) => new RegExp(hook.files).test(path));
      return spawnSync(join(clone, hook.entry), matching, { cwd: repository, env, encoding: 'utf8' });
    };
    return { commit, listInstalls: () => readFileSync(log, 'utf8').trimEnd().split('\n') };
  }

  it('installs itself once, and checks the cards that are to be committed, and no other', async () => {
    const { commit, listInstalls } = makeHook();
    expect(hook.language).toBe('script');
    const { folder: repository } = await makeTestRepository({
      'cards/loan-approval/card.md': makeCardText(),
      'cards/loan-approval/figures/roc.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
      'cards/fraud/card.md': makeCardText({ name: 'Fraud' }).replace('model_name', 'model_nam'),
    });
    const sound = ['cards/loan-approval/card.md', 'cards/loan-approval/figures/roc.svg', 'README.md'];
    expect(commit(repository, sound)).toMatchObject({ status: 0, stderr: 'Checked 1 card.\n' });
    const faulty = commit(repository, [...sound, 'cards/fraud/card.md']);
    expect(faulty.status).toBe(1);
    expect(faulty.stdout).toContain('cards/fraud/card.md:2:');
    expect(listInstalls()).toEqual(['once']);
  });
});
