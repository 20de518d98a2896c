import { createHash } from 'node:crypto';
import type { RawPolicy } from './policy.ts';

/**
 * The hash of the policies that were applied, as ledgers hold it: the SHA-256 of a line for each, in their order,
 * of the file's SHA-256, two spaces and its name, as `sha256sum` writes them. Undefined where there are none.
 */
export function hashPolicies(policies: readonly RawPolicy[]): string | undefined {
  if (policies.length === 0) return undefined;
  const lines = policies.map(({ name, bytes }) => `${sha256(bytes ?? new Uint8Array())}  ${name}\n`);
  return `sha256:${sha256(lines.join(''))}`;
}

const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
