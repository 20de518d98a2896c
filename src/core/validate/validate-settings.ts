import { fail, type Result, succeed } from '../problem/problem.ts';
import type { WrittenSettings } from '../settings/written-settings.ts';
import { type Locator, validateSchema } from './validate-schema.ts';

/** Checks the shape of the settings as a person wrote them. */
export function validateSettings(value: unknown, locator: Locator): Result<WrittenSettings> {
  const problems = validateSchema('settings', value, locator);
  return problems.length > 0 ? fail(problems) : succeed(value as WrittenSettings);
}
