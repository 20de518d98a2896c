import { isCardId } from '../../core/card/card-id.ts';
import { parseSettings } from '../../core/settings/parse-settings.ts';
import { decodeUtf8 } from '../../core/text/decode-utf8.ts';
import type { LedgerStep } from '../../core/verify/find-history-faults.ts';
import type { ObjectReader } from './object-reader.ts';
import { runGit, type GitPlace } from './run-git.ts';

/** Every commit that leads to the one read, and what those that touch a ledger do to it. */
export interface LedgerHistory {
  readonly commits: ReadonlySet<string>;
  /** Newest first, each read when it is asked for: all the texts of a long ledger together are large. */
  readonly steps: AsyncIterable<LedgerStep>;
}

/**
 * Reads what every commit up to `commit` does to the ledgers, on every line of the history and against every parent
 * of a merge. One process, and one more where the cards' folder had other names: a ledger belongs where the settings
 * of its time put it.
 */
export async function readLedgerHistory(
  place: GitPlace,
  objects: ObjectReader,
  commit: string,
  cardsFolder: string,
): Promise<LedgerHistory> {
  let folders = new Set([cardsFolder]);
  let logged = await readLog(place, commit, folders);
  const known = new Set([...folders, ...(await readFolders(objects, logged))]);
  if (known.size > folders.size) logged = await readLog(place, commit, (folders = known));
  const commits = new Set(logged.map(({ id }) => id));
  const steps = logged.flatMap((entry) => groupByLedger(entry, folders));
  return { commits, steps: readSteps(objects, steps) };
}

async function* readSteps(objects: ObjectReader, steps: readonly Step[]): AsyncGenerator<LedgerStep> {
  for (const step of steps) yield await readStep(objects, step);
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

interface LoggedCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: string;
  readonly differences: Difference[];
}

/** A graft would hide history as a replaced object does. */
const withoutGrafts = { GIT_GRAFT_FILE: '/dev/null' };

/** Without `--sparse`, Git leaves out merges that take one parent's ledgers as they are, and with them what they drop. */
async function readLog(
  place: GitPlace,
  commit: string,
  folders: ReadonlySet<string>,
): Promise<LoggedCommit[]> {
  const options = [
    '--full-history',
    '--sparse',
    '--diff-merges=separate',
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
  ];
  const ledgers = [...folders].map((folder) => `:(top,glob)${folder}/*/ledger.yaml`);
  const command = [
    'log',
    ...options,
    `--format=${recordMark}%H%x00%P%x00%an <%ae>%x00`,
    '--end-of-options',
    commit,
    '--',
    ...ledgers,
    `:(top,literal)${settingsFile}`,
  ];
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
      const [oldMode = '', newMode = '', before = '', after = ''] = field.trimStart().slice(1).split(' ');
      current?.differences.push({
        path: fields[place + 1] ?? '',
        before: oldMode.startsWith('100') && !noObject.test(before) ? before : undefined,
        after: newMode.startsWith('100') && !noObject.test(after) ? after : undefined,
      });
      place += 2;
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

async function readStep(objects: ObjectReader, step: Step): Promise<LedgerStep> {
  const [after, ...before] = await Promise.all(
    [step.after, ...step.before].map((id) => readText(objects, id)),
  );
  return { ...step, before: before.map((text) => text ?? ''), after };
}

async function readText(objects: ObjectReader, id: string | undefined): Promise<string | undefined> {
  const content = id === undefined ? undefined : (await objects.read(id))?.content;
  return content && decodeUtf8(content).text;
}
