/** A short text as it is compared: space in it, where a line of YAML was folded, says nothing. */
export const flatText = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
