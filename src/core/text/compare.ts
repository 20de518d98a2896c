/** Sort functions that no locale changes. */

/** Orders strings by their UTF-16 code units. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders strings as their UTF-8 bytes: `LC_ALL=C sort`, and Git. Differs from code units above U+FFFF. */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left !== right) return weight(left) - weight(right);
  }
  return a.length - b.length;
}

/** Code units in the order of UTF-8: surrogates, which stand for the highest code points, come last. */
function weight(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit > 0xdfff ? unit - 0x800 : unit + 0x2000;
}
