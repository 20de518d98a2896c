import { readFile } from 'node:fs/promises';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader finds in a PDF. */
export async function readPdf(file: string) {
  const bytes = await readFile(file);
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await reading.promise;
  const { info, metadata } = await pdf.getMetadata();
  const texts: string[] = [];
  const links: (string | undefined)[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    const annotations = (await page.getAnnotations()) as { unsafeUrl?: string }[];
    links.push(...annotations.map(({ unsafeUrl }) => unsafeUrl));
  }
  const outline = (await pdf.getOutline()) as Entry[] | null;
  const attachments: Record<string, { text: string; description: string }> = {};
  const listed = (await pdf.getAttachments()) as ReadonlyMap<
    string,
    { filename: string; description: string }
  > | null;
  for (const [id, { filename, description }] of listed ?? [])
    attachments[filename] = {
      text: Buffer.from((await pdf.getAttachmentContent(id)) ?? []).toString(),
      description,
    };
  const found = {
    bytes,
    pages: pdf.numPages,
    text: texts.join('\n'),
    links,
    info: info as Record<string, unknown>,
    title: metadata?.get('dc:title') as string | undefined,
    outline: (outline ?? []).flatMap(listTitles),
    isTagged: ((await pdf.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked') === true,
    attachments,
    fonts: await readFonts(bytes),
  };
  await reading.destroy();
  return found;
}

interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

const listTitles = ({ title, items }: Entry): string[] => [title, ...items.flatMap(listTitles)];

/** Each font's name, and whether its file is in the PDF. */
async function readFonts(bytes: Uint8Array): Promise<{ name: string; isEmbedded: boolean }[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const isOf = (object: unknown, key: string, value: string): object is PDFDict =>
    object instanceof PDFDict && object.get(PDFName.of(key)) === PDFName.of(value);
  const objects = context.enumerateIndirectObjects();
  // A font of type 3 holds its glyphs as drawings, and needs no file.
  const drawn = objects.flatMap(([, object]) =>
    isOf(object, 'Subtype', 'Type3') ? [String(object.get(PDFName.of('FontDescriptor')))] : [],
  );
  return objects.flatMap(([reference, object]) =>
    isOf(object, 'Type', 'FontDescriptor')
      ? [
          {
            name: String(object.get(PDFName.of('FontName'))),
            isEmbedded:
              drawn.includes(String(reference)) ||
              ['FontFile', 'FontFile2', 'FontFile3'].some((key) => object.has(PDFName.of(key))),
          },
        ]
      : [],
  );
}
