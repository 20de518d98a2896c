import { Parser } from 'htmlparser2';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { findLfsPointer } from './find-lfs-pointer.ts';

/** What stands against the content of one file of a card's folder; each is the end of a problem's code. */
export type FileContentFault =
  | { readonly kind: 'lfs-pointer' }
  | { readonly kind: 'active-svg'; /** What acts: `script`, `onload`. */ readonly what: string };

/** Looks into a file's bytes: Git LFS pointers, and SVG that would act where a browser opens it by itself. */
export function inspectFile(path: string, content: Uint8Array): FileContentFault | undefined {
  const pointer = findLfsPointer(content);
  if (pointer) return pointer;
  const what = /\.svgz?$/i.test(path) ? findActivity(content) : undefined;
  return what === undefined ? undefined : { kind: 'active-svg', what };
}

const activeElements = new Set([
  'script',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'audio',
  'video',
  'handler',
  'listener',
  'link',
  'meta',
  'base',
]);

/** The first thing in an SVG that acts or loads something; undefined where it only draws. */
function findActivity(content: Uint8Array): string | undefined {
  const decoded = decodeUtf8(content);
  if (!decoded.ok) return 'bytes that are not UTF-8';
  let found: string | undefined;
  let style: string | undefined;
  const note = (what: string): void => void (found ??= what);
  const parser = new Parser(
    {
      onprocessinginstruction(name, text) {
        const isDeclaration = name === '?xml' && !/encoding\s*=\s*["'](?!utf-8["'])/i.test(text);
        if (!isDeclaration && !/^!doctype$/i.test(name)) note(text.slice(0, 40));
        if (/^!doctype$/i.test(name) && text.includes('[')) note('entity declarations');
      },
      onopentag(name, attributes) {
        const local = localName(name);
        if (activeElements.has(local)) note(local);
        if (local === 'style') style = '';
        for (const [attribute, value] of Object.entries(attributes)) {
          const fault = findActiveAttribute(localName(attribute), value, local);
          if (fault !== undefined) note(fault);
        }
      },
      ontext(text) {
        if (style !== undefined) style += text;
      },
      onclosetag(name) {
        if (localName(name) !== 'style') return;
        if (hasForeignAddress(style ?? '')) note('a style that loads something');
        style = undefined;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(decoded.text);
  return found;
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1).toLowerCase();

function findActiveAttribute(name: string, value: string, element: string): string | undefined {
  if (name.startsWith('on')) return name;
  const isLink = name === 'href' || name === 'src';
  if (isLink && !isOwnAddress(value) && !(element === 'a' && /^https?:/i.test(value)))
    return `${name}="${value.slice(0, 40)}"`;
  const isAnimatedLink =
    /^(set|animate)/.test(element) && name === 'attributename' && /(^|:)(href|on)/i.test(value);
  if (isAnimatedLink) return `an animated ${value}`;
  return hasForeignAddress(value) ? `${name} that loads something` : undefined;
}

/** Parts of the same file, and pictures and fonts that stand in the file itself. */
const isOwnAddress = (value: string): boolean =>
  /^\s*(#|data:(image\/(png|jpeg|gif|webp)|font\/[a-z0-9]+|application\/font-woff2?)[;,])/i.test(value);

function hasForeignAddress(style: string): boolean {
  // An escape in CSS can spell url( or @import in ways that are not worth following.
  if (/@import/i.test(style) || (style.includes('\\') && style.includes('('))) return true;
  const addresses = style.matchAll(/url\(\s*["']?([^)]*)/gi);
  return [...addresses].some(([, address = '']) => !isOwnAddress(address));
}
