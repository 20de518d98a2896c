import type { FieldNames } from './describe-schema-error.ts';

/** The fields of a file as they are written; the file itself as it is called here. */
export const plainNames = (whole: string): FieldNames => ({
  label: (path) => (path.length === 0 ? whole : path.join('.')),
  ownFields: null,
  elsewhere: () => undefined,
});
