/** Generated from schemas/policies/medium/v1.json by scripts/generate-validators.ts. */
import type { SchemaCheck } from '../schema-check.ts';

export declare const findAll: SchemaCheck;
