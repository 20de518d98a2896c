import { ForgeError } from './forge.ts';

/** The values of environment variables. @throws {ForgeError} naming every one that is missing or empty. */
export function readVariables<Name extends string>(
  ...names: readonly Name[]
): Readonly<Record<Name, string>> {
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length > 0) throw new ForgeError(`Set ${missing.join(', ')}: the job needs to know.`);
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? ''])) as Record<Name, string>;
}
