import { Failure } from '../../core/problem/failure.ts';
import { gitProblem } from '../../core/problem/git-problems.ts';
import { askGit, type GitPlace } from './run-git.ts';

/** Who acts, and when, as Git would write it into a commit. */
export interface Identity {
  readonly name: string;
  readonly email: string;
  /** Since 1970. */
  readonly seconds: number;
  /** `+0900`. */
  readonly offset: string;
}

/**
 * Git's own answer: from the environment, else the settings. `GIT_COMMITTER_DATE` sets the time, as for a commit.
 * @throws {Failure} `git/no-identity`.
 */
export async function readIdentity(place: GitPlace): Promise<Identity> {
  const answer = await askGit(place, ['var', 'GIT_COMMITTER_IDENT']);
  const match = /^(.*) <(.*)> (\d+) ([+-]\d{4})$/.exec(answer);
  if (!match) throw new Failure(gitProblem('git/no-identity', {}));
  const [, name = '', email = '', seconds, offset = '+0000'] = match;
  return { name, email, seconds: Number(seconds), offset };
}

/** `Name <address>`. */
export const formatPerson = ({ name, email }: Pick<Identity, 'name' | 'email'>): string =>
  `${name} <${email}>`;
