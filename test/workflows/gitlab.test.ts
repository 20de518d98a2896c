import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/io/files/package-root.ts';
import { cloneFromForge } from '../helpers/forge/clone-from-forge.ts';
import { makeFakeForge, type FakeForge } from '../helpers/forge/fake-forge.ts';
import { repositoryName } from '../helpers/forge/question.ts';
import { readText } from '../helpers/forge/workflow.ts';
import { makeCardText } from '../helpers/make-card-text.ts';
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts';

interface PipelineJob {
  readonly script: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
}

type Pipeline = Readonly<Record<string, PipelineJob>> & {
  readonly default: { readonly before_script: readonly string[] };
  readonly variables: Readonly<Record<string, string>>;
};

const pipeline = parse(readText('.gitlab-ci.yml')) as Pipeline;

/** Runs a job as GitLab's runner does: a clone with a detached head, and the job's script in one shell. */
async function runJob(
  forge: FakeForge,
  name: string,
  ref: string,
  given: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; log: string; workspace: string }> {
  const place = await makeTemporaryFolder();
  const [workspace, shims] = [join(place, 'cards'), join(place, 'shims')] as const;
  mkdirSync(shims);
  writeFileSync(join(shims, 'npm'), '#!/bin/sh\ntest "$1" = ci\n');
  chmodSync(join(shims, 'npm'), 0o755);
  const git = (...commands: string[]) =>
    execFileSync('git', ['-C', workspace, ...commands], { encoding: 'utf8', stdio: 'pipe' }).trim();
  mkdirSync(workspace);
  git('init', '--quiet');
  git('remote', 'add', 'origin', forge.bare);
  git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*');
  git('fetch', '--quiet', 'origin', ref);
  git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  git('remote', 'set-url', 'origin', `${forge.url}/${repositoryName}.git`);
  const known: Record<string, string> = {
    CI_API_V4_URL: `${forge.url}/api`,
    CI_COMMIT_SHA: git('rev-parse', 'HEAD'),
    CI_DEFAULT_BRANCH: 'main',
    CI_PAGES_URL: `${forge.url}/site`,
    CI_PROJECT_DIR: workspace,
    CI_PROJECT_ID: '9',
    CI_SERVER_URL: forge.url,
    ...given,
    COLOPHON_HOME: packageRoot,
  };
  const { script, variables } = pipeline[name] ?? { script: [] };
  const named = Object.entries({ ...pipeline.variables, ...variables }).map(([key, value]) => [
    key,
    value.replaceAll(/\$(\w+)/g, (_, other: string) => known[other] ?? ''),
  ]);
  const lines = [...pipeline.default.before_script, ...script].join('\n');
  const child = spawn('bash', ['-eo', 'pipefail', '-c', lines], {
    cwd: workspace,
    env: {
      PATH: `${shims}:${process.env['PATH'] ?? ''}`,
      HOME: place,
      CI: 'true',
      ...(Object.fromEntries(named) as Record<string, string>),
      ...known,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, log: out + err, workspace };
}

const changed = makeCardText({ problem: 'Decide on larger loans.' });

it('a merge request’s pipeline leaves a code quality report and a site', async () => {
  const forge = await makeFakeForge();
  const { git, write } = await cloneFromForge(forge);
  write('cards/loan-approval/card.md', changed);
  git('commit', '--quiet', '--all', '-m', 'Change the card');
  git('push', '--quiet', 'origin', 'HEAD:refs/merge-requests/7/head');
  const base = { CI_MERGE_REQUEST_DIFF_BASE_SHA: forge.git('rev-parse', 'main') };
  const reviewed = await runJob(forge, 'review', 'refs/merge-requests/7/head', base);
  expect(reviewed.code, reviewed.log).toBe(0);
  const report = readFileSync(join(reviewed.workspace, 'gl-code-quality-report.json'), 'utf8');
  expect(Array.isArray(JSON.parse(report))).toBe(true);
  const preview = await runJob(forge, 'preview', 'refs/merge-requests/7/head', base);
  expect(preview.code, preview.log).toBe(0);
  const pdf = 'pdfs/cards/loan-approval/draft/loan-approval-draft.pdf';
  expect(existsSync(join(preview.workspace, pdf))).toBe(true);
  expect(existsSync(join(preview.workspace, 'site/cards/loan-approval/index.html'))).toBe(true);
});

it('a faulty card fails the merge request’s jobs, with a report and a site all the same', async () => {
  const forge = await makeFakeForge();
  const { git, write } = await cloneFromForge(forge);
  write('cards/loan-approval/card.md', changed.replace('model_name:', 'model_nam:'));
  git('commit', '--quiet', '--all', '-m', 'Misspell');
  git('push', '--quiet', 'origin', 'HEAD:refs/merge-requests/7/head');
  const base = { CI_MERGE_REQUEST_DIFF_BASE_SHA: forge.git('rev-parse', 'main') };
  const reviewed = await runJob(forge, 'review', 'refs/merge-requests/7/head', base);
  expect(reviewed.code).toBe(1);
  const report = readFileSync(join(reviewed.workspace, 'gl-code-quality-report.json'), 'utf8');
  expect(report).toContain('cards/loan-approval/card.md');
  const preview = await runJob(forge, 'preview', 'refs/merge-requests/7/head', base);
  expect(preview.code).toBe(1);
  expect(existsSync(join(preview.workspace, 'site/index.html'))).toBe(true);
});

it('the schedule writes one note on each merge request, and takes no stranger’s note for its own', async () => {
  const forge = await makeFakeForge();
  const { git, write } = await cloneFromForge(forge);
  write('cards/loan-approval/card.md', changed);
  git('commit', '--quiet', '--all', '-m', 'Change the card');
  git('push', '--quiet', 'origin', 'HEAD:refs/merge-requests/7/head');
  const repo = { full_name: repositoryName };
  forge.pulls.push({
    number: 7,
    state: 'open',
    html_url: `${forge.url}/7`,
    head: { ref: 'larger', sha: git('rev-parse', 'HEAD'), repo },
    base: { ref: 'main', repo },
  });
  const stranger = { login: 'mallory', type: 'User' };
  for (let id = 1; id <= 120; id += 1)
    forge.comments.push({ id, body: '<!-- colophon-review -->\nAll is well.', html_url: '', user: stranger });
  const notes = () => runJob(forge, 'notes', 'refs/heads/main', { COLOPHON_TOKEN: 'token-of-the-workflow' });
  for (let times = 0; times < 2; times += 1) {
    const run = await notes();
    expect(run.code, run.log).toBe(0);
    expect(forge.comments).toHaveLength(121);
  }
  expect(forge.comments.at(-1)?.body).toContain('loan-approval');
  write('cards/loan-approval/card.md', makeCardText({ problem: 'Decide on smaller loans.' }));
  git('commit', '--quiet', '--all', '-m', 'Change it again');
  git('push', '--quiet', '--force', 'origin', 'HEAD:refs/merge-requests/7/head');
  const stale = await notes();
  expect(stale.log).toMatch(/7: no note, [0-9a-f]{40} is not its head any more/);
  const [pull] = forge.pulls;
  if (pull) pull.head.sha = git('rev-parse', 'HEAD');
  const before = forge.comments.at(-1)?.body;
  await notes();
  expect(forge.comments).toHaveLength(121);
  expect(forge.comments.at(-1)?.body).not.toBe(before);
});

it('a tag becomes a merge request; merging it publishes; every night it is held against that', async () => {
  const forge = await makeFakeForge();
  const { git, colophon } = await cloneFromForge(forge);
  forge.allow();
  git('switch', '--quiet', '--detach', 'origin/main');
  expect(colophon('freeze', 'loan-approval', '--tag-only', '--push')).toMatchObject({ code: 0 });
  const token = { COLOPHON_TOKEN: 'token-of-aiko' };
  const recorded = await runJob(forge, 'record', 'refs/tags/loan-approval/v1', token);
  expect(recorded.code, recorded.log).toBe(0);
  expect(forge.listPushes().at(-1)).toEqual({ user: 'aiko', ref: 'refs/heads/record-versions' });
  expect(forge.listPushOptions()).toEqual([
    'merge_request.create',
    'merge_request.target=main',
    'merge_request.title=Record frozen versions',
    'merge_request.remove_source_branch',
  ]);
  forge.merge('record-versions');
  const pages = await runJob(forge, 'pages', 'refs/heads/main');
  expect(pages.code, pages.log).toBe(0);
  forge.site = join(await makeTemporaryFolder(), 'site');
  cpSync(join(pages.workspace, 'public'), forge.site, { recursive: true });
  expect(existsSync(join(forge.site, 'cards/loan-approval/v1/loan-approval-v1.pdf'))).toBe(true);
  const sound = await runJob(forge, 'nightly', 'refs/heads/main');
  expect(sound.code, sound.log).toBe(0);
  const manifest = join(forge.site, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll(/h1:[^"]{6}/g, 'h1:AAAAAA'));
  const odd = await runJob(forge, 'nightly', 'refs/heads/main');
  expect(odd.code, odd.log).toBe(1);
});
