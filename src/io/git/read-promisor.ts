import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askGit, type GitPlace } from './run-git.ts';

/** Where a partial clone gets the objects that it left out. */
export interface Promisor {
  /** The names of the remotes that promised them, the first to be asked first. */
  readonly remotes: readonly string[];
  /** Whether folders were left out too, not files alone. */
  readonly lacksTrees: boolean;
  /** A setting of the repository's own that would start a program when objects are fetched; undefined where none does. */
  readonly program: string | undefined;
}

/**
 * What a clone's settings say of objects that it left out; undefined where it is whole. Git is started only where the
 * file of settings speaks of a promise at all.
 */
export async function readPromisor(place: GitPlace, commonFolder: string): Promise<Promisor | undefined> {
  const config = await readFile(join(commonFolder, 'config'), 'utf8').catch(() => '');
  if (!/promisor|partialclone/i.test(config)) return undefined;
  const pattern = '^(core|credential|extensions|remote)\\.';
  const command = ['config', '-z', '--show-scope', '--get-regexp', pattern];
  const fields = (await askGit(place, command, { answers: [1] })).split('\0');
  const settings: Setting[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [name = '', ...value] = (fields[index + 1] ?? '').split('\n');
    settings.push({ scope: fields[index] ?? '', name, value: value.join('\n') });
  }
  const remotes = listRemotes(settings);
  if (remotes.length === 0) return undefined;
  return { remotes, lacksTrees: lacksTrees(settings, remotes), program: findProgram(settings) };
}

interface Setting {
  /** `local`, `global`, … */
  readonly scope: string;
  /** In lower case, but for the part between the first dot and the last. */
  readonly name: string;
  readonly value: string;
}

function listRemotes(settings: readonly Setting[]): string[] {
  const promised = settings.flatMap(({ name, value }) => {
    const remote = /^remote\.(.+)\.promisor$/s.exec(name)?.[1];
    return remote !== undefined && !/^(false|no|off|0)$/i.test(value) ? [remote] : [];
  });
  const named = settings.flatMap(({ name, value }) => (name === 'extensions.partialclone' ? [value] : []));
  return [...new Set([...named, ...promised])].filter((remote) => remote !== '');
}

/** A filter of files by their size, or of all of them, leaves every folder in. */
const lacksTrees = (settings: readonly Setting[], remotes: readonly string[]): boolean =>
  remotes.some((remote) => {
    const filters = settings.filter(({ name }) => name === `remote.${remote}.partialclonefilter`);
    return !filters.at(-1)?.value.startsWith('blob:');
  });

/** Git starts these when it fetches. A folder that somebody else packed can hold them; a clone does not bring them. */
function findProgram(settings: readonly Setting[]): string | undefined {
  const own = settings.filter(({ scope }) => scope === 'local' || scope === 'worktree');
  return own.find(
    ({ name, value }) =>
      /^core\.(sshcommand|gitproxy|askpass|alternaterefscommand)$/.test(name) ||
      /^remote\..+\.(uploadpack|vcs)$/s.test(name) ||
      // A helper by its short name is one that is installed.
      (/^credential\.(.+\.)?helper$/s.test(name) && !/^[a-z0-9-]*$/.test(value)),
  )?.name;
}
