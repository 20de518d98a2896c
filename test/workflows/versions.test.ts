import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cloneFromForge } from '../helpers/forge/clone-from-forge.ts';
import { makeFakeForge, type FakeForge } from '../helpers/forge/fake-forge.ts';
import { runWorkflow } from '../helpers/forge/run-workflow.ts';
import { startedBy } from '../helpers/forge/started-by.ts';

const card = 'loan-approval';
const main = { name: 'push', ref: 'refs/heads/main' };

/** The label, and whether its page and PDF are there. */
const isPublished = (forge: FakeForge, label: string): boolean =>
  existsSync(join(forge.site ?? '', `cards/${card}/${label}/index.html`)) &&
  existsSync(join(forge.site ?? '', `cards/${card}/${label}/${card}-${label}.pdf`));

it('a version that a workflow freezes is pushed with its tag and published in the same run', async () => {
  const forge = await makeFakeForge();
  await cloneFromForge(forge);
  forge.allow('github-actions[bot]');
  const before = forge.git('rev-parse', 'main');
  const inputs = { card, version: '', message: 'Begun $(touch pwned) "here"' };
  const run = await runWorkflow(forge, 'freeze', { name: 'workflow_dispatch', ref: main.ref, inputs });
  expect(run.ok, run.log).toBe(true);
  expect(forge.git('rev-parse', 'main~1')).toBe(before);
  expect(forge.git('cat-file', '-t', `refs/tags/${card}/v1`)).toBe('tag');
  expect(forge.git('tag', '-l', '--format=%(contents:subject)')).toBe(inputs.message);
  expect(forge.git('show', `main:cards/${card}/ledger.yaml`)).toContain('by: aiko <aiko@users');
  // Such a push starts nothing: what is published was published by the run itself.
  const pushes = forge.listPushes().filter(({ user }) => user === 'github-actions[bot]');
  expect(pushes.map(({ ref }) => ref).toSorted()).toEqual([main.ref, `refs/tags/${card}/v1`]);
  expect(pushes.flatMap(startedBy)).toEqual([]);
  expect(isPublished(forge, 'v1')).toBe(true);
  expect(existsSync(join(run.workspace, 'pwned'))).toBe(false);
});

it('where the branch is protected, a tag becomes a pull request, and merging that publishes', async () => {
  const forge = await makeFakeForge();
  const { git, colophon } = await cloneFromForge(forge);
  // Nobody may push to the branch: neither the workflow, nor a person.
  forge.allow();
  git('commit', '--quiet', '--allow-empty', '-m', 'Try');
  expect(() => git('push', '--quiet', 'origin', 'main')).toThrow(/protected/);
  git('switch', '--quiet', '--detach', 'origin/main');
  expect(colophon('freeze', card, '--tag-only', '--push')).toMatchObject({ code: 0 });
  const [tagged] = forge.listPushes().slice(-1);
  expect(startedBy(tagged!)).toEqual(['record']);

  const tag = { name: 'push', ref: `refs/tags/${card}/v1` };
  const recorded = await runWorkflow(forge, 'record', tag);
  expect(recorded.ok, recorded.log).toBe(true);
  expect(forge.listPushes().at(-1)).toEqual({
    user: 'github-actions[bot]',
    ref: 'refs/heads/record-versions',
  });
  expect(forge.pulls).toMatchObject([
    { title: 'Record frozen versions', head: { ref: 'record-versions' }, base: { ref: 'main' } },
  ]);
  const again = await runWorkflow(forge, 'record', tag);
  expect(again.ok, again.log).toBe(true);
  expect(forge.pulls).toHaveLength(1);

  const early = await runWorkflow(forge, 'publish', main);
  expect(early.ok, early.log).toBe(false);
  forge.merge('record-versions');
  expect(startedBy({ user: 'aiko', ref: main.ref })).toEqual(['publish']);
  const published = await runWorkflow(forge, 'publish', main);
  expect(published.ok, published.log).toBe(true);
  expect(isPublished(forge, 'v1')).toBe(true);
});

it('a squashed record branch is left behind, and the next version begins anew', async () => {
  const forge = await makeFakeForge();
  const { git, write, colophon } = await cloneFromForge(forge);
  const freezeNext = async (label: string) => {
    git('fetch', '--quiet', 'origin');
    git('switch', '--quiet', '--detach', 'origin/main');
    expect(colophon('freeze', card, '--tag-only', '--push')).toMatchObject({ code: 0 });
    const run = await runWorkflow(forge, 'record', { name: 'push', ref: `refs/tags/${card}/${label}` });
    expect(run.ok, run.log).toBe(true);
  };
  forge.allow();
  await freezeNext('v1');
  const tree = forge.git('rev-parse', 'record-versions^{tree}');
  forge.allow('aiko');
  git('switch', '--quiet', '-C', 'main', 'origin/main');
  git('fetch', '--quiet', 'origin');
  git('read-tree', '-u', '--reset', tree);
  git('commit', '--quiet', '-m', 'Record frozen versions (squashed)');
  write(`cards/${card}/notes.md`, 'More.\n');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'Change the card');
  git('push', '--quiet', 'origin', 'main');
  forge.pulls.forEach((pull) => (pull.state = 'closed'));
  await freezeNext('v2');
  expect(forge.git('rev-list', '--count', 'main..record-versions')).toBe('1');
  const diff = forge.git('diff', '--stat', 'main...record-versions');
  expect(diff).toMatch(/1 file changed/);
});

it('every night, what is published is held against the repository', async () => {
  const forge = await makeFakeForge();
  const { git, colophon } = await cloneFromForge(forge);
  forge.allow('aiko');
  expect(colophon('freeze', card, '--push')).toMatchObject({ code: 0 });
  // Both arrived: the tag's own workflow finds nothing to write.
  const recorded = await runWorkflow(forge, 'record', { name: 'push', ref: `refs/tags/${card}/v1` });
  expect(recorded.ok, recorded.log).toBe(true);
  expect(forge.pulls).toEqual([]);
  const nightly = () => runWorkflow(forge, 'nightly', { name: 'schedule', ref: main.ref });
  const unpublished = await nightly();
  expect(unpublished.ok).toBe(false);
  expect(unpublished.log).toMatch(/site\/manifest\.json: 404\. Publish the site first/);
  const published = await runWorkflow(forge, 'publish', main);
  expect(published.ok, published.log).toBe(true);
  const sound = await nightly();
  expect(sound.ok, sound.log).toBe(true);

  // History is rewritten: the version is made anew, in other words.
  git('reset', '--quiet', '--hard', 'HEAD~1');
  git('tag', '-d', `${card}/v1`);
  git('commit', '--quiet', '--amend', '-m', 'Another beginning', '--date', '2026-01-01T00:00:00Z');
  expect(colophon('freeze', card)).toMatchObject({ code: 0 });
  git('push', '--quiet', '--force', 'origin', 'main', `refs/tags/${card}/v1`);
  const rewritten = await nightly();
  expect(rewritten.ok).toBe(false);
  expect(rewritten.log).toMatch(/::error/);
  expect(readFileSync(join(forge.site ?? '', 'manifest.json'), 'utf8')).toContain(card);
});
