import type { Browser, BrowserContext, Page } from 'playwright';

/** One browser that is started again when it dies. */
export interface KeptBrowser {
  /** A page that shows paper, runs no script and reaches nothing but the site. Undefined once the browser died too often. */
  openPage(): Promise<Page | undefined>;
  /** Whether it died too often. */
  isGone(): boolean;
  /** As first started. */
  readonly version: string;
  readonly isSandboxed: boolean;
  close(): Promise<void>;
}

/** A browser that runs, with a context whose pages reach nothing but the site. */
export interface StartedBrowser {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly isSandboxed: boolean;
}

/** More deaths than this are no accident. */
const maxStarts = 5;

/**
 * Starts a browser and keeps one running.
 * @throws what `start` throws the first time.
 */
export async function keepBrowser(start: () => Promise<StartedBrowser>): Promise<KeptBrowser> {
  let starts = 1;
  let running = start();
  let isGone = false;
  const first = await running;

  const current = async (): Promise<StartedBrowser | undefined> => {
    const before = running;
    const started = await before.catch(() => undefined);
    if (started?.browser.isConnected() === true) return started;
    // Whoever comes first starts the next one; the others wait for it.
    if (running === before) {
      isGone = starts === maxStarts;
      if (isGone) return undefined;
      starts += 1;
      running = start();
    }
    return running;
  };

  return {
    version: first.browser.version(),
    isSandboxed: first.isSandboxed,
    isGone: () => isGone,
    openPage: async () => {
      const page = await (await current())?.context.newPage();
      await page?.emulateMedia({ media: 'print' });
      return page;
    },
    close: async () => {
      const started = await running.catch(() => undefined);
      await started?.browser.close().catch(() => undefined);
    },
  };
}
