export type Decoded =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** The text with U+FFFD for what is not UTF-8. */
      readonly text: string;
      /** The first byte that is not UTF-8, from 0. */
      readonly offset: number;
    };

/** Decodes UTF-8, or finds the first byte that is not. A byte order mark stays in the text. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { ok: false, text, offset: firstBadByte(bytes) };
  }
}

/** Halves the bytes until the shortest beginning that cannot go on is found, then goes back to where its character begins. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (canDecode(bytes.subarray(0, middle + 1), true)) low = middle + 1;
    else high = middle;
  }
  let start = low;
  while (start > 0 && !canDecode(bytes.subarray(0, start), false)) start -= 1;
  return start;
}

/** Whether the bytes are UTF-8, or with `isBeginning` the beginning of a text in UTF-8. */
function canDecode(bytes: Uint8Array, isBeginning: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isBeginning });
    return true;
  } catch {
    return false;
  }
}
