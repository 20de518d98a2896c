import { Ajv2020, type CodeOptions } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { LinearPattern } from '../pattern/linear-pattern.ts';

/**
 * Ajv as the schemas are compiled with that an organisation can write: policies, also those that ship, and
 * `custom_details`. In code that Ajv writes, `boundedPattern` makes the patterns.
 */
export function makeDetailsAjv(
  makePattern: (source: string) => LinearPattern,
  code: CodeOptions = {},
): Ajv2020 {
  const regExp = Object.assign((source: string) => makePattern(source), { code: 'boundedPattern' });
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strictRequired: false,
    strictTypes: false,
    strictNumbers: false,
    logger: false,
    code: { ...code, regExp },
  });
  addFormats.default(ajv, ['date', 'date-time', 'email', 'uri']);
  return ajv;
}
