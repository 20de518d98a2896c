import { createHash } from 'node:crypto';
import { AFRelationship, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Attachment, PrintJob } from '../../core/print/print-job.ts';
import { stringifyXmp, type PdfFacts } from '../../core/print/stringify-xmp.ts';
import { compareUtf8 } from '../../core/text/compare.ts';
import { findMissingGlyphs } from './find-missing-glyphs.ts';
import { mendLinks } from './mend-links.ts';
import { mendOutline } from './mend-outline.ts';
import { renumberStructure } from './renumber-structure.ts';

export interface AttachedFile extends Attachment {
  readonly bytes: Uint8Array;
}

/** What stamping must know of the page that was printed. */
export interface PrintedPage {
  readonly origin: string;
  /** The headings' text, in the order of the page. */
  readonly headings: readonly string[];
}

export interface StampedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that no font had, as the page has them; an empty string where the PDF does not say which. */
  readonly missing: readonly string[];
}

/**
 * Makes a PDF of Chromium's into ours: its facts, its attachments, a right outline, links that work where it will
 * stand, and nothing that differs between two prints of the same page. The file is written anew, with its objects
 * compressed: appended changes would leave Chromium's clock in the bytes before them.
 */
export async function stampPdf(
  printed: Uint8Array,
  job: PrintJob,
  attachments: readonly AttachedFile[],
  page: PrintedPage,
): Promise<StampedPdf> {
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: Infinity });
  const missing = findMissingGlyphs(document);
  renumberStructure(document);
  mendOutline(document, page.headings);
  mendLinks(document, job, page.origin);
  const date = new Date(job.date);
  writeFacts(document, job, date);
  for (const { bytes, name, mediaType, description } of [...attachments].sort((a, b) =>
    compareUtf8(a.name, b.name),
  ))
    await document.attach(bytes, name, {
      mimeType: mediaType,
      description,
      creationDate: date,
      modificationDate: date,
      afRelationship: mediaType === 'text/markdown' ? AFRelationship.Source : AFRelationship.Data,
    });
  document.context.trailerInfo.ID = document.context.obj([placeholder, placeholder]);
  const bytes = await document.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    objectsPerTick: Infinity,
  });
  return { bytes: writeId(bytes), pages: document.getPageCount(), missing };
}

const creator = 'Colophon';

function writeFacts(document: PDFDocument, job: PrintJob, date: Date): void {
  const { context, catalog } = document;
  const facts: PdfFacts = {
    title: job.title.toWellFormed(),
    author: job.author.toWellFormed(),
    subject: job.subject.toWellFormed(),
    keywords: job.keywords.map((word) => word.toWellFormed()),
    language: job.language,
    creator,
    producer: document.getProducer() ?? 'Chromium',
    date: `${date.toISOString().slice(0, 19)}Z`,
  };
  const text = (value: string): PDFHexString => PDFHexString.fromText(value);
  // In the place of Chromium's own, which would stay in the file with the time of printing.
  const ref = context.trailerInfo.Info instanceof PDFRef ? context.trailerInfo.Info : context.nextRef();
  context.trailerInfo.Info = ref;
  context.assign(
    ref,
    context.obj({
      Title: text(facts.title),
      ...(facts.author !== '' && { Author: text(facts.author) }),
      ...(facts.subject !== '' && { Subject: text(facts.subject) }),
      ...(facts.keywords.length > 0 && { Keywords: text(facts.keywords.join(', ')) }),
      Creator: PDFString.of(facts.creator),
      Producer: text(facts.producer),
      CreationDate: PDFString.fromDate(date),
      ModDate: PDFString.fromDate(date),
    }),
  );
  document.setLanguage(facts.language);
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  const packet = context.stream(new TextEncoder().encode(stringifyXmp(facts)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
}

const placeholder = PDFHexString.of('0'.repeat(32));

/** The trailer's `/ID` is a hash of all other bytes: the same file, the same id. */
function writeId(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const id = createHash('sha256').update(view).digest('hex').slice(0, 32);
  const mark = `<${'0'.repeat(32)}>`;
  const first = view.lastIndexOf(mark, view.lastIndexOf(mark) - 1, 'latin1');
  view.write(`<${id}>`, first, 'latin1');
  view.write(`<${id}>`, view.lastIndexOf(mark, undefined, 'latin1'), 'latin1');
  return bytes;
}
