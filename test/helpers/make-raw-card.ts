import { createHash } from 'node:crypto';
import type { CardContent, RawCard } from '../../src/core/card/card-content.ts';
import type { Problem } from '../../src/core/problem/problem.ts';
import { normalizeSettings } from '../../src/core/settings/normalize-settings.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import { checkCard } from '../../src/core/validate/check-card.ts';

/** A card as it is read, from its text or bytes and the paths of its other files. */
export function makeRawCard(source: string | Uint8Array, paths: readonly string[] = []): RawCard {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const files = ['card.md', ...paths].map((path) => ({ path, id: '', size: bytes.length, sha256 }));
  return { id: 'loan-approval', folder: 'cards/loan-approval', source: bytes, files };
}

/** The smallest card that is valid, with more front matter and a body. */
export const makeCardSource = (frontMatter = '', body = ''): string =>
  `---\nmodel_overview: {model_name: Loan approval}\nbusiness_details: {business_problem: Too many applications.}\n${frontMatter}---\n${body}`;

export const checkSource = (
  source: string | Uint8Array,
  { paths = [], settings = {} }: { paths?: readonly string[]; settings?: Partial<Settings> } = {},
): CardContent => checkCard(makeRawCard(source, paths), { ...normalizeSettings({}), ...settings });

/** `code line:column` of every problem. */
export const listCodes = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
