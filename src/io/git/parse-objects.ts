/** An entry of a tree object. */
export interface TreeEntry {
  /** Octal, as Git writes it: `100644`, `40000`. */
  readonly mode: string;
  /** Undefined where the bytes are no UTF-8. */
  readonly name: string | undefined;
  readonly id: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Parses a tree object (gitformat: mode, space, name, NUL, raw id). The ids are as long as the tree's own. */
export function parseTree(content: Buffer, idLength: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  const idBytes = idLength / 2;
  for (let place = 0; place < content.length;) {
    const space = content.indexOf(0x20, place);
    const end = content.indexOf(0, space);
    if (space < 0 || end < 0) break;
    entries.push({
      mode: content.toString('latin1', place, space),
      name: decodeName(content.subarray(space + 1, end)),
      id: content.toString('hex', end + 1, end + 1 + idBytes),
    });
    place = end + 1 + idBytes;
  }
  return entries;
}

/** The entry of that name, found without decoding the others: a folder of cards can have thousands. */
export function findInTree(content: Buffer, idLength: number, name: string): TreeEntry | undefined {
  const wanted = Buffer.from(name);
  for (let place = 0; place < content.length;) {
    const space = content.indexOf(0x20, place);
    const end = content.indexOf(0, space);
    if (space < 0 || end < 0) return undefined;
    const next = end + 1 + idLength / 2;
    if (end - space - 1 === wanted.length && content.subarray(space + 1, end).equals(wanted))
      return {
        mode: content.toString('latin1', place, space),
        name,
        id: content.toString('hex', end + 1, next),
      };
    place = next;
  }
  return undefined;
}

function decodeName(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a commit object says of itself, as far as it is needed here. */
export interface CommitFacts {
  readonly tree: string;
  /** Committer's time, seconds since 1970. */
  readonly seconds: number;
}

/** Parses the head of a commit object. */
export function parseCommit(content: Buffer): CommitFacts | undefined {
  const head = content.toString('latin1').split('\n\n', 1)[0] ?? '';
  const tree = /^tree ([0-9a-f]{40,64})$/m.exec(head)?.[1];
  const seconds = /^committer .*> (\d+) [+-]\d{4}$/m.exec(head)?.[1];
  return tree === undefined || seconds === undefined ? undefined : { tree, seconds: Number(seconds) };
}
