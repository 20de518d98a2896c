import type { PDFArray } from '@cantoo/pdf-lib';
import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { relativeAddress } from '../../core/catalogue/routes.ts';
import type { PrintJob } from '../../core/print/print-job.ts';

/**
 * Turns the links of a PDF that lead into the site, which Chromium writes with the address that it was printed
 * from: with `job.site` they lead there, else they are relative to where the PDF stands. Links of any other kind
 * than http, https and mailto are taken out.
 */
export function mendLinks(document: PDFDocument, job: PrintJob, origin: string): void {
  for (const page of document.getPages()) {
    const links = page.node.Annots();
    if (links === undefined) continue;
    for (let place = 0; place < links.size(); place += 1) mendLink(links, place, job, origin);
  }
}

function mendLink(links: PDFArray, place: number, job: PrintJob, origin: string): void {
  const link = links.lookup(place);
  const action = link instanceof PDFDict ? link.lookup(PDFName.of('A')) : undefined;
  if (!(link instanceof PDFDict) || !(action instanceof PDFDict)) return;
  const uri = action.lookup(PDFName.of('URI'));
  const target =
    uri instanceof PDFString || uri instanceof PDFHexString ? aim(uri.decodeText(), job, origin) : undefined;
  if (target === undefined) link.delete(PDFName.of('A'));
  else action.set(PDFName.of('URI'), PDFString.of(target));
}

function aim(uri: string, job: PrintJob, origin: string): string | undefined {
  if (!uri.startsWith(`${origin}/`)) return /^(https?|mailto):/i.test(uri) ? escapeUri(uri) : undefined;
  const inSite = uri.slice(origin.length + 1);
  if (job.site !== undefined) return escapeUri(`${job.site.replace(/\/+$/, '')}/${inSite}`);
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(inSite) ?? [];
  return escapeUri(relativeAddress(job.pdf, decodePath(path)) + rest);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What would end or bend a PDF string. */
const escapeUri = (uri: string): string =>
  uri.replace(/[^!-~]|[()\\<>]/gu, (character) =>
    character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character.toWellFormed()),
  );
