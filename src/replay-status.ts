import { requireBranch } from './steps/check-clean.ts';
import { fail, hasErrors, succeed, type Problem, type Result } from './core/problem/problem.ts';
import { Failure } from './core/problem/failure.ts';
import { gitProblem } from './core/problem/git-problems.ts';
import type { Settings } from './core/settings/settings.ts';
import { checkLedgerText } from './core/version/check-ledger-text.ts';
import { freezeProblem } from './core/version/freeze-problems.ts';
import { planReplay } from './core/version/plan-replay.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { isAncestor } from './io/git/catalogue-branch.ts';
import { readText } from './io/git/finish-ledgers.ts';
import { isLedgerPath, listChanges } from './io/git/list-changes.ts';
import { readMergeState } from './io/git/merge-state.ts';
import { finishMerge, followCommit, mergeTrees } from './io/git/merge-trees.ts';
import { openRepository, resolveCommit, type Repository } from './io/git/open-repository.ts';
import { listDirtyPaths } from './io/git/porcelain.ts';
import { planPush, type Push } from './io/git/push-refs.ts';
import { readIdentity } from './io/git/read-identity.ts';
import { askGit } from './io/git/run-git.ts';
import { moveRefs, requireFreeIndex, writeWorkFiles } from './io/git/write-ledger.ts';
import { writeBlobs, writeCommit, writeTree, type FileWrite } from './io/git/write-objects.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { completeCommits } from './steps/complete-clone.ts';

export interface ReplayOptions {
  readonly repository: string;
  /** The branch that this one is to be merged into, or the other side of the merge that is under way. */
  readonly base: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What was done to bring a branch's own entries behind the base's. */
export type Replayed =
  | { readonly kind: 'nothing' }
  /** The ledgers are resolved in the index and the work tree; the merge or rebase is the user's to go on with. */
  | {
      readonly kind: 'resolved';
      readonly operation: 'merge' | 'rebase' | 'cherry-pick';
      readonly paths: readonly string[];
    }
  /** The base is merged into the branch. */
  | {
      readonly kind: 'merged';
      readonly commit: string;
      readonly paths: readonly string[];
      readonly push: Push;
    };

/**
 * Appends the branch's own ledger entries again, after the base's, for when two people appended at once. Nothing is
 * reordered or made anew: the entries keep their bytes, and their signatures hold.
 */
export async function replayStatus(options: ReplayOptions): Promise<Result<Replayed>> {
  const repository = await openRepository(options.repository, options.environment);
  if (repository.workTree === undefined)
    throw new Failure(gitProblem('git/bare', { folder: repository.folder }));
  const head = await resolveCommit(repository, 'HEAD');
  const base = await resolveCommit(repository, options.base);
  await completeCommits(repository, [head, base]);
  const loaded = await loadCatalogue(repository, { only: '', withHistory: false });
  if (!loaded.ok) return loaded;
  const replaying = { repository, settings: loaded.value.settings, baseName: options.base };
  const state = await readMergeState(repository);
  if (state.kind === 'none') return mergeBase(replaying, head, base);
  const sides =
    state.kind === 'merge'
      ? await chooseSides(replaying, head, state.other, base)
      : { own: state.picked, base: head, start: await resolveCommit(repository, `${state.picked}^`) };
  if (!sides) return fail([freezeProblem('replay/other-merge', { base: options.base })]);
  const replayed = await replayLedgers(replaying, sides);
  if (!replayed.ok) return replayed;
  if (replayed.value.length === 0) return succeed({ kind: 'nothing' });
  await requireFreeIndex(repository);
  const files = await writeBlobs(repository, replayed.value);
  await writeWorkFiles(repository, files);
  return succeed({ kind: 'resolved', operation: state.kind, paths: files.map(({ path }) => path) });
}

interface Replaying {
  readonly repository: Repository;
  readonly settings: Settings;
  readonly baseName: string;
}

/** Three commits: where the branches parted, the one whose entries are appended, and the one that they come after. */
interface Sides {
  readonly start: string;
  readonly own: string;
  readonly base: string;
}

/** A merge can be made from either side: the base that was named is one of them, or comes before one of them alone. */
async function chooseSides(
  { repository, baseName }: Replaying,
  head: string,
  other: string,
  base: string,
): Promise<Sides | undefined> {
  const isOther = await isAncestor(repository, base, other);
  const isHead = await isAncestor(repository, base, head);
  if (isOther === isHead) return undefined;
  const [own, under] = isOther ? [head, other] : [other, head];
  return { start: await findStart(repository, own, under, baseName), own, base: under };
}

async function findStart(
  repository: Repository,
  own: string,
  base: string,
  baseName: string,
): Promise<string> {
  const start = (await askGit(repository, ['merge-base', own, base], { answers: [1] })).split('\n')[0] ?? '';
  if (start === '') throw new Failure(freezeProblem('replay/unrelated', { base: baseName }));
  return start;
}

interface ReplayedLedger extends FileWrite {
  /** Whether the base had entries that the own side had not. */
  readonly isBehind: boolean;
}

/** The new texts of all ledgers that the own side appended to. */
async function replayLedgers(
  { repository, settings, baseName }: Replaying,
  { start, own, base }: Sides,
): Promise<Result<ReplayedLedger[]>> {
  const changes = (await listChanges(repository, start, own)).filter(({ path }) =>
    isLedgerPath(path, settings.cards),
  );
  const problems: Problem[] = [];
  const files: ReplayedLedger[] = [];
  for (const { path, before, after } of changes) {
    const cardId = path.split('/').at(-2) ?? '';
    const there = await askGit(repository, ['rev-parse', '--verify', '--quiet', `${base}:${path}`], {
      answers: [1, 128],
    });
    const textOf = (blob: string | undefined) =>
      blob === undefined || blob === '' ? '' : readText(repository, blob);
    const [first, mine, theirs] = [await textOf(before), await textOf(after), await textOf(there)];
    const replayed = planReplay({ cardId, path, start: first, own: mine, base: theirs }, baseName);
    problems.push(...replayed.problems);
    if (!replayed.ok) continue;
    problems.push(...checkLedgerText(replayed.value, cardId, path.replace(/\/ledger\.yaml$/, ''), settings));
    files.push({ path, text: replayed.value, isBehind: replayed.value !== mine });
  }
  return hasErrors(problems) ? fail(problems) : succeed(files, problems);
}

/** One commit on the branch: the merge with the base, in which the ledgers are the base's and then the branch's own. */
async function mergeBase(replaying: Replaying, head: string, base: string): Promise<Result<Replayed>> {
  const { repository, baseName } = replaying;
  const branch = await requireBranch(repository);
  const shortName = branch.replace(/^refs\/heads\//, '');
  if (await finishMerge(repository, head)) {
    const push = await planPush(repository, shortName, []);
    const paths = (await listChanges(repository, base, head)).map(({ path }) => path);
    const ledgers = paths.filter((path) => isLedgerPath(path, replaying.settings.cards));
    return succeed({ kind: 'merged', commit: head, paths: ledgers, push });
  }
  if (await isAncestor(repository, base, head)) return succeed({ kind: 'nothing' });
  const start = await findStart(repository, head, base, baseName);
  const replayed = await replayLedgers(replaying, { start, own: head, base });
  if (!replayed.ok) return replayed;
  if (!replayed.value.some(({ isBehind }) => isBehind)) return succeed({ kind: 'nothing' });
  const paths = replayed.value.map(({ path }) => path);
  const merged = await mergeTrees(repository, head, base);
  const conflicts = merged.conflicts.filter((path) => !paths.includes(path));
  if (conflicts.length > 0)
    return fail([freezeProblem('replay/conflicts', { base: baseName, paths: conflicts })]);
  const dirty = (await listDirtyPaths(repository)).filter(({ isTracked }) => isTracked);
  if (dirty.length > 0)
    return fail([versionProblem('freeze/dirty', { paths: dirty.map(({ path }) => path) })]);

  await requireFreeIndex(repository);
  const files = await writeBlobs(repository, replayed.value);
  const tree = await writeTree(repository, merged.tree, files);
  const message = `Merge ${baseName} into ${shortName}, and replay the ledgers`;
  const by = await readIdentity(repository);
  const commit = await writeCommit(repository, { tree, parents: [head, base], by, message });
  await followCommit(repository, head, commit, { isTrial: true });
  await moveRefs(repository, [`update ${branch} ${commit} ${head}`]);
  await followCommit(repository, head, commit);
  return succeed({ kind: 'merged', commit, paths, push: await planPush(repository, shortName, []) });
}
