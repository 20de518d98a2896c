/** SPDX identifiers whose spelling on the Hub differs in case alone. */
const spdx = [
  'Apache-2.0', 'MIT', 'AFL-3.0', 'Artistic-2.0', 'BSL-1.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BSD-3-Clause-Clear',
  'CC0-1.0', 'CC-BY-2.0', 'CC-BY-2.5', 'CC-BY-3.0', 'CC-BY-4.0', 'CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'CC-BY-NC-2.0',
  'CC-BY-NC-3.0', 'CC-BY-NC-4.0', 'CC-BY-ND-4.0', 'CC-BY-NC-ND-3.0', 'CC-BY-NC-ND-4.0', 'CC-BY-NC-SA-2.0',
  'CC-BY-NC-SA-3.0', 'CC-BY-NC-SA-4.0', 'CDLA-Sharing-1.0', 'CDLA-Permissive-1.0', 'CDLA-Permissive-2.0', 'WTFPL',
  'ECL-2.0', 'EPL-1.0', 'EPL-2.0', 'EUPL-1.1', 'EUPL-1.2', 'GFDL-1.3-or-later', 'ISC', 'LPPL-1.3c', 'MS-PL',
  'MPL-2.0', 'ODC-By-1.0', 'ODbL-1.0', 'OFL-1.1', 'OSL-3.0', 'PostgreSQL', 'NCSA', 'Unlicense', 'Zlib', 'PDDL-1.0',
  'GPL-2.0', 'GPL-3.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-3.0', 'GPL-2.0-only', 'GPL-2.0-or-later', 'GPL-3.0-only',
  'GPL-3.0-or-later', 'LGPL-3.0-only', 'LGPL-3.0-or-later', 'AGPL-3.0-only', 'AGPL-3.0-or-later', 'BSL-1.1', 'BUSL-1.1',
]; // prettier-ignore

const bySpelling = new Map(spdx.map((id) => [id.toLowerCase(), id]));

/** The licence that a name on the Hub means: an SPDX identifier where it is one, otherwise a name. */
export function readLicence(name: string): { id: string } | { name: string } {
  const id = bySpelling.get(name.toLowerCase());
  return id === undefined ? { name } : { id };
}

/** The name on the Hub. */
export const writeLicence = ({ id, name }: { id?: unknown; name?: unknown }): string | undefined =>
  typeof id === 'string' ? id.toLowerCase() : typeof name === 'string' ? name : undefined;
