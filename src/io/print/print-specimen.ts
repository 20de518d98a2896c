import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { makeOrigin } from './answer-request.ts';
import { openContext } from './open-context.ts';
import { deadProxy } from './route-site.ts';
import { stampPdf } from './stamp-pdf.ts';

/**
 * Prints one small page, and hashes it: browsers of one version print alike only with the same flags, fonts and
 * libraries, which nobody can ask them for.
 */
export async function printSpecimen(browser: Browser): Promise<string> {
  const context = await openContext(browser, deadProxy);
  try {
    const [page, origin, body] = [await context.newPage(), makeOrigin(), await makeSpecimen()];
    await page.emulateMedia({ media: 'print' });
    await page.route(
      () => true,
      (route) => route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto(`${origin}/`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const printed = await page.pdf({ format: 'A4', printBackground: true, tagged: true, outline: true });
    const { bytes } = await stampPdf(printed, job, [], { origin, headings: ['Specimen'] });
    return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  } finally {
    await context.close().catch(() => undefined);
  }
}

/** Our own font, and whatever the machine has for the rest: letters that fit together, wide ones, and a picture. */
async function makeSpecimen(): Promise<string> {
  const file = import.meta.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2');
  const font = (await readFile(fileURLToPath(file))).toString('base64');
  const text = 'AVATAR fi Wolf 0123456789 office';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Specimen</title><style>
    @font-face { font-family: Own; src: url(data:font/woff2;base64,${font}) }
    h1 { font: 13.3px Own } p { font-size: 11.1px; max-width: 31em }</style>
    <h1>Specimen</h1><p style="font-family: Own">${text} ${text} ${text} ${text}</p>
    <p style="font-family: serif">${text}</p><p style="font-family: sans-serif">${text} 融資 한국 ✓ 😀</p>
    <p style="font-family: monospace">${text}</p>
    <svg width="90" height="9"><path d="M0 9L90 0" stroke="#1a6"/></svg></html>`;
}

const job = {
  ...{ name: 'Specimen', cardId: 'specimen', label: 'v1', page: 'index.html', pdf: 'specimen.pdf' },
  ...{ title: 'Specimen', author: '', subject: '', keywords: [], language: 'en', paper: 'A4' as const },
  ...{ date: '2026-01-01T00:00:00Z', attachments: [] },
} as const;
