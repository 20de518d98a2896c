import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';
import { Failure } from '../../core/problem/failure.ts';
import { gitProblem } from '../../core/problem/git-problems.ts';

/** Where Git runs, and with what beyond the fixed environment. */
export interface GitPlace {
  /** Any folder of the work tree, or the bare repository. */
  readonly folder: string;
  /** Set for the process beyond our own environment: an index of one's own, an identity. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface GitOptions {
  readonly input?: string | Uint8Array;
  /** Exit codes beside 0 that are an answer, not a failure. */
  readonly answers?: readonly number[];
}

export interface GitAnswer {
  readonly status: number;
  readonly output: Buffer;
}

/** Settings that a repository or a user must not change under us: no hook, no helper, no rewriting of what is read. */
const fixedSettings = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.quotePath', 'false'],
  ['log.showSignature', 'false'],
  ['log.showRoot', 'true'],
  ['log.follow', 'false'],
  ['log.mailmap', 'false'],
  ['i18n.logOutputEncoding', 'UTF-8'],
  ['color.ui', 'false'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** A hook's or a wrapper's variables would send us to another repository or index. */
const foreignVariables = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_REPLACE_REF_BASE',
  'GIT_EXTERNAL_DIFF',
  'GIT_PAGER',
]);

/**
 * The environment of every Git process. Replaced objects are read as they were; what a partial clone left out is
 * fetched where a command says so, not one by one behind its back.
 */
export function gitEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !foreignVariables.has(entry[0]),
  );
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    ...more,
  };
}

/** Starts Git. */
export function startGit(place: GitPlace, commands: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn('git', [...fixedSettings, ...commands], {
    cwd: place.folder,
    env: gitEnvironment(place.environment),
    stdio: 'pipe',
    windowsHide: true,
  });
  // A process that ends early closes its input; its exit code tells the story.
  child.stdin.on('error', () => undefined);
  return child;
}

/**
 * Runs Git to its end and gives what it wrote.
 * @throws {Failure} where Git cannot be started, or ends with an exit code that is no answer.
 */
export async function runGit(
  place: GitPlace,
  commands: readonly string[],
  { input, answers = [] }: GitOptions = {},
): Promise<GitAnswer> {
  const child = startGit(place, commands);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (cause) => reject(startFailure(place, cause)));
    child.once('close', resolve);
  });
  ended.catch(() => undefined);
  child.stdin.end(input);
  const [output, talk] = await Promise.all([buffer(child.stdout), text(child.stderr)]).catch(() => [
    Buffer.alloc(0),
    '',
  ]);
  const status = await ended;
  if (status === 0 || (status !== null && answers.includes(status)))
    return { status, output: output as Buffer };
  throw gitFailure(place, commands, status, String(talk));
}

/** The output of a Git command as text, without the newline at its end. */
export async function askGit(
  place: GitPlace,
  commands: readonly string[],
  options?: GitOptions,
): Promise<string> {
  const { output } = await runGit(place, commands, options);
  return output.toString('utf8').replace(/\n$/, '');
}

function startFailure({ folder }: GitPlace, cause: unknown): Failure {
  const isFolderMissing =
    (cause as NodeJS.ErrnoException).code === 'ENOENT' && !(cause as Error).message.includes('spawn git');
  return isFolderMissing
    ? new Failure(gitProblem('git/no-repository', { folder }), { cause })
    : new Failure(gitProblem('git/not-installed', {}), { cause });
}

/** The command itself, behind the settings that it was given. */
const nameOf = (commands: readonly string[]): string =>
  commands.find((word, place) => word !== '-c' && commands[place - 1] !== '-c') ?? '';

/** What Git's own words mean, where a hint can say more than they do. */
export function gitFailure(
  place: GitPlace,
  commands: readonly string[],
  status: number | null,
  talk: string,
): Failure {
  const { folder } = place;
  if (/dubious ownership/.test(talk)) {
    const named = /repository at '([^']+)'/.exec(talk)?.[1] ?? folder;
    return new Failure(gitProblem('git/distrusted-owner', { folder: named }));
  }
  if (/not a git repository/i.test(talk)) return new Failure(gitProblem('git/no-repository', { folder }));
  const lock = /Unable to create '([^']+\.lock)'/.exec(talk)?.[1];
  if (lock !== undefined) return new Failure(gitProblem('git/locked', { path: lock }));
  const unfetched = [...talk.matchAll(/could not fetch ([0-9a-f]{40,64}) from promisor/g)].map(
    ([, id = '']) => id,
  );
  if (unfetched.length > 0) {
    const facts = { missing: unfetched.length, ids: unfetched.slice(0, 5), remote: 'origin', reason: '' };
    return new Failure(gitProblem('git/unfetched', facts));
  }
  if (/empty ident name|Please tell me who you are|unable to auto-detect email/.test(talk))
    return new Failure(gitProblem('git/no-identity', {}));
  const output =
    talk
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^fatal: /, '')
      .replace(/\.$/, '') ?? '';
  return new Failure(gitProblem('git/failed', { command: nameOf(commands), status, output }));
}

/**
 * Asks Git for a blob, and waits. Everything else is read by a process that many questions share; this is for what
 * was lost between two readings.
 * @throws {Failure} where the blob is gone.
 */
export function readBlobNow(place: GitPlace, id: string): Buffer {
  const answer = spawnSync('git', [...fixedSettings, 'cat-file', 'blob', id], {
    cwd: place.folder,
    env: gitEnvironment(place.environment),
    maxBuffer: 128 * 1024 * 1024,
  });
  if (answer.status !== 0) throw new Failure(gitProblem('git/missing-object', { id }));
  return answer.stdout;
}
