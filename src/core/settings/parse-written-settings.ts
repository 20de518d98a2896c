import { fail, type Result, succeed } from '../problem/problem.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { isRecord } from '../text/is-record.ts';
import { indexLines } from '../text/line-index.ts';
import { validateSettings } from '../validate/validate-settings.ts';
import type { Locator } from '../validate/validate-schema.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { findUnknownFields } from './find-unknown-fields.ts';
import { settingsProblem } from './settings-problems.ts';
import type { WrittenSettings } from './written-settings.ts';

export interface LocatedSettings extends Locator {
  readonly written: WrittenSettings;
}

/**
 * Reads `colophon.yaml` as far as its own schema says: whether the schema in `custom_details` can be used is not
 * looked at. `file` is its path from the repository's root. Never throws.
 */
export function parseWrittenSettings(bytes: Uint8Array | undefined, file: string): Result<LocatedSettings> {
  if (!bytes) return succeed({ written: {}, locate: () => ({ file }) });
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
  if (written.value.versions === 'commits' && written.value.version_numbers === 'semantic')
    return fail([settingsProblem('settings/semantic-commits', {}, yaml.value.locate('/version_numbers'))]);
  const unknown = findUnknownFields(written.value).map(({ index, ...facts }) =>
    settingsProblem('settings/unknown-field', facts, yaml.value.locate(`/review/weights/${index}/field`)),
  );
  if (unknown.length > 0) return fail(unknown);
  return succeed({ written: written.value, locate: yaml.value.locate });
}
