import { fail, type Result, succeed } from '../problem/problem.ts';
import { compileCustomDetails } from '../validate/custom-details.ts';
import { normalizeSettings } from './normalize-settings.ts';
import { parseWrittenSettings } from './parse-written-settings.ts';
import { settingsProblem } from './settings-problems.ts';
import type { Settings } from './settings.ts';

/**
 * Reads `colophon.yaml`. Without the file, or with an empty one, every setting has its default. `file` is its path
 * from the repository's root. Never throws.
 */
export function parseSettings(bytes: Uint8Array | undefined, file: string): Result<Settings> {
  const parsed = parseWrittenSettings(bytes, file);
  if (!parsed.ok) return parsed;
  const { written, locate } = parsed.value;
  const details = written.custom_details;
  const compiled = details === undefined ? undefined : compileCustomDetails(details);
  if (compiled?.ok === false) {
    const where = locate('/custom_details', 'key');
    return fail([settingsProblem('settings/custom-details', { reason: compiled.reason }, where)]);
  }
  return succeed(normalizeSettings(written));
}
