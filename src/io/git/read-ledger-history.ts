import { isCardId } from '../../core/card/card-id.ts';
import { parseSettings } from '../../core/settings/parse-settings.ts';
import type { LedgerStep } from '../../core/verify/find-history-faults.ts';
import type { ObjectReader } from './object-reader.ts';
import { runGit, type GitPlace } from './run-git.ts';

/** Every commit that leads to the one read, and what those that touch a ledger do to it. */
export interface LedgerHistory {
  readonly commits: ReadonlySet<string>;
  /** Newest first, read some at a time: all the texts of a long ledger together are large. */
  readonly steps: AsyncIterable<LedgerStep>;
}

/**
 * Reads what every commit up to the logged one does to the ledgers, on every line of the history and against every
 * parent of a merge. A ledger belongs where the settings of its time put it.
 */
export async function readLedgerHistory(
  objects: ObjectReader,
  logged: readonly LoggedCommit[],
  cardsFolder: string,
): Promise<LedgerHistory> {
  const folders = new Set([cardsFolder, ...(await readFolders(objects, logged))]);
  const commits = new Set(logged.map(({ id }) => id));
  const steps = logged.flatMap((entry) => groupByLedger(entry, folders));
  return { commits, steps: readSteps(objects, steps) };
}

/** Steps that are asked for at once: Git answers while others are compared. */
const width = 128;

async function* readSteps(objects: ObjectReader, steps: readonly Step[]): AsyncGenerator<LedgerStep> {
  // What a step begins with is mostly what the one before it, which comes next, ended with.
  const last = new Map<string, LedgerText>();
  const ask = (step: Step): Promise<LedgerStep> => readStep(objects, step, last);
  let asked = steps.slice(0, width).map(ask);
  for (let next = width; asked.length > 0; next += width) {
    const read = await Promise.all(asked);
    asked = steps.slice(next, next + width).map(ask);
    for (const promise of asked) promise.catch(() => undefined);
    yield* read;
  }
}

const settingsFile = 'colophon.yaml';
const noObject = /^0+$/;
const recordMark = '\x1e';

/** A file that differs between a parent and the commit. */
interface Difference {
  readonly path: string;
  /** Ids of blobs; undefined where there is no regular file. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface LoggedCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: string;
  readonly differences: Difference[];
}

/** A graft would hide history as a replaced object does. */
const withoutGrafts = { GIT_GRAFT_FILE: '/dev/null' };

/** The commits that lead to one, newest first, and how ledgers and settings differ from their parents'. One process. */
export async function readLedgerLog(place: GitPlace, commit: string): Promise<readonly LoggedCommit[]> {
  const options = ['--diff-merges=separate', '--raw', '-z', '--no-renames', '--no-abbrev'];
  const format = `--format=${recordMark}%H%x00%P%x00%an <%ae>%x00`;
  // With a path Git would compare each commit with its parents twice: it is cheaper to pass over other files here.
  const command = ['log', ...options, format, '--end-of-options', commit, '--'];
  const environment = { ...place.environment, ...withoutGrafts };
  const { output } = await runGit({ ...place, environment }, command);
  return parseLedgerLog(output.toString('utf8'));
}

/** A merge comes once for each parent that it differs from; its records become one. */
function parseLedgerLog(log: string): LoggedCommit[] {
  const fields = log.split('\0');
  const commits = new Map<string, LoggedCommit>();
  let current: LoggedCommit | undefined;
  for (let place = 0; place < fields.length;) {
    const field = fields[place] ?? '';
    if (field.startsWith(recordMark)) {
      const [, parents = '', author = ''] = fields.slice(place, place + 3);
      const id = field.slice(1);
      current = commits.get(id) ?? {
        id,
        parents: parents.split(' ').filter(Boolean),
        author,
        differences: [],
      };
      commits.set(id, current);
      place += 3;
    } else if (field.trimStart().startsWith(':')) {
      const path = fields[place + 1] ?? '';
      place += 2;
      if (path !== settingsFile && !path.endsWith('/ledger.yaml')) continue;
      const [oldMode = '', newMode = '', before = '', after = ''] = field.trimStart().slice(1).split(' ');
      current?.differences.push({
        path,
        before: oldMode.startsWith('100') && !noObject.test(before) ? before : undefined,
        after: newMode.startsWith('100') && !noObject.test(after) ? after : undefined,
      });
    } else place += 1;
  }
  return [...commits.values()];
}

/** The names that the cards' folder had: each settings file of the history says one. */
async function readFolders(objects: ObjectReader, logged: readonly LoggedCommit[]): Promise<string[]> {
  const ids = new Set(
    logged.flatMap(({ differences }) =>
      differences.flatMap(({ path, before, after }) => (path === settingsFile ? [before, after] : [])),
    ),
  );
  const folders = await Promise.all(
    [...ids].map(async (id) => {
      const content = id === undefined ? undefined : (await objects.read(id))?.content;
      const parsed = parseSettings(content, settingsFile);
      return parsed.ok ? parsed.value.cards : undefined;
    }),
  );
  return folders.filter((folder) => folder !== undefined);
}

type Step = Omit<LedgerStep, 'before' | 'after'> & {
  readonly before: readonly (string | undefined)[];
  readonly after: string | undefined;
};

function groupByLedger(
  { id, parents, author, differences }: LoggedCommit,
  folders: ReadonlySet<string>,
): Step[] {
  const byPath = Map.groupBy(
    differences.filter(({ path }) => path !== settingsFile),
    ({ path }) => path,
  );
  return [...byPath].flatMap(([path, found]): Step[] => {
    const [card = '', folder] = [path.split('/').at(-2), path.split('/').slice(0, -2).join('/')];
    if (!isCardId(card) || !folders.has(folder)) return [];
    const before = found.map((difference) => difference.before);
    const isKept = before.length < parents.length;
    return [
      { commit: id, author, path, card, before, isKept, isMerge: parents.length > 1, after: found[0]?.after },
    ];
  });
}

interface LedgerText {
  readonly id: string;
  readonly content: Promise<Uint8Array | undefined>;
}

async function readStep(
  objects: ObjectReader,
  { path, after, before, ...facts }: Step,
  last: Map<string, LedgerText>,
): Promise<LedgerStep> {
  const read = (id: string | undefined): Promise<Uint8Array | undefined> | undefined => {
    if (id === undefined) return undefined;
    const known = last.get(path);
    if (known?.id === id) return known.content;
    const content = objects.read(id).then((object) => object?.content);
    last.set(path, { id, content });
    return content;
  };
  // In this order: what is read last is what the next step asks for first.
  const [now, ...then] = await Promise.all([read(after), ...before.map(read)]);
  return { ...facts, path, before: then.map((content) => content ?? new Uint8Array()), after: now };
}
