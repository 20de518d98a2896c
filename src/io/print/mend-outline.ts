import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { mendOutlineTitles } from '../../core/print/mend-outline-titles.ts';

/** Writes the headings' own words into the outline of a PDF. */
export function mendOutline({ catalog }: PDFDocument, headings: readonly string[]): void {
  const entries = listEntries(catalog.lookup(PDFName.of('Outlines')));
  const titles = entries.map(readTitle);
  for (const [place, title] of mendOutlineTitles(titles, headings).entries())
    if (title !== titles[place]) entries[place]?.set(PDFName.of('Title'), PDFHexString.fromText(title));
}

/** The entries in reading order: each before those below it. */
function listEntries(parent: unknown): PDFDict[] {
  const found: PDFDict[] = [];
  const waiting: unknown[] = parent instanceof PDFDict ? [parent.lookup(PDFName.of('First'))] : [];
  while (waiting.length > 0) {
    const entry = waiting.pop();
    if (!(entry instanceof PDFDict)) continue;
    found.push(entry);
    waiting.push(entry.lookup(PDFName.of('Next')), entry.lookup(PDFName.of('First')));
  }
  return found;
}

function readTitle(entry: PDFDict): string {
  const title = entry.lookup(PDFName.of('Title'));
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
}
