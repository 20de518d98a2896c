import { InvalidArgumentError, Option } from 'commander';
import { parseBrowserEndpoint, type BrowserEndpoint } from '../core/print/browser-endpoint.ts';
import type { FindBrowserOptions } from '../io/print/find-browser.ts';
import type { Context } from './context.ts';
import { resolvePath } from './options.ts';

export const browserOption = (): Option =>
  new Option(
    '--browser <path>',
    'the Chrome or Chromium that prints (default: COLOPHON_BROWSER, else the first one found)',
  );

export interface BrowserOptions {
  readonly browser?: string;
  readonly browserEndpoint?: readonly BrowserEndpoint[];
}

/** The browser that a user names, if any, for `findBrowser`. */
export const browserOf = (
  context: Context,
  { browser, browserEndpoint }: BrowserOptions,
): FindBrowserOptions => ({
  browser: browser === undefined ? undefined : resolvePath(context, browser),
  endpoints: browserEndpoint,
  environment: context.environment,
});

export const browserEndpointOption = (): Option =>
  new Option(
    '--browser-endpoint <url>',
    'a browser on another machine that prints: ws://… of a Playwright server, or http://… of Chrome’s debugging port; may be repeated',
  )
    .conflicts('browser')
    .argParser(collectEndpoints);

function collectEndpoints(
  written: string,
  before: readonly BrowserEndpoint[] = [],
): readonly BrowserEndpoint[] {
  const endpoint = parseBrowserEndpoint(written);
  if (!endpoint)
    throw new InvalidArgumentError(
      'Write ws:// or wss:// of a Playwright server; http://, https:// or cdp+ws:// of Chrome.',
    );
  return [...before, endpoint];
}
