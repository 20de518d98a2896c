import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { PrintJob } from '../../../src/core/print/print-job.ts';

/** A temp folder that goes when the test ends. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colophon-print-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A site of the given files, with the fonts that every page of ours brings. */
export async function makeSite(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await makeFolder();
  for (const [address, content] of Object.entries({ ...files, 'style.css': style })) {
    await mkdir(dirname(join(folder, address)), { recursive: true });
    await writeFile(join(folder, address), content);
  }
  for (const file of fonts)
    await copyFile(fileURLToPath(import.meta.resolve(file)), join(folder, file.split('/').at(-1) ?? ''));
  return folder;
}

/** A page of the site, two folders deep, as a card's version is. */
export const makePage = (body: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A page</title>` +
  `<link rel="stylesheet" href="../../style.css"></head><body>${body}</body></html>`;

export const makeJob = (id: string, more: Partial<PrintJob> = {}): PrintJob => ({
  name: `${id} v1`,
  cardId: id,
  label: 'v1',
  page: `${id}/v1/index.html`,
  pdf: `${id}/v1/${id}-v1.pdf`,
  title: `The card of ${id}`,
  author: 'Aiko Tanaka',
  subject: 'Version 1',
  keywords: ['credit', 'tabular'],
  language: 'en',
  paper: 'A4',
  date: '2026-03-01T09:00:00Z',
  attachments: [],
  ...more,
});

const plex = '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin';
const fonts = [
  `${plex}-400-normal.woff2`,
  `${plex}-600-normal.woff2`,
  '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
  '@fontsource/ibm-plex-sans-jp/files/ibm-plex-sans-jp-japanese-400-normal.woff2',
  '@fontsource/ibm-plex-sans-jp/files/ibm-plex-sans-jp-japanese-600-normal.woff2',
];

const style = `
  @font-face { font-family: Plex; font-weight: 400; src: url(ibm-plex-sans-latin-400-normal.woff2) }
  @font-face { font-family: Plex; font-weight: 600; src: url(ibm-plex-sans-latin-600-normal.woff2) }
  @font-face { font-family: PlexJP; font-weight: 400; src: url(ibm-plex-sans-jp-japanese-400-normal.woff2) }
  @font-face { font-family: PlexJP; font-weight: 600; src: url(ibm-plex-sans-jp-japanese-600-normal.woff2) }
  @font-face { font-family: PlexMono; src: url(ibm-plex-mono-latin-400-normal.woff2) }
  @page { margin: 20mm; @bottom-right { content: counter(page) ' of ' counter(pages); font: 8pt PlexMono } }
  body { font: 11pt/1.5 Plex, PlexJP } h1, h2, th { font-weight: 600 } h2 { max-width: 7em }
  .break { break-before: page }
`;
