import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freeze, setStatus } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

const settings = `time_zone: Asia/Tokyo
custom_details: { type: object, properties: { Tier: { enum: [A, B] } } }
environments: { production: { statuses: [Approved], ratings: [High] } }
`;

async function makeApproved() {
  const repository = await makeTestRepository({
    'colophon.yaml': settings,
    'cards/loan-approval/card.md': makeCardText(),
    'cards/loan-approval/figures/roc.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  });
  await freeze(repository, 'loan-approval');
  await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
  await setStatus(repository, 'loan-approval', 'v1', 'Approved');
  return repository;
}

const question = ['gate', 'loan-approval@v1', '--for', 'production', '--as-of', '2026-06-01'];
const root = join(import.meta.dirname, '..');

it('a gate loads what it needs: no schema compiler, no HTML, no Markdown, no browser', async () => {
  const { folder } = await makeApproved();
  const loaded = join(await makeTemporaryFolder(), 'loaded');
  const command = ['--import', join(root, 'test/helpers/list-modules.mjs'), join(root, 'src/cli/bin.js')];
  const answer = execFileSync(process.execPath, [...command, ...question, '--repo', folder], {
    env: { ...process.env, LOADED_MODULES: loaded },
    encoding: 'utf8',
  });
  expect(answer).toMatch(/^loan-approval v1 may go to production\.\n/);
  const modules = readFileSync(loaded, 'utf8').trim().split('\n');
  const packages = modules.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []);
  // js-yaml and esprima twice over: ours, and gray-matter's own.
  expect([...new Set(packages)].toSorted()).toEqual([
    'commander',
    'esprima',
    'extend-shallow',
    'gray-matter',
    'is-extendable',
    'js-yaml',
    'kind-of',
    'leven',
    'section-matter',
    'strip-bom-string',
  ]);
  const own = modules.filter((url) => /\/src\//.test(url) && !url.includes('/node_modules/'));
  expect(own.filter((url) => /\/(site|page|markdown|print|generated\/card)[/.]/.test(url))).toEqual([]);
  expect(own.length).toBeGreaterThan(50);
});

it('a gate does not ask whether the schema of custom details can be used; check does', async () => {
  const repository = await makeApproved();
  repository.commit({
    'colophon.yaml': settings.replace('type: object', '$ref: "https://example.org/details.json"'),
  });
  expect(await runCommand(repository.folder, question)).toMatchObject({ code: 0 });
  const { code, stdout, stderr } = await runCommand(repository.folder, ['check']);
  expect(code).not.toBe(0);
  expect(stdout + stderr).toContain('settings/custom-details');
});
