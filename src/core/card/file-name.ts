/** What can be wrong with a name in a card's folder; each is the end of a problem's code. */
export type FileNameFault = 'bad-encoding' | 'unsafe-name' | 'control-character' | 'backslash';

/**
 * What stands against one name of a file or folder in a card; undefined where nothing does, as for names
 * in any script. `name` is undefined where its bytes are no UTF-8.
 */
export function checkFileName(name: string | undefined): FileNameFault | undefined {
  if (name === undefined) return 'bad-encoding';
  if (name === '' || name === '.' || name === '..' || name.includes('/') || isGitFolder(name))
    return 'unsafe-name';
  if (name.includes('\\')) return 'backslash';
  return /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u.test(name)
    ? 'control-character'
    : undefined;
}

/** `.git` as any file system may take it: in any case, with ignorable characters, in its short form. */
const isGitFolder = (name: string): boolean =>
  /^(\.git|git~[0-9]+)[. ]*$/i.test(name.replaceAll(/[\u200b-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu, ''));
