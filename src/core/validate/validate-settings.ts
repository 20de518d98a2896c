import { fail, type Result, succeed } from '../problem/problem.ts';
import type { WrittenSettings } from '../settings/written-settings.ts';
import * as settingsSchema from './generated/settings.js';
import { plainNames } from './plain-names.ts';
import { type Locator, validateSchema } from './validate-schema.ts';

/** Checks the shape of the settings as a person wrote them. */
export function validateSettings(value: unknown, { locate }: Locator): Result<WrittenSettings> {
  const problems = validateSchema(settingsSchema, value, { ...plainNames('The settings'), locate });
  return problems.length > 0 ? fail(problems) : succeed(value as WrittenSettings);
}
