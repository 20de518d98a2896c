import { isCardId } from '../core/card/card-id.ts';
import { Failure } from '../core/problem/failure.ts';
import { gitProblem } from '../core/problem/git-problems.ts';
import { normalizeSettings } from '../core/settings/normalize-settings.ts';
import { parseWrittenSettings } from '../core/settings/parse-written-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { fetchObjects } from '../io/git/fetch-objects.ts';
import { listMissing, type ObjectQuery } from '../io/git/list-missing.ts';
import { openObjects, type ObjectReader } from '../io/git/object-reader.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { findEntry, listTree, readFileAt, requireCommit } from '../io/git/read-head.ts';

/** What of the catalogue at a commit is going to be read. */
export interface Reach {
  /** Only this card; the settings alone where it is empty. */
  readonly only?: string | undefined;
  /** The commit alone, the tagged versions too, or every commit that leads to it. */
  readonly of: 'commit' | 'versions' | 'history';
}

const settingsFile = 'colophon.yaml';

/**
 * Fetches what a partial clone left out of that which is going to be read, in one batch: Git would fetch it object by
 * object. Where nothing is missing, no remote is asked; a whole clone is not looked into.
 * @throws {Failure} `git/unfetched` where something is missing and cannot be fetched, or is not to be.
 */
export async function completeClone(repository: Repository, commit: string, asked: Reach): Promise<void> {
  if (!repository.promisor) return;
  const reach: Reach = asked.only === '' ? { ...asked, of: 'commit' } : asked;
  if (repository.promisor.lacksTrees) await completeTrees(repository, commit, reach);
  const settings = { commits: [commit], paths: [settingsFile] };
  const hasSettings = (await listMissing(repository, settings)).length === 0;
  // With the settings comes what they most often name: then it is one batch.
  if (!hasSettings) await complete(repository, queryOf(commit, reach, undefined));
  const query = queryOf(commit, reach, await readSettings(repository, commit));
  await complete(repository, query);
  // The tag of a version can be gone, or elsewhere: its ledger knows its commit.
  if (reach.of !== 'commit')
    await complete(repository, { ...query, commits: await listRecorded(repository, commit, query) });
}

/** Fetches all that commits hold, for who brings a work tree from one to another. */
export async function completeCommits(repository: Repository, commits: readonly string[]): Promise<void> {
  if (!repository.promisor) return;
  if (repository.promisor.lacksTrees) await complete(repository, { commits, isTrees: true });
  await complete(repository, { commits });
}

/** Fetches what stands at some paths of a commit, for who reads no more of it. */
export async function completePaths(
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<void> {
  if (repository.promisor) await complete(repository, { commits: [commit], paths });
}

/** A folder that is missing hides those below it. */
async function completeTrees(repository: Repository, commit: string, reach: Reach): Promise<void> {
  const query = { commits: [commit], refs: versionTags(reach.only), withHistory: true, isTrees: true };
  for (let depth = 0; depth < maximumRounds; depth += 1) if (!(await complete(repository, query))) return;
}

/** A server gives a folder with all that is below it: what one round does not bring, more will not. */
const maximumRounds = 4;

/** Whether anything had to be fetched. */
async function complete(repository: Repository, query: ObjectQuery): Promise<boolean> {
  const { promisor, isOffline = false } = repository;
  const missing = await listMissing(repository, query);
  if (!promisor || missing.length === 0) return false;
  if (isOffline) {
    const facts = { missing: missing.length, ids: missing.slice(0, 5), remote: promisor.remotes[0] ?? '' };
    throw new Failure(gitProblem('git/unfetched', { ...facts, reason: 'this command fetches nothing' }));
  }
  await fetchObjects(repository, promisor, missing);
  return true;
}

function queryOf(commit: string, { only, of }: Reach, settings: Settings | undefined): ObjectQuery {
  const cards = settings?.cards ?? 'cards';
  const own = only === undefined ? [cards] : isCardId(only) ? [`${cards}/${only}`] : [];
  const isByCommit = settings?.versions === 'commits';
  return {
    commits: [commit],
    refs: of === 'commit' ? undefined : versionTags(only),
    withHistory: of === 'history' || (isByCommit && of === 'versions'),
    paths: [...new Set([settingsFile, ...own, ...(settings ? listOwnFiles(settings) : [])])],
  };
}

/** The tags of versions, and few others. */
const versionTags = (only = '*'): string => `refs/tags/*${isCardId(only) ? only : ''}/v*`;

/** The files that the settings name. */
export function listOwnFiles({ allowedSigners, policies, theme }: Settings): string[] {
  const ofPolicies = [policies.freeze, policies.approve].flatMap((byRating) =>
    Object.values(byRating ?? {}).flat(),
  );
  return [...ofPolicies, allowedSigners, theme.logo].filter(
    (path) => path !== undefined && !path.startsWith('colophon:'),
  );
}

const readSettings = (repository: Repository, commit: string): Promise<Settings | undefined> =>
  readObjects(repository, commit, async (objects, tree) => {
    const parsed = parseWrittenSettings(await readFileAt(objects, tree, settingsFile), settingsFile);
    return parsed.ok ? normalizeSettings(parsed.value.written) : undefined;
  });

/** The commits that the ledgers below some paths name. Whether they name them rightly is not looked at. */
const listRecorded = (
  repository: Repository,
  commit: string,
  { paths = [] }: ObjectQuery,
): Promise<string[]> =>
  readObjects(repository, commit, async (objects, tree) => {
    const folders: string[] = [];
    for (const path of paths) {
      const entry = await findEntry(objects, tree, path);
      if (entry?.mode !== '40000') continue;
      const below = await listTree(objects, entry.id);
      folders.push(entry.id, ...below.flatMap(({ mode, id }) => (mode === '40000' ? [id] : [])));
    }
    const ledgers = await Promise.all(folders.map((folder) => readFileAt(objects, folder, 'ledger.yaml')));
    return ledgers.flatMap((ledger) =>
      [...(ledger?.toString('latin1') ?? '').matchAll(/^ +commit: *["']?([0-9a-f]{40,64})\b/gm)].map(
        ([, id = '']) => id,
      ),
    );
  });

async function readObjects<Value>(
  repository: Repository,
  commit: string,
  read: (objects: ObjectReader, tree: string) => Promise<Value>,
): Promise<Value> {
  const objects = openObjects(repository);
  try {
    return await read(objects, (await requireCommit(objects, commit)).tree);
  } finally {
    await objects.close();
  }
}
