/*
 * Deletes BRANCH unless a pull request from it is open. What it holds was merged, perhaps squashed, and entries that
 * follow it would meet those on the catalogue branch as a conflict; what was not merged is written anew from the tags.
 */
import { openGithub, type PullRequest } from './open-github.ts';
import { readVariables } from './read-variables.ts';
import { runJob } from './run-job.ts';

await runJob(async () => {
  const { BRANCH } = readVariables('BRANCH');
  const github = openGithub('The job needs the permissions contents: write and pull-requests: write.');
  const repository = `/repos/${github.repository}`;
  const query = new URLSearchParams({
    state: 'open',
    head: `${github.repository.split('/')[0] ?? ''}:${BRANCH}`,
  });
  const [open] = await github.list<PullRequest>(`${repository}/pulls?${query}`);
  if (open) {
    console.log(`${BRANCH} stays: ${open.html_url} is open.`);
    return;
  }
  const ref = await github.find(`${repository}/git/ref/heads/${BRANCH}`);
  if (ref) await github.send('DELETE', `${repository}/git/refs/heads/${BRANCH}`);
  console.log(ref ? `Deleted ${BRANCH}: nothing of it waits to be merged.` : `There is no ${BRANCH}.`);
});
