import { openForge, type Forge } from './forge.ts';
import { readVariables } from './read-variables.ts';

export interface GitHub extends Forge {
  /** `owner/name` of the repository whose job this is. */
  readonly repository: string;
}

/** GitHub as a job sees it: `GITHUB_API_URL` and `GITHUB_REPOSITORY` are set there, `GITHUB_TOKEN` is given. */
export function openGithub(rights: string): GitHub {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN } = readVariables(
    'GITHUB_API_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_TOKEN',
  );
  const forge = openForge({
    api: GITHUB_API_URL,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${GITHUB_TOKEN}`,
      'user-agent': 'colophon',
      'x-github-api-version': '2022-11-28',
    },
    rights,
  });
  return { ...forge, repository: GITHUB_REPOSITORY };
}

/** What is read of a pull request. `head.repo` is null where the fork was deleted. */
export interface PullRequest {
  readonly number: number;
  readonly state: string;
  readonly html_url: string;
  readonly head: { readonly ref: string; readonly sha: string; readonly repo: { full_name: string } | null };
  readonly base: { readonly ref: string; readonly repo: { full_name: string } };
}
