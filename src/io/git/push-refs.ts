import { Failure } from '../../core/problem/failure.ts';
import { freezeProblem } from '../../core/version/freeze-problems.ts';
import { askGit, startGit, type GitPlace } from './run-git.ts';

/** One push, all or nothing. */
export interface Push {
  readonly remote: string;
  /** `main`, `refs/tags/loan-approval/v1`. */
  readonly refs: readonly string[];
  /** As a person would type it. */
  readonly command: string;
}

/** What publishes a branch and tags: to where the branch is pushed by Git's settings, else to `origin`. */
export async function planPush(
  place: GitPlace,
  branch: string | undefined,
  tags: readonly string[],
): Promise<Push> {
  const remote = await chooseRemote(place, branch);
  const refs = [...(branch === undefined ? [] : [branch]), ...tags.map((tag) => `refs/tags/${tag}`)];
  const command = ['git push --atomic', ...[remote, ...refs].map(quote)].join(' ');
  return { remote, refs, command };
}

/** @throws {Failure} `push/refused`. */
export async function pushRefs(place: GitPlace, { remote, refs, command }: Push): Promise<void> {
  const full = refs.map((ref) => (ref.startsWith('refs/') ? ref : `refs/heads/${ref}`));
  const child = startGit(place, ['push', '--atomic', '--porcelain', '--end-of-options', remote, ...full]);
  child.stdin.end();
  let answers = '';
  let talk = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (answers += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (talk += chunk));
  const status = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  if (status === 0) return;
  // `!<tab>from:to<tab>[rejected] (why)`: the ref that was the reason, not those that fell with it.
  const refused = answers
    .split('\n')
    .filter((line) => line.startsWith('!') && !/atomic (push|transaction) fail/.test(line))
    .map((line) => line.split('\t').slice(1).join(' '));
  const said = /^(?:fatal|ERROR|remote: error): (.*)$/m.exec(talk)?.[1];
  const output = (refused[0] ?? said ?? talk.trim().split('\n').at(-1) ?? '').replace(/\.$/, '');
  throw new Failure(freezeProblem('push/refused', { command, output }));
}

async function chooseRemote(place: GitPlace, branch: string | undefined): Promise<string> {
  const pattern = String.raw`^(remote\.|branch\..*\.(push)?remote$)`;
  const listed = await askGit(place, ['config', '-z', '--get-regexp', pattern], { answers: [1] });
  const settings = new Map(
    listed.split('\0').map((line): [string, string] => {
      const [name = '', ...value] = line.split('\n');
      return [name, value.join('\n')];
    }),
  );
  const ofBranch = (name: string) => (branch === undefined ? [] : [`branch.${branch}.${name}`]);
  for (const name of [...ofBranch('pushremote'), 'remote.pushdefault', ...ofBranch('remote')]) {
    const remote = settings.get(name);
    if (remote !== undefined && remote !== '.') return remote;
  }
  const names = [...settings.keys()].flatMap((name) => /^remote\.(.+)\.url$/.exec(name)?.[1] ?? []);
  return names.length === 1 ? (names[0] ?? 'origin') : 'origin';
}

/** For a POSIX shell, where a name has what a shell reads. */
const quote = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
