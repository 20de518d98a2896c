import { createApp } from 'astro/app/entrypoint';
import type { Page } from '../core/page/page.ts';

const app = createApp({ streaming: false });

/**
 * The HTML of a page at an address of the site: `ja/cards/loan/v3/index.html`.
 * @throws where it cannot be laid out.
 */
export async function renderPage(page: Page, address: string): Promise<Uint8Array> {
  const locals: App.Locals = { page, failure: undefined };
  const url = new URL(address.replace(/index\.html$/, ''), 'http://localhost/');
  const response = await app.render(new Request(url), { locals });
  if (locals.failure) throw locals.failure.cause;
  if (!response.ok) throw new Error(`No route of the site leads to ${address}.`);
  return new Uint8Array(await response.arrayBuffer());
}
