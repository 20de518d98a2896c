/** An entry that a tree is to have. */
export interface NewEntry {
  readonly mode: '100644' | '40000';
  readonly name: string;
  readonly id: string;
}

/** A tree's content with an entry in it, in the place of one of that name. The others stay, byte for byte. */
export function putEntry(tree: Uint8Array, { mode, name, id }: NewEntry): Buffer {
  const old = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
  const entry = Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
  const own = { name: Buffer.from(name), isTree: mode === '40000' };
  const parts: Buffer[] = [];
  let isPut = false;
  for (let place = 0; place < old.length;) {
    const space = old.indexOf(0x20, place);
    const end = old.indexOf(0, space);
    const next = end + 1 + id.length / 2;
    if (space < 0 || end < 0 || next > old.length) throw new Error('A tree object is broken.');
    const known = {
      name: old.subarray(space + 1, end),
      isTree: old.toString('latin1', place, space) === '40000',
    };
    if (!isPut && keyOf(known).compare(keyOf(own)) > 0) {
      parts.push(entry);
      isPut = true;
    }
    if (!known.name.equals(own.name)) parts.push(old.subarray(place, next));
    place = next;
  }
  return Buffer.concat(isPut ? parts : [...parts, entry]);
}

/** Git sorts a folder as if its name ended in a slash. */
const keyOf = ({ name, isTree }: { name: Buffer; isTree: boolean }): Buffer =>
  isTree ? Buffer.concat([name, Buffer.from('/')]) : name;
