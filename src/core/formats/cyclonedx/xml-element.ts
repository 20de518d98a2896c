import { isRecord } from '../../text/is-record.ts';

/** An element of XML. Names are without their prefixes. */
export interface Element {
  readonly name: string;
  /** Of the namespace that the root declares for its own name. */
  readonly space: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** What stands between the children, with the entities of XML itself replaced. */
  readonly text: string;
}

/** Elements as the parser gives them, in their order. */
export function elementList(nodes: unknown): Element[] {
  if (!Array.isArray(nodes)) return [];
  return (nodes as unknown[]).flatMap((node): Element[] => {
    if (!isRecord(node)) return [];
    const name = Object.keys(node).find(
      (key) => key !== ':@' && !key.startsWith('#') && !key.startsWith('?'),
    );
    return name === undefined ? [] : [makeElement(name, node[name], node[':@'])];
  });
}

export const textOf = ({ text }: Element): string => text.trim();

function makeElement(name: string, inner: unknown, held: unknown): Element {
  const given = isRecord(held) ? held : {};
  const [prefix = ''] = name.includes(':') ? name.split(':') : [];
  const space = given[prefix === '' ? 'xmlns' : `xmlns:${prefix}`];
  const attributes = Object.entries(given).flatMap(([key, value]) =>
    key.startsWith('xmlns') ? [] : [[plainName(key), decodeEntities(String(value))] as const],
  );
  return {
    name: plainName(name),
    space: typeof space === 'string' ? space : '',
    attributes: Object.fromEntries(attributes),
    children: elementList(inner),
    text: innerText(inner),
  };
}

const plainName = (name: string): string => name.slice(name.indexOf(':') + 1);

function innerText(inner: unknown): string {
  if (!Array.isArray(inner)) return '';
  return (inner as unknown[])
    .map((node) => {
      if (!isRecord(node)) return '';
      if (typeof node['#text'] === 'string') return decodeEntities(node['#text']);
      const [part] = Array.isArray(node['#cdata']) ? (node['#cdata'] as unknown[]) : [];
      return isRecord(part) && typeof part['#text'] === 'string' ? part['#text'] : '';
    })
    .join('');
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Those of XML itself, and characters by their number; any other stays as it is written. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}
