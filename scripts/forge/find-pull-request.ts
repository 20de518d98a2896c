/*
 * Finds the pull request whose head a run was of: through the API, by the head's repository, branch and commit. The
 * event's own list of pull requests is empty for forks, and an artifact is a stranger's word.
 * Writes `number` and `base` to GITHUB_OUTPUT; nothing where there is not exactly one that is open and still there.
 */
import { appendFileSync } from 'node:fs';
import { openGithub, type PullRequest } from './open-github.ts';
import { readVariables } from './read-variables.ts';
import { runJob } from './run-job.ts';

await runJob(async () => {
  const { HEAD_REPOSITORY, HEAD_BRANCH, HEAD_SHA, GITHUB_OUTPUT } = readVariables(
    'HEAD_REPOSITORY',
    'HEAD_BRANCH',
    'HEAD_SHA',
    'GITHUB_OUTPUT',
  );
  const github = openGithub('The job needs the permission pull-requests: write.');
  const [owner = ''] = HEAD_REPOSITORY.split('/');
  const head = encodeURIComponent(`${owner}:${HEAD_BRANCH}`);
  const path = `/repos/${github.repository}/pulls?state=open&head=${head}&per_page=100`;
  const found = (await github.list<PullRequest>(path)).filter(
    ({ state, head: { ref, sha, repo }, base }) =>
      state === 'open' &&
      sha === HEAD_SHA &&
      ref === HEAD_BRANCH &&
      repo?.full_name === HEAD_REPOSITORY &&
      base.repo.full_name === github.repository,
  );
  const [one, ...others] = found;
  if (one && others.length === 0) {
    appendFileSync(GITHUB_OUTPUT, `number=${one.number}\nbase=${one.base.ref}\n`);
    console.log(`Pull request ${one.number}, into ${one.base.ref}.`);
    return;
  }
  const why =
    found.length === 0
      ? 'no open pull request has it as its head: it was closed, or pushed to since'
      : `${found.map(({ number }) => number).join(', ')} all have it as their head`;
  console.log(`::notice::No comment on ${HEAD_SHA}: ${why}.`);
});
