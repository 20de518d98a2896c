import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { decodeUtf8 } from '../../text/decode-utf8.ts';
import { distinctNames } from '../distinct-names.ts';
import type { Fate, Source } from '../format.ts';
import { openReading, type Reading } from '../reading.ts';
import type { Part } from './find-parts.ts';
import { parseFile } from './parse-file.ts';

/** A name and its value, wherever a run keeps it: in a list, in an object, or in a file of its own. */
export interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly reading: Reading;
  /** JSON Pointer of the value; of the record that holds name and value, where there is one. */
  readonly from: string;
  readonly record?: string;
}

/** The files of one model, which together make its card. */
export interface GroupReading {
  readonly card: Record<string, unknown>;
  readonly name: (name: string, fallback: string) => string;
  readingOf(part: Part): Reading;
  /** What a run has under `params`, `metrics` or `tags`, in its order. */
  listEntries(part: Part, field: 'params' | 'metrics' | 'tags'): Entry[];
  /** The values of the files of a run's folder that a path leads to, with the reading of each. */
  listFiles(part: Part, pattern: RegExp): { readonly path: string; readonly reading: Reading }[];
  listFates(isOwn: (fate: Fate) => boolean): Fate[];
}

export function openGroup({ files }: Source): GroupReading {
  const isAlone = files.size === 1;
  const card: Record<string, unknown> = {};
  const readings = new Map<string, Reading>();
  const open = (file: string, value: unknown): Reading => {
    const known = readings.get(file);
    if (known) return known;
    const made = openReading(value, isAlone ? '' : file, card);
    readings.set(file, made);
    return made;
  };
  const openFile = (file: string): Reading => {
    const bytes = files.get(file) ?? new Uint8Array();
    const parsed = parseFile(file, bytes, isAlone);
    return open(file, parsed?.result.ok === true ? parsed.result.value : undefined);
  };
  return {
    card,
    name: distinctNames(255),
    readingOf: ({ file }) => openFile(file),
    listEntries(part, field) {
      const reading = openFile(part.file);
      for (const at of [`${part.at}/data/${field}`, `${part.at}/${field}`]) {
        const held = reading.at(at);
        if (Array.isArray(held))
          return held.flatMap((one, index) => listRecord(one, `${at}/${index}`, reading));
        if (isRecord(held))
          return Object.entries(held).map(([name, value]) => ({
            name,
            value,
            reading,
            from: at + formatPointer([name]),
          }));
      }
      const folder = `${folderOf(part)}${field}/`;
      return [...files].flatMap(([file, bytes]) => {
        if (isAlone || !file.startsWith(folder)) return [];
        const decoded = decodeUtf8(bytes);
        if (!decoded.ok) return [];
        const value = field === 'metrics' ? decoded.text : decoded.text.replace(/\r?\n$/, '');
        return [{ name: file.slice(folder.length), value, reading: open(file, value), from: '' }];
      });
    },
    listFiles: (part, pattern) =>
      [...files.keys()].flatMap((file) => {
        const path = file.slice(folderOf(part).length);
        return !isAlone && file.startsWith(folderOf(part)) && pattern.test(path)
          ? [{ path, reading: openFile(file) }]
          : [];
      }),
    listFates: (isOwn) => [...files.keys()].flatMap((file) => readings.get(file)?.list().filter(isOwn) ?? []),
  };
}

const folderOf = ({ file }: Part): string => file.slice(0, file.lastIndexOf('/') + 1);

function listRecord(one: unknown, record: string, reading: Reading): Entry[] {
  if (!isRecord(one) || typeof one['key'] !== 'string') return [];
  return [{ name: one['key'], value: one['value'], reading, from: `${record}/value`, record }];
}
