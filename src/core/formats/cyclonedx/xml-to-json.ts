import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { fail, type Result, succeed } from '../../problem/problem.ts';
import { decodeUtf8 } from '../../text/decode-utf8.ts';
import { excerpt } from '../../text/excerpt.ts';
import { isRecord } from '../../text/is-record.ts';
import { importProblem } from '../import-problems.ts';
import { maximumSourceBytes } from '../parse-foreign-json.ts';
import { cyclonedxProblem } from './cyclonedx-problems.ts';
import { elementList, type Element, textOf } from './xml-element.ts';
import { shapeElement } from './shape-element.ts';

const maximumDepth = 100;
const namespace = /^http:\/\/cyclonedx\.org\/schema\/bom\/(\d+\.\d+)$/;

/**
 * Reads a bill of materials in XML as what it is in JSON. Entities are not expanded, but for those that XML itself has;
 * a document type is refused.
 */
export function xmlToJson(bytes: Uint8Array, file: string): Result<Readonly<Record<string, unknown>>> {
  if (bytes.length > maximumSourceBytes)
    return fail([
      importProblem('import/too-large', { bytes: bytes.length, limit: maximumSourceBytes }, { file }),
    ]);
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return fail([importProblem('import/not-text', { offset: decoded.offset }, { file })]);
  const text = decoded.text.replace(/^\uFEFF/, '');
  const plain = withoutSpeech(text);
  if (/<!DOCTYPE/i.test(plain)) return fail([cyclonedxProblem('cyclonedx/doctype', {}, { file })]);
  if (deepest(plain) > maximumDepth)
    return fail([
      cyclonedxProblem(
        'cyclonedx/xml-syntax',
        { reason: `it is nested more than ${maximumDepth} levels deep` },
        { file },
      ),
    ]);
  try {
    const valid = XMLValidator.validate(text);
    if (valid !== true) {
      const { msg, line, col } = valid.err;
      const reason = excerpt(msg.replace(/\.$/, ''));
      return fail([
        cyclonedxProblem('cyclonedx/xml-syntax', { reason }, { file, line, column: Math.max(1, col) }),
      ]);
    }
    const root = elementList(parser.parse(text)).find(({ name }) => name === 'bom');
    const shaped = root && shapeBom(root);
    return shaped
      ? succeed(shaped)
      : fail([
          cyclonedxProblem('cyclonedx/xml-syntax', { reason: 'its root is no bom of CycloneDX' }, { file }),
        ]);
  } catch (error) {
    const reason = error instanceof Error ? excerpt(error.message) : 'it is not XML';
    return fail([cyclonedxProblem('cyclonedx/xml-syntax', { reason: reason.replace(/\.$/, '') }, { file })]);
  }
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: false,
  cdataPropName: '#cdata',
  ignorePiTags: true,
  ignoreDeclaration: true,
  maxNestedTags: maximumDepth,
});

/** The text without comments and CDATA, where anything may stand; one that does not end is left. */
function withoutSpeech(text: string): string {
  const parts: string[] = [];
  const begin = /<!--|<!\[CDATA\[/g;
  let done = 0;
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    const mark = found[0] === '<!--' ? '-->' : ']]>';
    const end = text.indexOf(mark, begin.lastIndex);
    if (end < 0) break;
    parts.push(text.slice(done, found.index));
    done = end + mark.length;
    begin.lastIndex = done;
  }
  return parts.join('') + text.slice(done);
}

/** How deep elements are nested at most, found without nesting any call. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [, close, rest = ''] of text.matchAll(/<(\/?)[^\s<>!?/]([^<>]*)>/g)) {
    if (close === '/') depth -= 1;
    else if (!rest.endsWith('/')) depth += 1;
    most = Math.max(most, depth);
  }
  return most;
}

function shapeBom(root: Element): Readonly<Record<string, unknown>> | undefined {
  const [, version] = namespace.exec(root.space) ?? [];
  const shaped = shapeElement(root);
  if (version === undefined) return undefined;
  const held = isRecord(shaped) ? shaped : { text: textOf(root) };
  const { xmlns: _xmlns, version: count, ...rest } = held;
  const number = Number(count);
  return {
    bomFormat: 'CycloneDX',
    specVersion: version,
    ...(count !== undefined && { version: Number.isSafeInteger(number) ? number : count }),
    ...rest,
  };
}
