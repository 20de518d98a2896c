import type { Settings } from '../../core/settings/settings.ts';
import type { ObjectReader } from '../git/object-reader.ts';
import { readFileAt } from '../git/read-head.ts';

/** The allowed signers at a commit, or why there are none. */
export type AllowedSigners =
  { readonly content: Uint8Array } | { readonly content: undefined; readonly reason: string };

/** Reads the file that the settings name, from a commit's tree. */
export async function readAllowedSigners(
  objects: ObjectReader,
  tree: string,
  { allowedSigners: file }: Pick<Settings, 'allowedSigners'>,
): Promise<AllowedSigners> {
  if (file === undefined) return { content: undefined, reason: 'the settings name no allowed_signers' };
  const content = await readFileAt(objects, tree, file);
  return content ? { content } : { content, reason: `the commit has no file ${file}` };
}
