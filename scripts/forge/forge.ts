/** A forge's REST API: GitHub's, GitLab's. Answers are as the forge documents them. */
export interface Forge {
  /** What is at an address; undefined where there is nothing. */
  find<Value>(path: string): Promise<Value | undefined>;
  /** All entries of a list, of all its pages. */
  list<Entry>(path: string): Promise<readonly Entry[]>;
  send<Value>(method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Value>;
}

export interface ForgeOptions {
  /** `https://api.github.com`, without a slash at its end. */
  readonly api: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What to check where the forge does not let us: the permission, the token. */
  readonly rights: string;
  /** Waits, in milliseconds. */
  readonly wait?: (time: number) => Promise<void>;
}

/** A forge that does not do what was asked, in a sentence that says what to do. */
export class ForgeError extends Error {}

/** Asked again at most this often, and waited for at most this long: a job waits at the team's cost. */
const mostTries = 4;
const longestWait = 60_000;
/** A page that names a next page without end is no list. */
const mostPages = 1000;

const sleep = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** @throws {ForgeError} from every method, where the forge refuses or cannot be reached. */
export function openForge({ api, headers, rights, wait = sleep }: ForgeOptions): Forge {
  const ask = async (method: string, url: string, body?: unknown): Promise<Response> => {
    const request = {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      // A redirect would take the token along.
      redirect: 'error' as const,
      signal: AbortSignal.timeout(60_000),
    };
    for (let tries = 1; ; tries += 1) {
      const response = await fetch(url, request).catch((cause: unknown) => {
        throw new ForgeError(`${method} ${url}: no answer (${reasonOf(cause)}).`);
      });
      const pause = response.ok ? undefined : pauseOf(response, method, tries);
      if (pause === undefined) return response;
      if (tries === mostTries || pause > longestWait) return response;
      await wait(pause);
    }
  };
  const accept = async (response: Response, method: string): Promise<Response> => {
    if (response.ok) return response;
    throw new ForgeError(await describeRefusal(response, method, rights));
  };
  return {
    async find<Value>(path: string) {
      const response = await ask('GET', api + path);
      if (response.status === 404) return undefined;
      return (await (await accept(response, 'GET')).json()) as Value;
    },
    async list<Entry>(path: string) {
      const entries: Entry[] = [];
      let url: string | undefined = api + path;
      for (let pages = 0; url !== undefined && pages < mostPages; pages += 1) {
        const response = await accept(await ask('GET', url), 'GET');
        entries.push(...((await response.json()) as Entry[]));
        url = nextPage(response, api);
      }
      return entries;
    },
    async send<Value>(method: string, path: string, body?: unknown) {
      const response = await accept(await ask(method, api + path, body), method);
      const text = await response.text();
      return (text === '' ? undefined : JSON.parse(text)) as Value;
    },
  };
}

const reasonOf = (cause: unknown): string => {
  const { message, cause: deeper } = cause as Error;
  return deeper instanceof Error ? deeper.message : message;
};

/** How long to wait before the same is asked again; undefined where that is of no use. */
function pauseOf({ status, headers }: Response, method: string, tries: number): number | undefined {
  const after = headers.get('retry-after');
  if (after !== null && /^\d+$/.test(after)) return Number(after) * 1000;
  const isLimited =
    headers.get('x-ratelimit-remaining') === '0' || headers.get('ratelimit-remaining') === '0';
  const reset = headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset');
  if ((status === 403 || status === 429) && isLimited && reset !== null)
    return Math.max(0, Number(reset) * 1000 - Date.now()) + 1000;
  if (status === 429) return 1000 * 2 ** tries;
  // Whether a failed POST was carried out is not known: asked again, it could be done twice.
  return status >= 500 && method !== 'POST' ? 1000 * 2 ** tries : undefined;
}

async function describeRefusal(response: Response, method: string, rights: string): Promise<string> {
  const { status, url } = response;
  const said = (await response.text()).slice(0, 300);
  const what = `${method} ${url}: ${status}.`;
  if (status === 429 || response.headers.get('x-ratelimit-remaining') === '0')
    return `${what} The forge lets this token ask no more for now: run the job again later.`;
  if (status === 401) return `${what} The token is missing, or is not known any more. ${rights}`;
  if (status === 403) return `${what} The token may not do this. ${rights} The forge says: ${said}`;
  if (status === 404) return `${what} There is nothing, or nothing that the token may see. ${rights}`;
  return `${what} The forge says: ${said}`;
}

/** The next page of a list, where its address is one of this API: the token goes nowhere else. */
function nextPage({ headers }: Response, api: string): string | undefined {
  const url = /<([^<>]+)>\s*;[^,]*\brel="next"/.exec(headers.get('link') ?? '')?.[1];
  return url?.startsWith(`${api}/`) ? url : undefined;
}
