/*
 * Reviews every open merge request into the default branch that changed since its note was written, and posts the
 * review as a note, or updates the one that is there. Run by a schedule of the default branch: the heads are fetched
 * as objects and read as data; nothing of them is checked out or run.
 */
import { spawnSync } from 'node:child_process';
import { chooseBody, reviewMark } from './choose-body.ts';
import { ForgeError, openForge } from './forge.ts';
import { join } from 'node:path';
import { readVariables } from './read-variables.ts';
import { runJob } from './run-job.ts';

interface MergeRequest {
  readonly iid: number;
  readonly sha: string | null;
  readonly web_url: string;
}

interface Note {
  readonly id: number;
  readonly body: string;
  readonly author: { readonly id: number };
}

const bin = join(import.meta.dirname, '../../src/cli/bin.js');

await runJob(async () => {
  const { CI_API_V4_URL, CI_PROJECT_ID, CI_DEFAULT_BRANCH, COLOPHON_TOKEN } = readVariables(
    'CI_API_V4_URL',
    'CI_PROJECT_ID',
    'CI_DEFAULT_BRANCH',
    'COLOPHON_TOKEN',
  );
  const gitlab = openForge({
    api: CI_API_V4_URL,
    headers: { 'private-token': COLOPHON_TOKEN, 'user-agent': 'colophon' },
    rights: 'COLOPHON_TOKEN has to be a project access token with the scope api.',
  });
  const project = `/projects/${encodeURIComponent(CI_PROJECT_ID)}/merge_requests`;
  const me = await gitlab.find<{ id: number }>('/user');
  if (!me) throw new ForgeError('GitLab does not say whose token COLOPHON_TOKEN is.');
  const query = new URLSearchParams({
    state: 'opened',
    target_branch: CI_DEFAULT_BRANCH,
    per_page: '100',
  });
  for (const { iid, sha, web_url: url } of await gitlab.list<MergeRequest>(`${project}?${query}`)) {
    if (sha === null) continue;
    const review = reviewHead(iid, sha, CI_DEFAULT_BRANCH);
    if (review === undefined) {
      console.log(`${url}: no note, ${sha} is not its head any more.`);
      continue;
    }
    const body = chooseBody(reviewMark, review, url);
    const notes = await gitlab.list<Note>(`${project}/${iid}/notes?per_page=100`);
    const own = notes.find(({ author, body: text }) => author.id === me.id && text.startsWith(reviewMark));
    if (own?.body === body) continue;
    if (own) await gitlab.send('PUT', `${project}/${iid}/notes/${own.id}`, { body });
    else await gitlab.send('POST', `${project}/${iid}/notes`, { body });
    console.log(`${url}: ${own ? 'updated' : 'posted'} the note.`);
  }
});

/** The review of a head that is still the merge request's; undefined where it is not. */
function reviewHead(iid: number, sha: string, base: string): string | undefined {
  const settings = ['core.hooksPath=/dev/null', 'fetch.fsckObjects=true', 'submodule.recurse=false'];
  const options = ['--no-tags', '--no-recurse-submodules', '--no-auto-maintenance', '--quiet'];
  const ref = `refs/merge-requests/${iid}/head`;
  run('git', [...settings.flatMap((one) => ['-c', one]), 'fetch', ...options, 'origin', ref]);
  if (run('git', ['rev-parse', '--verify', 'FETCH_HEAD']).trim() !== sha) return undefined;
  const range = `refs/remotes/origin/${base}...${sha}`;
  return run(process.execPath, [bin, 'review', range, '--format', 'markdown'], [0, 1]);
}

/** @throws {ForgeError} where it does not end as it should. */
function run(command: string, rest: readonly string[], answers: readonly number[] = [0]): string {
  const { status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== null && answers.includes(status)) return stdout;
  throw new ForgeError(`${command} ${rest.join(' ')}: ${stderr.trim()}`);
}
