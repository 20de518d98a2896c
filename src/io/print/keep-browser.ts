import type { Browser, BrowserContext, Page } from 'playwright';
import type { FoundBrowser } from './find-browser.ts';
import { launchBrowser, type LaunchedBrowser } from './launch-browser.ts';

/** One browser that is started again when it dies. */
export interface KeptBrowser {
  /** A page that shows paper, runs no script and reaches only the proxy. Undefined once the browser died too often. */
  openPage(): Promise<Page | undefined>;
  /** As first started. */
  readonly version: string;
  readonly isSandboxed: boolean;
  close(): Promise<void>;
}

/** More deaths than this are no accident. */
const maxStarts = 5;

/**
 * Starts a browser and keeps one running.
 * @throws {Failure} `print/browser-not-started`.
 */
export async function keepBrowser(found: FoundBrowser, proxy: string): Promise<KeptBrowser> {
  let starts = 1;
  let running = start(found, proxy);
  const first = await running;

  const current = async (): Promise<Started | undefined> => {
    const before = running;
    const started = await before.catch(() => undefined);
    if (started?.launched.browser.isConnected() === true) return started;
    // Whoever comes first starts the next one; the others wait for it.
    if (running === before) {
      if (starts === maxStarts) return undefined;
      starts += 1;
      running = start(found, proxy);
    }
    return running;
  };

  return {
    version: first.launched.browser.version(),
    isSandboxed: first.launched.isSandboxed,
    openPage: async () => {
      const page = await (await current())?.context.newPage();
      await page?.emulateMedia({ media: 'print' });
      return page;
    },
    close: async () => {
      const started = await running.catch(() => undefined);
      await started?.launched.browser.close().catch(() => undefined);
    },
  };
}

interface Started {
  readonly launched: LaunchedBrowser;
  readonly context: BrowserContext;
}

async function start(found: FoundBrowser, proxy: string): Promise<Started> {
  const launched = await launchBrowser(found, proxy);
  return { launched, context: await openContext(launched.browser) };
}

const openContext = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({
    javaScriptEnabled: false,
    serviceWorkers: 'block',
    acceptDownloads: false,
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    deviceScaleFactor: 1,
    viewport: { width: 1280, height: 1024 },
  });
