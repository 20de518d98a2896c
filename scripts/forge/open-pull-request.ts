/*
 * Opens a pull request from BRANCH into BASE, titled TITLE, unless one is open or BRANCH has nothing new.
 */
import { openGithub, type PullRequest } from './open-github.ts';
import { readVariables } from './read-variables.ts';
import { runJob } from './run-job.ts';

await runJob(async () => {
  const { BRANCH, BASE, TITLE } = readVariables('BRANCH', 'BASE', 'TITLE');
  const github = openGithub(
    'The job needs the permissions contents: write and pull-requests: write, and the repository has to let its workflows open pull requests.',
  );
  const repository = `/repos/${github.repository}`;
  const owner = github.repository.split('/')[0] ?? '';
  const range = `${encodeURIComponent(BASE)}...${encodeURIComponent(BRANCH)}`;
  const compared = await github.find<{ ahead_by: number }>(`${repository}/compare/${range}`);
  if (!compared || compared.ahead_by === 0) {
    console.log(`Nothing to open: ${BRANCH} has nothing that ${BASE} lacks.`);
    return;
  }
  const query = new URLSearchParams({ state: 'open', head: `${owner}:${BRANCH}`, base: BASE });
  const [open] = await github.list<PullRequest>(`${repository}/pulls?${query}`);
  if (open) {
    console.log(`Open already: ${open.html_url}`);
    return;
  }
  const request = { head: BRANCH, base: BASE, title: TITLE };
  const { html_url: url } = await github.send<PullRequest>('POST', `${repository}/pulls`, request);
  console.log(`Opened ${url}`);
});
