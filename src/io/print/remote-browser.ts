import type { Browser } from 'playwright';
import type { BrowserEndpoint } from '../../core/print/browser-endpoint.ts';
import { printProblem } from '../../core/print/print-problems.ts';
import { Failure } from '../../core/problem/failure.ts';
import { excerpt } from '../../core/text/excerpt.ts';
import { browserArguments } from './browser-arguments.ts';
import { loadChromium } from './load-chromium.ts';

/** Browsers on other machines that print alike. */
export interface RemoteBrowser {
  readonly kind: 'remote';
  /** As each of them says it: `153.0.8010.0`. */
  readonly version: string;
  /** A hash of what each of them prints of one page. */
  readonly specimen: string;
  readonly endpoints: readonly BrowserEndpoint[];
}

/**
 * Has browsers on other machines say their version, and print a specimen.
 * @throws {Failure} `print/endpoint-not-reached`, `print/endpoints-differ`.
 */
export async function findRemoteBrowser(endpoints: readonly BrowserEndpoint[]): Promise<RemoteBrowser> {
  const found = await Promise.all(endpoints.map(ask));
  const [first = { version: '', specimen: '' }] = found;
  const differing = found.find(
    ({ version, specimen }) => version !== first.version || specimen !== first.specimen,
  );
  if (differing) {
    const versions = [first, differing].map(({ version, specimen }) => `${version} (${specimen})`);
    throw new Failure(printProblem('print/endpoints-differ', { versions }));
  }
  return { kind: 'remote', ...first, endpoints };
}

async function ask(endpoint: BrowserEndpoint): Promise<Pick<RemoteBrowser, 'version' | 'specimen'>> {
  const browser = await connectBrowser(endpoint);
  try {
    const { printSpecimen } = await import('./print-specimen.ts');
    return { version: browser.version(), specimen: await printSpecimen(browser) };
  } catch (cause) {
    throw notReached(endpoint, cause);
  } finally {
    await browser.close().catch(() => undefined);
  }
}

/** Milliseconds. */
const timeout = 30_000;

/**
 * Connects to a browser on another machine. A Playwright server starts one with the flags that ours have, if it lets
 * us choose them; Chrome has those that it was started with.
 * @throws {Failure} `print/endpoint-not-reached`.
 */
export async function connectBrowser(endpoint: BrowserEndpoint): Promise<Browser> {
  const { protocol, url } = endpoint;
  try {
    const chromium = await loadChromium();
    if (protocol === 'cdp') return await chromium.connectOverCDP(url, { timeout });
    const options = JSON.stringify({ headless: true, args: browserArguments });
    const headers = { 'x-playwright-browser': 'chromium', 'x-playwright-launch-options': options };
    return await chromium.connect(url, { timeout, headers });
  } catch (cause) {
    throw notReached(endpoint, cause);
  }
}

const notReached = ({ url, name }: BrowserEndpoint, cause: unknown): Failure =>
  new Failure(printProblem('print/endpoint-not-reached', { endpoint: name, cause: describe(cause, url) }), {
    cause,
  });

/** The first line, without the address, which may hold a password. */
function describe(error: unknown, url: string): string {
  const lines = String(error instanceof Error ? error.message : error).split('\n');
  const line = lines.find((text) => text.trim() !== '') ?? '';
  return excerpt(line.replaceAll(url, 'it').replaceAll(/\b(wss?|https?):\/\/\S+/g, 'it'), 200);
}
