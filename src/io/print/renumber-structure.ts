import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFDocument,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { compareCodeUnits } from '../../core/text/compare.ts';

/* A name is looked up each time that it is made, and a file has some thousand elements. */
const typeName = PDFName.of('Type');
const elementName = PDFName.of('StructElem');
const idName = PDFName.of('ID');
const attributesName = PDFName.of('A');
const headersName = PDFName.of('Headers');

/**
 * Numbers the ids of a PDF's structure elements from 1, in the order of the file. Chromium takes them from its own
 * count of nodes, which goes on from page to page. Ids stand on the elements, in the structure tree's name tree,
 * and in the headers of table cells.
 */
export function renumberStructure({ context, catalog }: PDFDocument): void {
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(tree instanceof PDFDict)) return;
  const elements: [PDFRef, PDFDict][] = [];
  for (const [ref, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.get(typeName) === elementName) elements.push([ref, object]);

  const renamed = new Map<string, string>();
  const named: [string, PDFRef][] = [];
  for (const [ref, element] of elements) {
    const id = readString(element.get(idName));
    if (id === undefined) continue;
    const name = `node${String(renamed.size + 1).padStart(8, '0')}`;
    renamed.set(id, name);
    named.push([name, ref]);
    element.set(idName, PDFString.of(name));
  }
  for (const [, element] of elements) renameHeaders(element.lookup(attributesName), renamed);
  if (named.length === 0) return;

  const idTree = tree.lookup(PDFName.of('IDTree'));
  if (!(idTree instanceof PDFDict)) return;
  removeKids(idTree, context);
  idTree.delete(PDFName.of('Limits'));
  const sorted = named.sort(([a], [b]) => compareCodeUnits(a, b));
  idTree.set(PDFName.of('Names'), context.obj(sorted.flatMap(([name, ref]) => [PDFString.of(name), ref])));
}

function renameHeaders(attributes: unknown, renamed: ReadonlyMap<string, string>): void {
  if (attributes instanceof PDFArray) {
    for (let place = 0; place < attributes.size(); place += 1)
      renameHeaders(attributes.lookup(place), renamed);
  }
  if (!(attributes instanceof PDFDict)) return;
  const headers = attributes.lookup(headersName);
  if (!(headers instanceof PDFArray)) return;
  for (let place = 0; place < headers.size(); place += 1) {
    const name = renamed.get(readString(headers.get(place)) ?? '');
    if (name !== undefined) headers.set(place, PDFString.of(name));
  }
}

function removeKids(node: PDFDict, context: PDFDocument['context']): void {
  const kids = node.lookup(PDFName.of('Kids'));
  if (!(kids instanceof PDFArray)) return;
  for (let place = 0; place < kids.size(); place += 1) {
    const kid = kids.lookup(place);
    if (kid instanceof PDFDict) removeKids(kid, context);
    context.delete(kids.get(place) as PDFRef);
  }
  node.delete(PDFName.of('Kids'));
}

const readString = (object: unknown): string | undefined =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
