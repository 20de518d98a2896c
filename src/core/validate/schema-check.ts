import type { ErrorObject } from 'ajv/dist/2020.js';

/** A compiled schema: whether a value keeps it and, where the last one that was asked about does not, why. */
export interface SchemaCheck {
  (value: unknown): unknown;
  errors?: null | Partial<ErrorObject>[] | undefined;
}

/** A schema that ships with the product. Its checks change nothing in what they check. */
export interface ShippedSchema {
  readonly findAll: SchemaCheck;
  /** Stops at the first error. */
  readonly findFirst: SchemaCheck;
}
