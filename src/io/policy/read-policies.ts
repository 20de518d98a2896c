import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawPolicy } from '../../core/policy/policy.ts';
import { shippedPolicies } from '../../core/policy/name-policies.ts';
import { isRepositoryPath } from '../../core/validate/formats.ts';
import { packageRoot } from '../files/package-root.ts';

/**
 * Reads policies by the names that settings give them: `colophon:high` and its like from the product, a path by
 * `readOwn`, which reads the catalogue's own files where the settings themselves were read.
 */
export const readPolicies = (
  names: readonly string[],
  readOwn: (path: string) => Promise<Uint8Array | undefined>,
): Promise<readonly RawPolicy[]> =>
  Promise.all(names.map(async (name) => ({ name, bytes: await readOne(name, readOwn) })));

async function readOne(
  name: string,
  readOwn: (path: string) => Promise<Uint8Array | undefined>,
): Promise<Uint8Array | undefined> {
  if (shippedPolicies.includes(name))
    return readFile(join(packageRoot, 'schemas/policies', name.slice('colophon:'.length), 'v1.json'));
  return isRepositoryPath(name) ? readOwn(name) : undefined;
}
