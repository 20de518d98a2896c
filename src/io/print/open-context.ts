import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright';

/** A context whose pages run no script, keep nothing, and know no language or clock of the machine. */
export const openContext = (
  browser: Browser,
  proxy?: NonNullable<BrowserContextOptions['proxy']>,
): Promise<BrowserContext> =>
  browser.newContext({
    javaScriptEnabled: false,
    serviceWorkers: 'block',
    acceptDownloads: false,
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    deviceScaleFactor: 1,
    viewport: { width: 1280, height: 1024 },
    ...(proxy && { proxy }),
  });
