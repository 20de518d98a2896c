import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';

/**
 * The characters of a PDF of Chromium's that are drawn as the empty box: glyph 0 of its font. Chromium writes the
 * character beside such a glyph, since the font cannot tell it, but not for the first of each font: an empty string
 * stands for that one.
 */
export function findMissingGlyphs(document: PDFDocument): string[] {
  const missing = new Set<string>();
  for (const page of document.getPages()) {
    const fonts = readFonts(page.node.Resources()?.lookup(PDFName.of('Font')));
    const contents = page.node.Contents();
    const streams =
      contents instanceof PDFArray
        ? contents.asArray().map((ref) => document.context.lookup(ref))
        : [contents];
    for (const stream of streams)
      if (stream instanceof PDFRawStream)
        for (const character of scanContent(readStream(stream), fonts)) missing.add(character);
  }
  return [...missing].sort();
}

/** Chromium compresses its content streams, or leaves short ones as they are. */
const readStream = (stream: PDFRawStream): string =>
  (stream.dict.get(PDFName.of('Filter')) === undefined
    ? Buffer.from(stream.contents)
    : inflateSync(stream.contents)
  ).toString('latin1');

/** How many hexadecimal digits a glyph's number has, by the font's name on the page. */
function readFonts(fonts: unknown): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (!(fonts instanceof PDFDict)) return found;
  for (const key of fonts.keys()) {
    const font = fonts.lookup(key);
    const isComposite = font instanceof PDFDict && font.get(PDFName.of('Subtype')) === PDFName.of('Type0');
    found.set(key.decodeText(), isComposite ? 4 : 2);
  }
  return found;
}

/** Names, strings and operators of a content stream; numbers and brackets are of no concern here. */
const tokens = /\/([^\s/<>[\]()]+)|<([0-9A-Fa-f\s]*)>|\(((?:[^\\()]|\\.)*)\)|\b(Tf|Tj|TJ|BDC|EMC)\b/gs;

/** A string of two bytes a glyph with glyph 0 in it; one in brackets that has a zero byte at all. */
const longGlyphZero = /<(?:[0-9A-Fa-f]{4})*?0000|\\000/;

function* scanContent(text: string, fonts: ReadonlyMap<string, number>): Generator<string> {
  // Most pages lack nothing, which is seen at a glance where all their fonts have two bytes a glyph.
  if ([...fonts.values()].every((digits) => digits === 4) && !longGlyphZero.test(text)) return;
  let name = '';
  let digits = 4;
  let strings: string[] = [];
  let actual = '';
  for (const [, named, hex, literal, operator] of text.matchAll(tokens)) {
    if (named !== undefined) name = named;
    else if (hex !== undefined) strings.push(hex);
    else if (literal !== undefined) strings.push(readLiteral(literal));
    else {
      if (operator === 'Tf') digits = fonts.get(name) ?? 4;
      else if (operator === 'BDC') actual = PDFHexString.of(strings[0] ?? '').decodeText();
      else if (operator === 'EMC') actual = '';
      else if (strings.some((string) => hasGlyphZero(string, digits))) yield actual;
      strings = [];
    }
  }
}

function hasGlyphZero(hex: string, digits: number): boolean {
  for (let place = 0; place + digits <= hex.length; place += digits)
    if (Number.parseInt(hex.slice(place, place + digits), 16) === 0) return true;
  return false;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const readLiteral = (literal: string): string =>
  Buffer.from(
    literal.replace(/\\([0-7]{1,3}|.)/gs, (_, code: string) =>
      /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
    ),
    'latin1',
  ).toString('hex');
