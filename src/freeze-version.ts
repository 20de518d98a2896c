import type { CatalogueCard } from './core/catalogue/catalogue.ts';
import { Failure } from './core/problem/failure.ts';
import { fail, succeed, type Result } from './core/problem/problem.ts';
import { formatUtc } from './core/text/time.ts';
import type { FreezeEntry } from './core/version/ledger-entry.ts';
import { planFreeze, type FreezeRequest, type NothingToFreeze } from './core/version/plan-freeze.ts';
import { appendEntry } from './core/version/stringify-entry.ts';
import { stringifyTag } from './core/version/stringify-tag.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { listTags } from './io/git/list-refs.ts';
import { openRepository, type Repository } from './io/git/open-repository.ts';
import { listDirtyPaths, readBranch } from './io/git/porcelain.ts';
import { formatPerson, readIdentity } from './io/git/read-identity.ts';
import { writeLedger, writeTagObject } from './io/git/write-ledger.ts';
import { loadCard } from './load-card.ts';

export interface FreezeOptions extends FreezeRequest {
  readonly repository: string;
  readonly cardId: string;
  /** The tag's message; without one it names the card and the version. */
  readonly message?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A version that was frozen. */
export interface Frozen {
  readonly kind: 'frozen';
  readonly tag: string;
  readonly entry: FreezeEntry;
  /** The commit that holds the ledger's entry. */
  readonly commit: string;
}

/** Freezes the card's content at the head as its next version: a tag, and an entry in the ledger. */
export async function freezeVersion(options: FreezeOptions): Promise<Result<Frozen | NothingToFreeze>> {
  const repository = await openRepository(options.repository, options.environment);
  const loaded = await loadCard(repository, options.cardId, { withHistory: false });
  if (!loaded.ok) return loaded;
  const { catalogue, card } = loaded.value;
  const dirty = await checkClean(repository, card);
  const tags = new Map((await listTags(repository)).map(({ name, object }) => [name, object]));
  const planned = planFreeze(card, catalogue.settings, options, tags);
  if (!dirty.ok || !planned.ok) return fail([...dirty.problems, ...planned.problems]);
  if (planned.value.kind === 'unchanged') return succeed(planned.value, planned.problems);

  const { version, tag, digest } = planned.value;
  const branch = await requireBranch(repository);
  const by = await readIdentity(repository);
  const message = options.message ?? `${card.id} ${version.label}`;
  const tagText = stringifyTag({ tag, commit: catalogue.commit, by, message, digest });
  const object = await writeTagObject(repository, tagText);
  const entry: FreezeEntry = {
    freeze: version.label,
    tag: object,
    commit: catalogue.commit,
    digest,
    at: formatUtc(by.seconds),
    by: formatPerson(by),
  };
  const commit = await writeLedger(repository, {
    path: `${card.folder}/ledger.yaml`,
    text: appendEntry(card.ledger.text, entry),
    message: `Freeze ${card.id} ${version.label}`,
    branch,
    head: catalogue.commit,
    by,
    tag: { name: tag, object },
  });
  return succeed({ kind: 'frozen', tag, entry, commit }, planned.problems);
}

/** The card's folder and the index must be as the head has them; the rest of the work tree is nobody's business. */
export async function checkClean(
  repository: Repository,
  card: Pick<CatalogueCard, 'id' | 'folder'>,
): Promise<Result<void>> {
  const dirty = await listDirtyPaths(repository);
  const inTheWay = dirty.filter(({ path, isStaged }) => isStaged || path.startsWith(`${card.folder}/`));
  const paths = inTheWay.map(({ path }) => path);
  return paths.length === 0
    ? succeed(undefined)
    : fail([versionProblem('freeze/dirty', { paths }, { card: card.id })]);
}

/** @throws {Failure} `freeze/detached-head`. */
export async function requireBranch(repository: Repository): Promise<string> {
  const branch = await readBranch(repository);
  if (branch === undefined) throw new Failure(versionProblem('freeze/detached-head', {}));
  return branch;
}
