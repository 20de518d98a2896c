import type { Page, Request, Response } from 'playwright';

/** What a page asks for, and what it did not get. */
export interface RequestWatch {
  /** Whole addresses, each with the reason: `404`, or the browser's word for it. */
  readonly failed: ReadonlyMap<string, string>;
  stop(): void;
}

/** Follows the requests of a page from now on, but for the page's own; what was asked for before is another job's. */
export function watchRequests(page: Page, url: string): RequestWatch {
  const asked = new Set<Request>();
  const failed = new Map<string, string>();
  const onRequest = (request: Request): void => {
    asked.add(request);
  };
  const note = (request: Request, cause: string): void => {
    const address = request.url();
    if (asked.has(request) && address !== url && !failed.has(address)) failed.set(address, cause);
  };
  const onFailed = (request: Request): void => {
    note(request, request.failure()?.errorText.replace(/^net::/, '') ?? 'unknown');
  };
  const onResponse = (response: Response): void => {
    if (response.status() >= 400) note(response.request(), String(response.status()));
  };
  page.on('request', onRequest).on('requestfailed', onFailed).on('response', onResponse);
  return {
    failed,
    stop: () => {
      page.off('request', onRequest).off('requestfailed', onFailed).off('response', onResponse);
    },
  };
}
