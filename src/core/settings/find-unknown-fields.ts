import { fieldNames, filesName, namedFields } from '../compare/field-name.ts';
import { excerpt } from '../text/excerpt.ts';
import { nearest } from '../text/nearest.ts';
import type { WrittenSettings } from './written-settings.ts';

interface UnknownField {
  /** In `review.weights`. */
  readonly index: number;
  readonly field: string;
  readonly nearest: string | null;
}

/** The fields in `review.weights` that no card can have. */
export const findUnknownFields = ({ review }: WrittenSettings): UnknownField[] =>
  (review?.weights ?? []).flatMap(({ field }, index) =>
    isKnown(field) ? [] : [{ index, field: excerpt(field, 100), nearest: nearestField(field) ?? null }],
  );

const known = new Set([...fieldNames, filesName]);

const isKnown = (field: string): boolean =>
  known.has(field) ||
  namedFields.some((named) => field.startsWith(`${named}.`) && field.length > named.length + 1);

/** Whoever leaves out the sections means the field of that name. */
function nearestField(field: string): string | undefined {
  const whole = nearest(field, known);
  if (whole !== undefined) return whole;
  const last = nearest(lastPart(field), [...known].map(lastPart));
  return last === undefined ? undefined : [...known].find((name) => lastPart(name) === last);
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
