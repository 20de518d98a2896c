/** The repository of the fake forge. */
export const repositoryName = 'hoshimi/cards';

/** What is asked of the fake forge's API. */
export interface Question {
  readonly method: string;
  /** Below `/repos/owner/name`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, string> | null;
  readonly user: string;
}

/** An account as the API gives it. */
export const accountOf = (login: string) => ({ login, type: login.endsWith('[bot]') ? 'Bot' : 'User' });
