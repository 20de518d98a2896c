import { realpath } from 'node:fs/promises';
import type { FoundBrowser } from './find-browser.ts';
import { keepBrowser, type KeptBrowser } from './keep-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { openContext } from './open-context.ts';
import { connectBrowser, type RemoteBrowser } from './remote-browser.ts';
import { deadProxy, routeSite } from './route-site.ts';
import { makeOrigin } from './answer-request.ts';
import { serveFolder } from './serve-folder.ts';

/** Browsers that can open the pages of one site, and nothing else. */
export interface OpenBrowsers {
  /** Where the site is, as they see it. */
  readonly origin: string;
  /** At least one. */
  readonly kept: readonly [KeptBrowser, ...KeptBrowser[]];
  close(): Promise<void>;
}

/**
 * Starts the browser that was found, or connects to those on other machines.
 * @throws {Failure} `print/browser-not-started`, `print/endpoint-not-reached`.
 */
export const openBrowsers = (
  browser: FoundBrowser | RemoteBrowser,
  siteFolder: string,
): Promise<OpenBrowsers> =>
  browser.kind === 'remote' ? openRemote(browser, siteFolder) : openLocal(browser, siteFolder);

async function openLocal(found: FoundBrowser, siteFolder: string): Promise<OpenBrowsers> {
  const server = await serveFolder(siteFolder);
  try {
    const kept = await keepBrowser(async () => {
      const launched = await launchBrowser(found, server.proxy);
      return { ...launched, context: await openContext(launched.browser) };
    });
    const close = async (): Promise<void> => {
      await kept.close();
      await server.close();
    };
    return { origin: server.origin, kept: [kept], close };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function openRemote({ endpoints }: RemoteBrowser, siteFolder: string): Promise<OpenBrowsers> {
  const [root, origin] = [await realpath(siteFolder), makeOrigin()];
  const opening = endpoints.map((endpoint) =>
    keepBrowser(async () => {
      const browser = await connectBrowser(endpoint);
      const context = await openContext(browser, deadProxy);
      await routeSite(context, root, origin);
      return { browser, context, isSandboxed: false };
    }),
  );
  const opened = await Promise.allSettled(opening);
  const kept = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const close = async (): Promise<void> => {
    await Promise.all(kept.map((one) => one.close()));
  };
  const [first, ...others] = kept;
  if (first && kept.length === endpoints.length) return { origin, kept: [first, ...others], close };
  await close();
  throw opened.find((one) => one.status === 'rejected')?.reason;
}
