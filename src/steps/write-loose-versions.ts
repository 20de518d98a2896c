import { type MadeVersion, planEntries } from '../core/live/plan-entries.ts';
import type { PlannedVersion } from '../core/live/plan-versions.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { fail, hasErrors, type Result, succeed } from '../core/problem/problem.ts';
import { parseUtc } from '../core/text/time.ts';
import { checkEntry } from '../core/version/check-entry.ts';
import { checkLedgerText } from '../core/version/check-ledger-text.ts';
import type { LedgerEntry } from '../core/version/ledger-entry.ts';
import { appendEntry } from '../core/version/stringify-entry.ts';
import { stringifyTag } from '../core/version/stringify-tag.ts';
import { tagName } from '../core/version/tag-name.ts';
import { openCardTrees } from '../io/git/card-trees.ts';
import { type NewObjects, openNewObjects, stringifyCommit } from '../io/git/new-objects.ts';
import { openObjects } from '../io/git/object-reader.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { requireCommit } from '../io/git/read-head.ts';
import { formatPerson, type Identity, readIdentity } from '../io/git/read-identity.ts';
import type { WrittenFile } from '../io/git/write-objects.ts';

export interface LooseVersion extends MadeVersion, Pick<PlannedVersion, 'loss'> {
  readonly tagName: string;
}

/** Versions of a new card that are written, and that nobody sees before the refs are moved. */
export interface LooseVersions {
  readonly versions: readonly LooseVersion[];
  readonly entries: readonly LedgerEntry[];
  /** The commit that holds the ledger, after one for each version. */
  readonly commit: string;
  /** What the card's folder holds at that commit. */
  readonly files: readonly WrittenFile[];
}

/**
 * Writes a commit and a tag object for each version, on top of the catalogue's commit, and one commit with their
 * ledger. No ref is moved.
 */
export async function writeLooseVersions(
  repository: Repository,
  { commit: head, date, settings }: Catalogue,
  planned: readonly PlannedVersion[],
): Promise<Result<LooseVersions>> {
  const [first] = planned;
  if (!first) return fail([]);
  const { id: cardId, folder } = first.raw;
  const person = await readIdentity(repository);
  const made = openNewObjects(head.length);
  const makeTree = await readTrees(repository, head, folder, made);
  const versions: LooseVersion[] = [];
  let parent = head;
  // A walk through history relies on commits that are not older than what they follow.
  let seconds = parseUtc(date);
  let files: readonly WrittenFile[] = [];
  for (const version of planned) {
    const { created } = version.source;
    seconds = Math.max(seconds, created);
    files = version.files.map((file) => makeFile(made, `${folder}/${file.path}`, file.bytes));
    const commit = makeCommit(files, at(person, seconds), describe(version, `Import ${cardId}`));
    const name = tagName(settings, cardId, version.version.label);
    const message = describe(version, cardId);
    const by = at(person, created);
    const tag = made.add('tag', stringifyTag({ tag: name, commit, by, message, digest: version.digest }));
    versions.push({ ...version, commit, tag, tagName: name });
  }
  const entries = planEntries(versions, formatPerson(person));
  const ledger = entries.reduce(appendEntry, '');
  const problems = [
    ...entries.flatMap((entry) => checkEntry(entry, { card: cardId })),
    ...checkLedgerText(ledger, cardId, folder, settings),
  ];
  if (hasErrors(problems)) return fail(problems);
  files = [...files, makeFile(made, `${folder}/ledger.yaml`, new TextEncoder().encode(ledger))];
  const what = planned.length === 1 ? first.version.label : `${planned.length} versions`;
  const by = at(person, Math.max(seconds, person.seconds));
  const commit = makeCommit(files, by, `Record ${what} of ${cardId}`);
  await made.write(repository);
  return succeed({ versions, entries, commit, files });

  function makeCommit(held: readonly WrittenFile[], who: Identity, message: string): string {
    const inFolder = held.map(({ path, blob }) => [path.slice(folder.length + 1), blob] as const);
    const tree = makeTree(new Map(inFolder));
    parent = made.add('commit', stringifyCommit({ tree, parent, by: who, message }));
    return parent;
  }
}

async function readTrees(repository: Repository, head: string, folder: string, made: NewObjects) {
  const objects = openObjects(repository);
  try {
    const { tree } = await requireCommit(objects, head);
    return (await openCardTrees(objects, tree, folder, made)).make;
  } finally {
    await objects.close();
  }
}

/** Cards, ledgers and answers of the service are texts. */
const makeFile = (made: NewObjects, path: string, bytes: Uint8Array): WrittenFile => ({
  path,
  text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
  blob: made.add('blob', bytes),
});

const at = (person: Identity, seconds: number): Identity =>
  seconds === person.seconds ? person : { ...person, seconds, offset: '+0000' };

const describe = ({ version, source }: PlannedVersion, what: string): string =>
  `${what} ${version.label}\n\nVersion ${source.version} of ${source.name} in Amazon SageMaker.`;
