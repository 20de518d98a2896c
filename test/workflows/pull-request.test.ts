import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cloneFromForge, type ForgeClone } from '../helpers/forge/clone-from-forge.ts';
import { makeFakeForge, type FakeForge } from '../helpers/forge/fake-forge.ts';
import { repositoryName } from '../helpers/forge/question.ts';
import { runWorkflow } from '../helpers/forge/run-workflow.ts';
import { makeCardText } from '../helpers/make-card-text.ts';

/** Opens pull request 7: its head is at the forge, and what merging it would give. */
function openPull(forge: FakeForge, { git }: ForgeClone, repository: string, branch: string): string {
  const sha = git('rev-parse', 'HEAD');
  git('push', '--quiet', 'origin', 'HEAD:refs/pull/7/head');
  const tree = forge.git('merge-tree', '--write-tree', 'main', sha);
  const merge = forge.git('commit-tree', tree, '-p', 'main', '-p', sha, '-m', 'Merge');
  forge.git('update-ref', 'refs/pull/7/merge', merge);
  forge.pulls.push({
    number: 7,
    state: 'open',
    html_url: `${forge.url}/pull/7`,
    head: { ref: branch, sha, repo: { full_name: repository } },
    base: { ref: 'main', repo: { full_name: repositoryName } },
  });
  return sha;
}

const runPull = (forge: FakeForge, sha: string) =>
  runWorkflow(forge, 'pull-request', {
    name: 'pull_request',
    ref: 'refs/pull/7/merge',
    event: {
      pull_request: { number: 7, base: { sha: forge.git('rev-parse', 'main') }, head: { sha } },
    },
  });

const runComment = (
  forge: FakeForge,
  repository: string,
  branch: string,
  sha: string,
  environment: Readonly<Record<string, string>> = {},
) =>
  runWorkflow(forge, 'review-comment', {
    environment,
    name: 'workflow_run',
    ref: 'refs/heads/main',
    event: {
      workflow_run: {
        event: 'pull_request',
        conclusion: 'failure',
        head_sha: sha,
        head_branch: branch,
        head_repository: { full_name: repository },
        html_url: `${forge.url}/runs/1`,
      },
    },
  });

const changedCard = makeCardText({ problem: 'Decide on larger loans.' });

it('a pull request is checked, reviewed, built, and what changed in it is printed', async () => {
  const forge = await makeFakeForge();
  const clone = await cloneFromForge(forge);
  clone.write('cards/loan-approval/card.md', changedCard);
  clone.git('commit', '--quiet', '--all', '-m', 'Change the card');
  const sha = openPull(forge, clone, 'mallory/cards', 'larger');
  const run = await runPull(forge, sha);
  expect(run.ok, run.log).toBe(true);
  expect(run.summary).toContain('loan-approval');
  expect(existsSync(join(run.artifacts.get('site') ?? '', 'cards/loan-approval/index.html'))).toBe(true);
  const pdfs = readdirSync(run.artifacts.get('changed-pdfs') ?? '', { recursive: true, encoding: 'utf8' });
  expect(pdfs.filter((path) => path.endsWith('.pdf'))).toEqual([
    'cards/loan-approval/draft/loan-approval-draft.pdf',
  ]);
});

it('a pull request with a faulty card fails, and is reviewed and built all the same', async () => {
  const forge = await makeFakeForge();
  const clone = await cloneFromForge(forge);
  clone.write('cards/loan-approval/card.md', changedCard.replace('model_name:', 'model_nam:'));
  clone.git('commit', '--quiet', '--all', '-m', 'Misspell');
  const run = await runPull(forge, openPull(forge, clone, 'mallory/cards', 'larger'));
  expect(run.ok).toBe(false);
  expect(run.log).toMatch(/::error file=cards\/loan-approval\/card\.md,line=/);
  expect(run.summary).toContain('loan-approval');
  expect(existsSync(join(run.artifacts.get('site') ?? '', 'index.html'))).toBe(true);
});

/** A head that would run something wherever something of it were checked out, installed or believed. */
function makeHostile({ git, write, folder }: ForgeClone, canary: string): void {
  const touch = `touch ${canary}`;
  write('cards/loan-approval/card.md', `${changedCard}\n@everyone \`</details>\n`);
  write('package.json', JSON.stringify({ scripts: { preinstall: touch, prepare: touch } }));
  write('.npmrc', `script-shell=${canary}\n`);
  write('.github/workflows/review-comment.yml', 'on: pull_request_target\n');
  write('scripts/forge/find-pull-request.ts', `import 'node:fs';\n`);
  write('colophon.yaml', 'review: { weights: [] }\npolicies: { freeze: { High: [] } }\n');
  write('.gitattributes', '* filter=canary diff=canary merge=canary\n');
  write('.githooks/post-checkout', `#!/bin/sh\n${touch}\n`);
  write('.gitmodules', `[submodule "s"]\n  path = s\n  url = ${folder}\n  fetchRecurseSubmodules = true\n`);
  git('add', '--all');
  git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},s`);
  git('commit', '--quiet', '-m', '$(touch pwned)');
}

/** A machine whose Git runs what attributes ask for, as one with Git LFS does. */
function armedWith(canary: string): Record<string, string> {
  const names = [
    'filter.canary.smudge',
    'filter.canary.clean',
    'diff.canary.command',
    'diff.canary.textconv',
  ];
  const pairs = names.flatMap((name, place) => [
    [`GIT_CONFIG_KEY_${place}`, name],
    [`GIT_CONFIG_VALUE_${place}`, `touch ${canary}; cat`],
  ]);
  return { GIT_CONFIG_COUNT: String(names.length), ...(Object.fromEntries(pairs) as Record<string, string>) };
}

it('a stranger’s head is reviewed as data: nothing of it is run or checked out', async () => {
  const forge = await makeFakeForge();
  const clone = await cloneFromForge(forge);
  const canary = join(clone.folder, '../canary');
  makeHostile(clone, canary);
  const branch = 'main"$(touch${IFS}pwned)';
  const sha = openPull(forge, clone, 'mallory/cards', branch);
  for (let id = 1; id <= 130; id += 1)
    forge.comments.push({
      id,
      body: id === 3 ? '<!-- colophon-review -->\nAll is well.' : 'A comment',
      html_url: '',
      user: id === 4 ? null : { login: id === 5 ? 'github-actions' : 'mallory', type: 'User' },
    });

  const run = await runComment(forge, 'mallory/cards', branch, sha, armedWith(canary));
  expect(run.ok, run.log).toBe(true);
  expect(forge.comments).toHaveLength(131);
  expect(forge.comments.at(-1)?.user?.login).toBe('github-actions[bot]');
  expect(forge.comments.at(-1)?.body).toMatch(/^<!-- colophon-review -->\n[^]*loan-approval/);
  expect(forge.comments[2]?.body).toContain('All is well.');
  expect(existsSync(canary)).toBe(false);
  expect(readdirSync(run.workspace).toSorted()).toEqual(['.git', 'cards', 'colophon.yaml']);

  clone.write('cards/loan-approval/card.md', makeCardText({ problem: 'Decide on smaller loans.' }));
  clone.git('commit', '--quiet', '--all', '-m', 'Change it again');
  const pull = forge.pulls[0];
  clone.git('push', '--quiet', '--force', 'origin', 'HEAD:refs/pull/7/head');
  const stale = await runComment(forge, 'mallory/cards', branch, clone.git('rev-parse', 'HEAD'));
  expect(stale.log).toMatch(/::notice::No comment on [0-9a-f]{40}: no open pull request has it as its head/);
  if (pull) pull.head.sha = clone.git('rev-parse', 'HEAD');
  const before = forge.comments.at(-1)?.body;
  const next = await runComment(forge, 'mallory/cards', branch, clone.git('rev-parse', 'HEAD'));
  expect(next.ok, next.log).toBe(true);
  expect(forge.comments).toHaveLength(131);
  expect(forge.comments.at(-1)?.body).not.toBe(before);
});

it('there is no comment where the pull request is closed, another’s, or one of two', async () => {
  const forge = await makeFakeForge();
  const clone = await cloneFromForge(forge);
  clone.write('cards/loan-approval/card.md', changedCard);
  clone.git('commit', '--quiet', '--all', '-m', 'Change the card');
  const sha = openPull(forge, clone, 'mallory/cards', 'larger');
  const [pull] = forge.pulls;
  const says = async (words: RegExp, repository = 'mallory/cards') => {
    const run = await runComment(forge, repository, 'larger', sha);
    expect(run.log).toMatch(words);
    expect(forge.comments).toEqual([]);
    expect(run.ok, run.log).toBe(true);
  };
  await says(/no open pull request has it as its head/, 'mallory/other');
  if (!pull) return;
  forge.pulls.push({ ...pull, number: 8 });
  await says(/7, 8 all have it as their head/);
  forge.pulls.pop();
  pull.state = 'closed';
  await says(/no open pull request has it as its head/);
});
