import {
  Document,
  isMap,
  isSeq,
  type Node,
  type Pair,
  type ToStringOptions,
  visit,
  type YAMLMap,
} from 'yaml';

/** How a text of YAML is laid out. */
export interface YamlStyle {
  /** Spaces by which a mapping is deeper than its key. */
  readonly indent: number;
  /** Whether a list is deeper than its key. */
  readonly indentSeq: boolean;
}

/** Learns from the first mapping and the first list below a key; what is not there is as we write it. */
export function findStyle(text: string, root: YAMLMap): YamlStyle {
  const column = (offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);
  let indent: number | undefined;
  let indentSeq: boolean | undefined;
  visit(root, {
    Pair(_, pair) {
      const { key, value } = pair as Pair<Node, Node | null>;
      if (!value || (!isMap(value) && !isSeq(value)) || value.flow || value.items.length === 0) return;
      const depth = column(value.range?.[0] ?? 0) - column(key.range?.[0] ?? 0);
      if (isMap(value) && depth > 0 && depth <= 8) indent ??= depth;
      if (isSeq(value)) indentSeq ??= depth > 0;
    },
  });
  return { indent: indent ?? 2, indentSeq: indentSeq ?? true };
}

/** Quoted so that readers of YAML 1.1 read the same: `no`, `1:20`. */
const options = { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false } as const;

/** Lines that begin at a column, and end with a line end. */
export function writeBlock(value: unknown, column: number, style: YamlStyle): string {
  return write(value, style).replaceAll(/^(?=.)/gm, ' '.repeat(column));
}

/** On one line, whatever it is: a text in the quotes that stood there. */
export function writeFlow(value: unknown, type?: string): string {
  if (typeof value === 'string') {
    if (type === 'QUOTE_SINGLE' && !unprintable.test(value) && !/[\n\t]/.test(value))
      return `'${value.replaceAll("'", "''")}'`;
    if (type === 'QUOTE_DOUBLE' || /[\n\t]/.test(value)) return escape(JSON.stringify(value));
  }
  const written = write(value, { collectionStyle: 'flow' }).trimEnd();
  return written.includes('\n') ? escape(JSON.stringify(value)) : written;
}

function write(value: unknown, style: ToStringOptions): string {
  const document = new Document(value, options);
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && (unprintable.test(scalar.value) || edges.test(scalar.value)))
        scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return escape(document.toString({ ...options, ...style }));
}

/** What cannot be printed, or is taken for a line end by some. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

/** Lines of which a literal block would show neither beginning nor end. */
const edges = /^\s[^]*\n|\n[^]*\s$|[ \t]\n/;

/** Of these, what stands in double quotes as it is. */
const escape = (written: string): string =>
  written.replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
