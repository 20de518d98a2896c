import { fail, type Result, succeed } from '../problem/problem.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { isRecord } from '../text/is-record.ts';
import { indexLines } from '../text/line-index.ts';
import { compileCustomDetails } from '../validate/custom-details.ts';
import { validateSettings } from '../validate/validate-settings.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { normalizeSettings } from './normalize-settings.ts';
import { settingsProblem } from './settings-problems.ts';
import type { Settings } from './settings.ts';

/**
 * Reads `colophon.yaml`. Without the file, or with an empty one, every setting has its default. `file` is its path
 * from the repository's root. Never throws.
 */
export function parseSettings(bytes: Uint8Array | undefined, file: string): Result<Settings> {
  if (!bytes) return succeed(normalizeSettings({}));
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) {
    const before = decodeUtf8(bytes.subarray(0, decoded.offset)).text;
    return fail([
      settingsProblem('settings/not-utf8', {}, { file, ...indexLines(before).place(before.length) }),
    ]);
  }
  const yaml = parseYaml(decoded.text, { file });
  if (!yaml.ok) return yaml;
  const value = yaml.value.value ?? {};
  if (!isRecord(value)) return fail([settingsProblem('settings/shape', {}, yaml.value.locate(''))]);
  const written = validateSettings(value, yaml.value);
  if (!written.ok) return written;
  const details = written.value.custom_details;
  const compiled = details === undefined ? undefined : compileCustomDetails(details);
  if (compiled?.ok === false) {
    const where = yaml.value.locate('/custom_details', 'key');
    return fail([settingsProblem('settings/custom-details', { reason: compiled.reason }, where)]);
  }
  return succeed(normalizeSettings(written.value));
}
