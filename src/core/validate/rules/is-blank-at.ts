import { valueAt } from '../../text/pointer.ts';

/** Whether a field is left out, or is a text of nothing but spaces. A value of another kind is the schema's affair. */
export function isBlankAt(card: unknown, pointer: string): boolean {
  const value = valueAt(card, pointer);
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}
