import { defineMiddleware } from 'astro:middleware';

/**
 * Astro writes the addresses of style sheets and scripts from the host's root; pages must work below any folder and
 * from a disk. A script without a module's type may be read from a disk too, and it waits for the page all the same.
 *
 * Only our own elements can be meant: what comes from a card is escaped, or sanitised of these elements.
 */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  try {
    const response = await next();
    if (!response.ok) return response;
    const up = '../'.repeat(url.pathname.split('/').filter((folder) => folder !== '').length);
    // Byte by byte: all that is looked for is ASCII, and most of a page need not be decoded to be left as it is.
    const html = Buffer.from(await response.arrayBuffer())
      .toString('latin1')
      .replace(/(<link [^>]*href=")\/(?=_astro\/)/g, `$1${up}`)
      .replace(/<script type="module" src="\/(?=_astro\/)/g, `<script defer src="${up}`);
    return new Response(Buffer.from(html, 'latin1'), response);
  } catch (cause) {
    // Astro would log it, and answer with a page of its own.
    locals.failure = { cause };
    return new Response(null, { status: 500 });
  }
});
