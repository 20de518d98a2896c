import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { packageRoot } from '../../../src/io/files/package-root.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { evaluate, fillIn, type Values } from './evaluate.ts';
import type { FakeForge } from './fake-forge.ts';
import { repositoryName } from './question.ts';
import { readAction, readWorkflow, type Step, type Workflow } from './workflow.ts';

/** Why a workflow runs: what GitHub says of it. */
export interface WorkflowEvent {
  readonly name: string;
  /** `refs/heads/main`, `refs/tags/loan-approval/v1`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly event?: Values;
  readonly inputs?: Values;
  readonly actor?: string;
  /** What the machine has set, beyond what a runner does. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface WorkflowRun {
  /** Whether all jobs ended well. */
  readonly ok: boolean;
  /** What the steps said, by the job's name. */
  readonly log: string;
  /** Folders, by the artifact's name. */
  readonly artifacts: ReadonlyMap<string, string>;
  readonly summary: string;
  /** The work tree of the last job. */
  readonly workspace: string;
}

/**
 * Runs a workflow as the forge's runner does: every job on a machine of its own, every step's script in a shell. The
 * actions of others are played: a checkout is one, an artifact is a folder.
 */
export async function runWorkflow(
  forge: FakeForge,
  named: string | Workflow,
  event: WorkflowEvent,
): Promise<WorkflowRun> {
  const run = { log: '', artifacts: new Map<string, string>(), summary: '', workspace: '', ok: true };
  await runJobs(forge, typeof named === 'string' ? readWorkflow(named) : named, event, run);
  return run;
}

type Run = { -readonly [Key in keyof WorkflowRun]: WorkflowRun[Key] } & { artifacts: Map<string, string> };

async function runJobs(forge: FakeForge, workflow: Workflow, event: WorkflowEvent, run: Run): Promise<void> {
  const base: Values = {
    github: {
      event: { repository: { default_branch: 'main' }, ...event.event },
      event_name: event.name,
      actor: event.actor ?? 'aiko',
      token: 'token-of-the-workflow',
      server_url: forge.url,
      sha: forge.git('rev-parse', '--verify', '--quiet', `${event.ref}^{commit}`),
      run_id: '1',
    },
    inputs: event.inputs ?? {},
    secrets: {},
    vars: {},
  };
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (!run.ok || (job.if !== undefined && !evaluate(job.if, base))) continue;
    if (job.uses !== undefined) {
      const called = /([\w-]+)\.yml$/.exec(job.uses)?.[1] ?? '';
      const inputs = Object.entries(job.with ?? {}).map(([key, value]) => [key, fillIn(value, base)]);
      await runJobs(forge, readWorkflow(called), { ...event, inputs: Object.fromEntries(inputs) }, run);
      continue;
    }
    const machine = await makeMachine(forge, event, run, base);
    const own = fillAll(job.env, machine.values);
    Object.assign(machine.environment, own);
    machine.values['env'] = own;
    run.log += `== ${name}\n`;
    for (const step of job.steps ?? []) await runStep(machine, step);
    run.ok = machine.isWell;
    run.workspace = machine.workspace;
  }
}

interface Machine {
  readonly forge: FakeForge;
  readonly event: WorkflowEvent;
  readonly run: Run;
  readonly workspace: string;
  readonly temp: string;
  readonly environment: Record<string, string>;
  readonly values: Record<string, unknown> & { steps: Record<string, { outputs: Record<string, string> }> };
  isWell: boolean;
}

async function makeMachine(forge: FakeForge, event: WorkflowEvent, run: Run, base: Values): Promise<Machine> {
  const place = await makeTemporaryFolder();
  const [workspace, temp, shims] = ['workspace', 'temp', 'shims'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [workspace, temp, shims]) mkdirSync(folder);
  // What is installed is there already, and no other may be asked for.
  writeFileSync(join(shims, 'npm'), `#!/bin/sh\ntest "$1 $2 $3" = "ci --prefix ${packageRoot}"\n`);
  chmodSync(join(shims, 'npm'), 0o755);
  const environment: Record<string, string> = {
    PATH: `${shims}:${process.env['PATH'] ?? ''}`,
    HOME: place,
    CI: 'true',
    GITHUB_API_URL: `${forge.url}/api`,
    GITHUB_REPOSITORY: repositoryName,
    GITHUB_SERVER_URL: forge.url,
    RUNNER_TEMP: temp,
    NO_PROXY: '127.0.0.1',
    ...event.environment,
  };
  for (const file of ['ENV', 'PATH', 'OUTPUT', 'STEP_SUMMARY']) {
    environment[`GITHUB_${file}`] = join(place, file);
    writeFileSync(join(place, file), '');
  }
  const values = { ...base, runner: { temp }, steps: {}, env: {} };
  return { forge, event, run, workspace, temp, environment, values, isWell: true };
}

const fillAll = (
  record: Readonly<Record<string, unknown>> | undefined,
  values: Values,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record ?? {}).map(([name, text]) => [name, fillIn(String(text), values)]),
  );

async function runStep(machine: Machine, step: Step): Promise<void> {
  const { values, run } = machine;
  const condition = step.if ?? '';
  const isAsked = condition === '' || Boolean(evaluate(condition, values));
  if (!isAsked || (!machine.isWell && !condition.includes('cancelled()'))) return;
  if (step.run !== undefined) return runScript(machine, step, step.run);
  const { uses = '' } = step;
  const given = fillAll(step.with, values);
  if (uses === './') return runComposite(machine, given);
  const action = uses.split('@')[0];
  if (action === 'actions/checkout') return checkOut(machine, given['ref'] ?? '');
  if (action === 'actions/upload-artifact' || action === 'actions/upload-pages-artifact') {
    const path = given['path'] ?? '';
    if (existsSync(path)) run.artifacts.set(given['name'] ?? 'github-pages', path);
    else if (given['if-no-files-found'] !== 'ignore') machine.isWell = false;
  }
  if (action === 'actions/deploy-pages') {
    const site = run.artifacts.get('github-pages');
    if (site === undefined) machine.isWell = false;
    else {
      machine.forge.site = join(machine.temp, 'published');
      cpSync(site, machine.forge.site, { recursive: true });
    }
  }
}

async function runComposite(machine: Machine, given: Readonly<Record<string, string>>): Promise<void> {
  const { inputs, runs } = readAction();
  const values = Object.entries(inputs).map(([name, input]) => [name, given[name] ?? input.default ?? '']);
  const inner = { ...machine.values, inputs: Object.fromEntries(values) as Values };
  const environment = { ...machine.environment, GITHUB_ACTION_PATH: packageRoot };
  const action: Machine = { ...machine, values: inner, environment };
  for (const step of runs.steps) await runStep(action, step);
  const { GITHUB_ACTION_PATH: _, ...rest } = action.environment;
  Object.assign(machine.environment, rest);
  machine.isWell = action.isWell;
}

/** As actions/checkout does with `fetch-depth: 0` and without keeping the token. */
function checkOut({ forge, event, workspace }: Machine, wanted: string): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...event.environment };
  const git = (...commands: string[]) =>
    execFileSync('git', ['-C', workspace, ...commands], { stdio: 'pipe', encoding: 'utf8', env });
  git('init', '--quiet');
  git('remote', 'add', 'origin', forge.bare);
  const refs = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  git('fetch', '--quiet', '--prune', '--no-recurse-submodules', 'origin', ...refs);
  git('fetch', '--quiet', '--no-recurse-submodules', 'origin', event.ref);
  const commit = git('rev-parse', 'FETCH_HEAD').trim();
  git('remote', 'set-url', 'origin', `${forge.url}/${repositoryName}.git`);
  const branch = wanted === '' ? /^refs\/heads\/(.*)/.exec(event.ref)?.[1] : wanted;
  if (branch === undefined) git('checkout', '--quiet', '--detach', commit);
  else git('checkout', '--quiet', '-B', branch, `refs/remotes/origin/${branch}`);
}

async function runScript(machine: Machine, step: Step, script: string): Promise<void> {
  const { environment, workspace, run, values } = machine;
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: workspace,
    env: { ...environment, ...fillAll(step.env, values) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const code = await ended;
  run.log += `-- ${step.name ?? ''}: ${code}\n${out}${err}`;
  if (code !== 0) machine.isWell = false;
  const take = (name: string): string[] => {
    const file = environment[`GITHUB_${name}`] ?? '';
    const written = readFileSync(file, 'utf8');
    writeFileSync(file, '');
    return written.split('\n').filter((line) => line !== '');
  };
  for (const folder of take('PATH')) environment['PATH'] = `${folder}:${environment['PATH'] ?? ''}`;
  const pairsOf = (lines: readonly string[]): [string, string][] =>
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
  Object.assign(environment, Object.fromEntries(pairsOf(take('ENV'))));
  const outputs = Object.fromEntries(pairsOf(take('OUTPUT')));
  if (step.id !== undefined) machine.values.steps[step.id] = { outputs };
  run.summary += take('STEP_SUMMARY').join('\n');
}
