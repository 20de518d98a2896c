import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright';
import { answerRequest } from './answer-request.ts';

/**
 * Answers whatever the pages of a context ask for from the site's folder, over the wire to a browser that cannot
 * reach it. What is not asked here, such as a connection made ahead of a request, goes to a proxy that is not there.
 * @param root the site's folder, as a real path
 */
export const routeSite = (context: BrowserContext, root: string, origin: string): Promise<unknown> =>
  context.route(
    () => true,
    async (route) => {
      const request = route.request();
      const { status, headers, file } = await answerRequest(root, origin, request.method(), request.url());
      const body = file === undefined ? '' : await readFile(file);
      // Nobody may be waiting for it any more.
      await route.fulfill({ status, headers: { ...headers }, body }).catch(() => undefined);
    },
  );

/** The discard port of the browser's own machine, where nothing listens. */
export const deadProxy = { server: 'http://127.0.0.1:9', bypass: '<-loopback>' };
