import { PDFDocument } from '@cantoo/pdf-lib';

/** The files attached to a PDF, by name; undefined where the bytes are no PDF that can be read. */
export async function readAttachments(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    return new Map(document.getAttachments().map(({ name, data }) => [name, data]));
  } catch {
    return undefined;
  }
}
