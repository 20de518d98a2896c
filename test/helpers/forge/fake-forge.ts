import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { answerGithub } from './answer-github.ts';
import { answerGitlab } from './answer-gitlab.ts';
import { repositoryName } from './question.ts';
import { serveGit } from './serve-git.ts';

/** Whose token is whose. */
export const tokens = {
  'token-of-the-workflow': 'github-actions[bot]',
  'token-of-aiko': 'aiko',
} as const;

export interface Refusal {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A pull request as the API gives it. */
export interface FakePull {
  number: number;
  state: string;
  html_url: string;
  title?: string;
  head: { ref: string; sha: string; repo: { full_name: string } | null };
  base: { ref: string; repo: { full_name: string } };
}

export interface FakeComment {
  id: number;
  body: string;
  html_url: string;
  user: { login: string; type: string } | null;
}

/** A forge on this machine: a bare repository over HTTP with its branch rules, and what the API knows. */
export interface FakeForge {
  readonly url: string;
  readonly bare: string;
  readonly pulls: FakePull[];
  readonly comments: FakeComment[];
  /** Answered once each, in order, before anything else. */
  readonly refusals: Refusal[];
  /** `GET /repos/…`, in order. */
  readonly requests: string[];
  /** Who may push to the catalogue branch. */
  allow(...users: readonly string[]): void;
  /** What was pushed: by whom, and to which ref. */
  listPushes(): readonly { readonly user: string; readonly ref: string }[];
  git(...commands: string[]): string;
  /** Merges a branch as a person does at the forge, and closes its pull requests. */
  merge(branch: string): void;
  /** The options that came with pushes, as `merge_request.create`. */
  listPushOptions(): readonly string[];
  /** The folder of the site that is published; served at `/site/`. */
  site: string | undefined;
}

const preReceive = `#!/bin/sh
while read old new ref; do
  if test "$ref" = refs/heads/main && ! grep -qxF "$REMOTE_USER" "$GIT_DIR/may-push"; then
    echo "The branch main is protected." >&2
    exit 1
  fi
done
`;
const postReceive = `#!/bin/sh
while read old new ref; do echo "$REMOTE_USER $ref" >> "$GIT_DIR/pushes"; done
env | sort | sed -n 's/^GIT_PUSH_OPTION_[0-9]=//p' >> "$GIT_DIR/push-options"
`;

export async function makeFakeForge(): Promise<FakeForge> {
  const root = await makeTemporaryFolder();
  const bare = join(root, `${repositoryName}.git`);
  mkdirSync(bare, { recursive: true });
  const git = (...commands: string[]): string =>
    execFileSync('git', ['-C', bare, ...commands], { encoding: 'utf8', env: gitPerson }).trim();
  git('init', '--quiet', '--bare', '--initial-branch=main');
  git('config', 'http.receivepack', 'true');
  git('config', 'receive.advertisePushOptions', 'true');
  for (const [name, script] of [
    ['pre-receive', preReceive],
    ['post-receive', postReceive],
  ] as const) {
    writeFileSync(join(bare, 'hooks', name), script);
    chmodSync(join(bare, 'hooks', name), 0o755);
  }
  writeFileSync(join(bare, 'may-push'), '');
  const forge: FakeForge = {
    url: '',
    bare,
    pulls: [],
    comments: [],
    refusals: [],
    requests: [],
    site: undefined,
    git,
    allow: (...users) => writeFileSync(join(bare, 'may-push'), users.map((user) => `${user}\n`).join('')),
    listPushes: () =>
      existsSync(join(bare, 'pushes'))
        ? readFileSync(join(bare, 'pushes'), 'utf8')
            .trimEnd()
            .split('\n')
            .map((line) => ({ user: line.split(' ')[0] ?? '', ref: line.split(' ')[1] ?? '' }))
        : [],
    listPushOptions: () =>
      existsSync(join(bare, 'push-options'))
        ? readFileSync(join(bare, 'push-options'), 'utf8').trimEnd().split('\n')
        : [],
    merge(branch) {
      const tree = git('merge-tree', '--write-tree', 'main', branch);
      const parents = ['main', branch].flatMap((parent) => ['-p', git('rev-parse', parent)]);
      const commit = git('commit-tree', tree, ...parents, '-m', `Merge ${branch}`);
      git('update-ref', 'refs/heads/main', commit);
      for (const pull of forge.pulls) if (pull.head.ref === branch) pull.state = 'closed';
    },
  };
  const server = createServer((request, response) => {
    answer(forge, root, request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return Object.assign(forge, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

const gitPerson = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Forge',
  GIT_AUTHOR_EMAIL: 'forge@example.org',
  GIT_COMMITTER_NAME: 'Forge',
  GIT_COMMITTER_EMAIL: 'forge@example.org',
};

/** The user of a request's token; undefined where it has none that is known. */
function userOf({ headers }: IncomingMessage): string | undefined {
  const written = headers.authorization ?? String(headers['private-token'] ?? '');
  const token = /^Basic /i.test(written)
    ? Buffer.from(written.slice(6), 'base64').toString().split(':')[1]
    : written.replace(/^Bearer /, '');
  return tokens[(token ?? '') as keyof typeof tokens];
}

async function answer(
  forge: FakeForge,
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const user = userOf(request);
  if (url.pathname.startsWith(`/${repositoryName}.git/`)) {
    const isPush = request.url?.includes('git-receive-pack') ?? false;
    if (isPush && user === undefined) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="forge"' }).end();
      return;
    }
    await serveGit(root, user ?? 'anonymous', request, response);
    return;
  }
  if (url.pathname.startsWith('/site/')) {
    const file = join(forge.site ?? root, url.pathname.slice('/site/'.length));
    if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
    return;
  }
  const method = request.method ?? 'GET';
  const path = url.pathname.replace(/^\/api/, '');
  forge.requests.push(`${method} ${path}${url.search}`);
  const body = JSON.parse((await text(request)) || 'null') as Record<string, string> | null;
  const place = forge.refusals.findIndex((one) => one.method === method && one.path.test(path));
  const [refusal] = place === -1 ? [] : forge.refusals.splice(place, 1);
  if (refusal) {
    response.writeHead(refusal.status, refusal.headers).end('{"message":"refused"}');
    return;
  }
  if (user === undefined) {
    response.writeHead(401).end('{"message":"Bad credentials"}');
    return;
  }
  const decide = /^\/(projects\/|user$)/.test(path) ? answerGitlab : answerGithub;
  const found = decide(forge, { method, path, query: url.searchParams, body, user });
  if (found === undefined) response.writeHead(404).end('{"message":"Not Found"}');
  else if (Array.isArray(found)) sendPage(response, url, forge.url, found);
  else if (found === null) response.writeHead(204).end();
  else response.writeHead(method === 'POST' ? 201 : 200).end(JSON.stringify(found));
}

/** A page of a list, and where the next one is. */
function sendPage(response: ServerResponse, url: URL, address: string, entries: readonly unknown[]): void {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url.pathname + url.search, address);
  next.searchParams.set('page', String(page + 1));
  if (page * size < entries.length)
    response.setHeader('link', `<${next.href}>; rel="next", <${next.href}>; rel="last"`);
  response.end(JSON.stringify(entries.slice((page - 1) * size, page * size)));
}
