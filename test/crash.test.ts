import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { freezeVersion } from '../src/freeze-version.ts';
import { packageRoot } from '../src/io/files/package-root.ts';
import { freeze, setStatus, valueOf } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

const ledger = 'cards/loan-approval/ledger.yaml';
const realGit = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

/** Stands before Git on the PATH. Kills who called it before or after the call whose number is asked for. */
const shim = `#!/bin/sh
set -C
n=1
until { echo "$*" > "$SHIM_STATE/call-$n"; } 2>/dev/null; do n=$((n + 1)); done
if [ "$n" = "$SHIM_KILL_AT" ] && [ "$SHIM_MODE" = before ]; then : > "$SHIM_STATE/ended-$n"; kill -9 $PPID; exit 1; fi
"${realGit}" "$@"
status=$?
if [ "$n" = "$SHIM_KILL_AT" ] && [ "$SHIM_MODE" = after ]; then kill -9 $PPID; fi
: > "$SHIM_STATE/ended-$n"
exit $status
`;

/** Commands that write; after any other, all is as it was before. */
const writes = / (hash-object|read-tree|update-index|write-tree|commit-tree|update-ref) /;

interface Case {
  readonly argv: readonly string[];
  readonly template: TestRepository;
  /** Folders of one run each. */
  readonly trials: string;
  readonly shims: string;
  readonly old: string;
}

interface Kill {
  readonly mode: 'before' | 'after' | 'never';
  readonly at: number;
  /** Instead of a call's number: milliseconds after the start. */
  readonly after?: number;
}

const commands = {
  freeze: ['freeze', 'loan-approval'],
  status: ['status', 'loan-approval@v1', 'PendingReview'],
  'freeze --tag-only': ['freeze', 'loan-approval', '--tag-only'],
  'freeze --record': ['freeze', '--record'],
  'status --replay': ['status', '--replay', 'main'],
  'status --replay, in a merge': ['status', '--replay', 'main'],
} as const;

type Name = keyof typeof commands;

/** What there is before the command is run. */
const preparations: Readonly<Record<Name, (repository: TestRepository) => Promise<unknown>>> = {
  freeze: () => Promise.resolve(),
  status: (repository) => freeze(repository, 'loan-approval'),
  'freeze --tag-only': () => Promise.resolve(),
  'freeze --record': async (repository) => {
    const { folder, environment } = repository;
    for (const cardId of ['loan-approval', 'other'])
      valueOf(await freezeVersion({ repository: folder, environment, cardId, isTagOnly: true }));
  },
  'status --replay': partBranches,
  'status --replay, in a merge': async (repository) => {
    await partBranches(repository);
    expect(() => repository.git('merge', '--quiet', 'main')).toThrow();
  },
};

/** Two branches that both appended to a ledger. */
async function partBranches(repository: TestRepository): Promise<void> {
  for (const cardId of ['loan-approval', 'other']) await freeze(repository, cardId);
  repository.git('switch', '--quiet', '--create', 'mine');
  repository.commit({ 'README.md': 'mine' });
  await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
  repository.git('switch', '--quiet', 'main');
  repository.commit({ 'notes.md': 'main', 'cards/other/card.md': makeCardText({ name: 'Others' }) });
  await freeze(repository, 'other');
  await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
  await setStatus(repository, 'loan-approval', 'v1', 'Draft', 'The bias report is missing.');
  repository.git('switch', '--quiet', 'mine');
}

async function makeCase(name: Name): Promise<Case> {
  const template = await makeTestRepository({
    'cards/loan-approval/card.md': makeCardText(),
    'cards/other/card.md': makeCardText({ name: 'Other' }),
  });
  await preparations[name](template);
  const trials = await makeTemporaryFolder();
  const shims = join(trials, 'shims');
  mkdirSync(shims);
  writeFileSync(join(shims, 'git'), shim);
  chmodSync(join(shims, 'git'), 0o755);
  Object.assign(process.env, template.environment);
  return { argv: commands[name], template, trials, shims, old: template.git('rev-parse', 'HEAD') };
}

const gitIn = (folder: string, ...commands: string[]): string =>
  execFileSync(realGit, commands, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Runs the command as its own process in a copy of the repository, killed as asked. Waits until its Gits ended too. */
async function runKilled(
  { argv, template, trials, shims }: Case,
  { mode, at, after }: Kill,
): Promise<{ folder: string; calls: string[]; isKilled: boolean; milliseconds: number }> {
  const place = mkdtempSync(join(trials, 'trial-'));
  const [folder, state] = [join(place, 'repository'), join(place, 'state')];
  cpSync(template.folder, folder, { recursive: true });
  mkdirSync(state);
  const started = performance.now();
  const child = spawn(process.execPath, [join(packageRoot, 'src/cli/bin.js'), ...argv], {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${shims}:${process.env['PATH'] ?? ''}`,
      SHIM_STATE: state,
      SHIM_KILL_AT: String(at),
      SHIM_MODE: mode,
    },
    stdio: 'ignore',
  });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  const signal = await new Promise<string | null>((resolve) =>
    child.once('close', (_, reason) => resolve(reason)),
  );
  clearTimeout(timer);
  const milliseconds = performance.now() - started;
  const count = (kind: string) => readdirSync(state).filter((name) => name.startsWith(kind)).length;
  while (count('call-') > count('ended-')) await wait(5);
  const calls = Array.from({ length: count('call-') }, (_, place) =>
    readFileSync(join(state, `call-${place + 1}`), 'utf8'),
  );
  return { folder, calls, isKilled: signal !== null, milliseconds };
}

/** All that a run leaves: refs, index, files, and whatever lies about. */
const stateOf = (folder: string) => ({
  refs: gitIn(folder, 'for-each-ref'),
  index: gitIn(folder, 'ls-files', '--stage'),
  status: gitIn(folder, 'status', '--porcelain', '--untracked-files=all'),
  ledger: existsSync(join(folder, ledger)) ? readFileSync(join(folder, ledger), 'utf8') : '',
  left: readdirSync(join(folder, '.git')).filter((name) => /colophon|lock/.test(name)),
});

type State = ReturnType<typeof stateOf>;

/** After a kill nothing is lost; the same command finishes the job as if nothing had been. */
async function expectMended(
  { argv, old }: Case,
  folder: string,
  { start, end }: { start: State; end: State },
) {
  expect(gitIn(folder, 'fsck', '--strict', '--no-dangling')).toBe('');
  gitIn(folder, 'merge-base', '--is-ancestor', old, 'HEAD');
  const held = existsSync(join(folder, ledger)) ? readFileSync(join(folder, ledger), 'utf8') : '';
  const before =
    gitIn(folder, 'ls-tree', old, ledger) === '' ? '' : gitIn(folder, 'show', `${old}:${ledger}`);
  expect([before, start.ledger, end.ledger]).toContain(held);
  const found = JSON.stringify(stateOf(folder));
  // Nothing happened yet: the command that is run again is the one that was never stopped.
  if (found === JSON.stringify(start)) return;
  expect(['freeze/interrupted', undefined]).toContain(await findCode(folder));
  const isDone = found === JSON.stringify(end);
  const { code, stdout } = await runCommand(folder, argv);
  // Killed once all was done, it can only say that there is nothing left to do.
  expect([code, isDone ? '' : stdout]).toEqual([isDone ? code : 0, isDone ? '' : expect.any(String)]);
  expect(stateOf(folder)).toEqual(end);
}

/** The only code that `verify` finds, if any. */
async function findCode(folder: string): Promise<string | undefined> {
  const { stdout } = await runCommand(folder, ['verify', '--format', 'json']);
  const { problems } = JSON.parse(stdout) as { problems: { code: string }[] };
  return [...new Set(problems.map(({ code }) => code))].join(' ') || undefined;
}

async function inTwos<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const work = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await act(item);
  };
  await Promise.all([work(), work(), work()]);
}

describe.each([
  { name: 'freeze', moments: 10, isFromFirst: true },
  { name: 'status', moments: 10, isFromFirst: true },
  // Before their first write, these read as the others do.
  { name: 'freeze --tag-only', moments: 4, isFromFirst: false },
  { name: 'freeze --record', moments: 6, isFromFirst: false },
  { name: 'status --replay', moments: 6, isFromFirst: false },
  { name: 'status --replay, in a merge', moments: 4, isFromFirst: false },
] as const)('$name, killed', ({ name, moments, isFromFirst }) => {
  it('at any call of Git or at any moment, loses nothing, and ends the same when it is run again', async () => {
    const trial = await makeCase(name);
    const whole = await runKilled(trial, { mode: 'never', at: 0 });
    const end = stateOf(whole.folder);
    expect(end.left).toEqual([]);
    if (name !== 'status --replay, in a merge') expect(end.status).toBe('');
    expect(end.refs).toContain('refs/tags/loan-approval/v1');
    const start = stateOf(trial.template.folder);
    const first = isFromFirst ? 0 : whole.calls.findIndex((call) => writes.test(call));
    const before = whole.calls.slice(first).map((_, place) => first + place + 1);
    const kills: Kill[] = [
      ...before.map((at) => ({ mode: 'before' as const, at })),
      // What is there after one write is there before the next call.
      ...whole.calls.flatMap((call, place) =>
        isFromFirst && writes.test(call) ? [{ mode: 'after' as const, at: place + 1 }] : [],
      ),
      ...Array.from({ length: moments }, () => ({
        mode: 'never' as const,
        at: 0,
        after: whole.milliseconds * (0.3 + 0.8 * Math.random()),
      })),
    ];
    let killed = 0;
    await inTwos(kills, async (kill) => {
      const { folder, isKilled } = await runKilled(trial, kill);
      if (isKilled) killed += 1;
      await expectMended(trial, folder, { start, end }).catch((cause: unknown) => {
        throw new Error(`${name} ${JSON.stringify(kill)}`, { cause });
      });
      rmSync(join(folder, '..'), { recursive: true, force: true });
    });
    expect(killed).toBeGreaterThanOrEqual(before.length);
  }, 600_000);
});

describe('freeze, stopped between its two refs', () => {
  it('records the very tag that it made, with the same ids', async () => {
    const trial = await makeCase('freeze');
    const { folder } = await runKilled(trial, { mode: 'never', at: 0 });
    const end = stateOf(folder);
    gitIn(folder, 'reset', '--quiet', '--hard', trial.old);
    // The clock went on since.
    const later = Number(trial.template.environment['GIT_COMMITTER_DATE']?.split(' ')[0]) + 999;
    process.env['GIT_COMMITTER_DATE'] = `${later} +0900`;
    const { code, stdout } = await runCommand(folder, trial.argv);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Froze loan-approval v1')]);
    expect(stateOf(folder)).toEqual(end);
  });
});

describe('a lock that a killed Git left', () => {
  it.each(['index.lock', 'refs/heads/main.lock', 'refs/tags/loan-approval/v1.lock'])(
    '%s is named and stays, and no ref is moved',
    async (lock) => {
      const { template, argv } = await makeCase('freeze');
      template.git('pack-refs', '--all');
      const refs = template.git('for-each-ref');
      template.write({ [`.git/${lock}`]: '' });
      const { code, stderr } = await runCommand(template.folder, argv);
      expect(code).toBe(2);
      expect(stderr).toContain('git/locked');
      expect(stderr).toContain(join(template.folder, '.git', lock));
      expect(existsSync(join(template.folder, '.git', lock))).toBe(true);
      expect(template.git('for-each-ref')).toBe(refs);
    },
  );
});

it('what a dead process left beside the index and the ledger is neither in the way nor left', async () => {
  const { template, argv } = await makeCase('freeze');
  const id = '00000000-0000-4000-8000-000000000000';
  // No process has this number.
  template.write({ [`.git/colophon-index-4999999-${id}`]: 'x', [`${ledger}.4999999-${id}.tmp`]: '- fre' });
  expect((await runCommand(template.folder, argv)).code).toBe(0);
  expect(stateOf(template.folder)).toMatchObject({ status: '', left: [] });
});
