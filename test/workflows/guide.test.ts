import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/io/files/package-root.ts';
import { cloneFromForge } from '../helpers/forge/clone-from-forge.ts';
import { makeFakeForge } from '../helpers/forge/fake-forge.ts';
import { runWorkflow } from '../helpers/forge/run-workflow.ts';
import { readText, type Workflow } from '../helpers/forge/workflow.ts';
import { readGuideBlocks } from '../helpers/guide-blocks.ts';

const blocks = readGuideBlocks('ci');
const blockOf = (mark: string): string => blocks.find(({ text }) => text.includes(mark))?.text ?? '';

it('the guide has the same code in both languages', () => {
  expect(blocks).toHaveLength(3);
  expect(readGuideBlocks('ci', 'ja')).toEqual(blocks);
});

it('the guide names every workflow, job and setting', () => {
  for (const language of ['guide', 'ja/guide']) {
    const text = readText(`src/site/pages/${language}/ci.mdx`);
    for (const file of readdirSync(join(packageRoot, '.github/workflows')))
      expect(text).toContain(`\`${file}\``);
    for (const word of ['COLOPHON_TOKEN', 'COLOPHON_HOME', 'SITE_URL', 'TASK', 'notes', 'nightly', 'preview'])
      expect(text).toContain(`\`${word}\``);
  }
});

it('the guide pins actions as the workflows do', () => {
  const pins = (text: string) => text.match(/actions\/[\w/-]+@[0-9a-f]{40} # v\S+/g) ?? [];
  const ours = readdirSync(join(packageRoot, '.github/workflows')).flatMap((file) =>
    pins(readText(`.github/workflows/${file}`)),
  );
  for (const page of ['ci', 'scale'])
    for (const pin of pins(readText(`src/site/pages/guide/${page}.mdx`)))
      if (!/setup-node|download-artifact/.test(pin)) expect(ours).toContain(pin);
  expect(readText('src/site/pages/guide/scale.mdx')).not.toMatch(/uses: \S+@v\d/);
});

it('the recipe for cards in a repository of their own checks them', async () => {
  const forge = await makeFakeForge();
  const { git, write } = await cloneFromForge(forge);
  const recipe = parse(blockOf('check.yml').replace('OWNER/colophon@COMMIT', './')) as Workflow;
  const event = { name: 'pull_request', ref: 'refs/heads/main' };
  const sound = await runWorkflow(forge, recipe, event);
  expect(sound.ok, sound.log).toBe(true);
  expect(sound.log).toMatch(/loan-approval +draft/);
  write('cards/loan-approval/card.md', '---\nmodel_overview: {}\n---\n');
  git('commit', '--quiet', '--all', '-m', 'Empty the card');
  forge.allow('aiko');
  git('push', '--quiet', 'origin', 'main');
  const faulty = await runWorkflow(forge, recipe, event);
  expect(faulty.ok).toBe(false);
  expect(faulty.log).toContain('::error file=cards/loan-approval/card.md');
});

it('the recipe for a protected branch sends a tag and nothing else', async () => {
  const forge = await makeFakeForge();
  const { folder } = await cloneFromForge(forge);
  const bin = join(packageRoot, 'src/cli/bin.js');
  const script = `colophon() { ${process.execPath} ${bin} "$@"; }\n${blockOf('--tag-only')}`;
  const env = {
    ...process.env,
    REMOTE_USER: 'aiko',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Aiko Tanaka',
    GIT_AUTHOR_EMAIL: 'aiko@example.org',
    GIT_COMMITTER_NAME: 'Aiko Tanaka',
    GIT_COMMITTER_EMAIL: 'aiko@example.org',
  };
  const { status, stderr } = spawnSync('bash', ['-ec', script], { cwd: folder, env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(forge.listPushes().slice(1)).toEqual([{ user: 'aiko', ref: 'refs/tags/loan-approval/v1' }]);
});

it('the recipe for pre-commit names a hook that there is', () => {
  const recipe = parse(blockOf('pre-commit-config')) as { repos: [{ hooks: [{ id: string }] }] };
  const hooks = parse(readText('.pre-commit-hooks.yaml')) as { id: string }[];
  expect(hooks.map(({ id }) => id)).toContain(recipe.repos[0].hooks[0].id);
});
