/*
 * Posts the review as a comment on a pull request, or updates the one that is there: PULL_REQUEST, HEAD_SHA, and the
 * file that REVIEW names. The one that is there has our mark and our author: a stranger can write the mark.
 */
import { readFileSync } from 'node:fs';
import { chooseBody, reviewMark } from './choose-body.ts';
import { openGithub, type PullRequest } from './open-github.ts';
import { readVariables } from './read-variables.ts';
import { runJob } from './run-job.ts';

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly html_url: string;
  /** Null where the account is gone. */
  readonly user: { readonly login: string; readonly type: string } | null;
}

await runJob(async () => {
  const { PULL_REQUEST, HEAD_SHA, REVIEW, RUN_URL } = readVariables(
    'PULL_REQUEST',
    'HEAD_SHA',
    'REVIEW',
    'RUN_URL',
  );
  const author = process.env['COMMENT_AUTHOR'] ?? 'github-actions[bot]';
  const github = openGithub('The job needs the permission pull-requests: write.');
  const repository = `/repos/${github.repository}`;
  const body = chooseBody(reviewMark, readFileSync(REVIEW, 'utf8'), RUN_URL);
  const comments = await github.list<Comment>(`${repository}/issues/${PULL_REQUEST}/comments?per_page=100`);
  const own = comments.find(
    (one) => one.user?.login === author && one.user.type === 'Bot' && one.body?.startsWith(reviewMark),
  );
  // Asked last: between the run and this line, the author may have pushed.
  const pull = await github.find<PullRequest>(`${repository}/pulls/${PULL_REQUEST}`);
  if (pull?.state !== 'open' || pull.head.sha !== HEAD_SHA) {
    console.log(`::notice::No comment: ${HEAD_SHA} is not the head of the pull request any more.`);
    return;
  }
  if (own?.body === body) {
    console.log(`Nothing to change: ${own.html_url}`);
    return;
  }
  const done = own
    ? await github.send<Comment>('PATCH', `${repository}/issues/comments/${own.id}`, { body })
    : await github.send<Comment>('POST', `${repository}/issues/${PULL_REQUEST}/comments`, { body });
  console.log(`${own ? 'Updated' : 'Posted'} ${done.html_url}`);
});
