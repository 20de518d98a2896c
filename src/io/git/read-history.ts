import type { Revision } from '../../core/catalogue/catalogue.ts';
import { formatUtc } from '../../core/text/time.ts';
import { isFrozenPath } from '../../core/version/digest.ts';
import { runGit, type GitPlace } from './run-git.ts';

/** The revisions of each card, newest first, by card-id. */
export type History = ReadonlyMap<string, readonly Revision[]>;

/** A history that was read before, up to a commit. */
export interface KnownHistory {
  readonly commit: string;
  readonly history: History;
}

export interface HistoryQuery {
  /** The folder of the cards. */
  readonly cards: string;
  /** Only this card's. */
  readonly only?: string | undefined;
  /** Only what came after it is read, where it is on the line. */
  readonly known?: KnownHistory | undefined;
}

const recordMark = 0x1e;
const format = '%x1e%H%x00%P%x00%at%x00%an <%ae>%x00%s%x00';

/**
 * The commits on the first-parent line up to `commit` that changed the frozen files of cards, newest first,
 * by card-id. One process, whatever the number of cards.
 */
export async function readHistory(
  place: GitPlace,
  commit: string,
  { cards, only, known }: HistoryQuery,
): Promise<History> {
  if (known === undefined) return groupByCard(await readLog(place, commit, { cards, only }), cards);
  // The known commit may be of a line that was left, or of another repository.
  const newer = await readLog(place, `${known.commit}..${commit}`, { cards, only }, [128]);
  const isOnLine = (newer.at(-1)?.parent ?? commit) === known.commit;
  return isOnLine
    ? join(groupByCard(newer, cards), known.history)
    : readHistory(place, commit, { cards, only });
}

async function readLog(
  place: GitPlace,
  range: string,
  { cards, only }: HistoryQuery,
  answers: readonly number[] = [],
): Promise<readonly LoggedCommit[]> {
  const { output } = await runGit(
    place,
    [
      'log',
      '--first-parent',
      '--diff-merges=first-parent',
      '--raw',
      '-z',
      '--no-renames',
      '--no-abbrev',
      `--format=${format}`,
      '--end-of-options',
      range,
      '--',
      // A path makes Git compare each commit with its parent twice: it is cheaper to pass over what is not a card's.
      ...(only === undefined ? [] : [`:(top,literal)${cards}/${only}`]),
    ],
    { answers },
  );
  return parseLog(output);
}

interface LoggedCommit {
  readonly revision: Revision;
  /** The first of its parents; undefined where it has none. */
  readonly parent: string | undefined;
  readonly paths: readonly string[];
}

/** Parses the log by position: the fields of a commit, then a pair of facts and path for each file. */
function parseLog(log: Buffer): LoggedCommit[] {
  const commits: (LoggedCommit & { paths: string[] })[] = [];
  let place = 0;
  const next = (): string => {
    const end = log.indexOf(0, place);
    const field = log.toString('utf8', place, end < 0 ? log.length : end);
    place = end < 0 ? log.length : end + 1;
    return field;
  };
  while (place < log.length) {
    if (log[place] === recordMark) {
      const [commit, parents, at, by, subject] = [next().slice(1), next(), next(), next(), next()];
      const revision = { commit, at: formatUtc(Number(at)), by, subject };
      commits.push({ revision, parent: parents.split(' ', 1)[0] || undefined, paths: [] });
    } else if (next().trimStart().startsWith(':')) commits.at(-1)?.paths.push(next());
  }
  return commits;
}

function groupByCard(commits: readonly LoggedCommit[], cardsFolder: string): Map<string, Revision[]> {
  const byCard = new Map<string, Revision[]>();
  const prefix = `${cardsFolder}/`;
  for (const { revision, paths } of commits) {
    const cards = new Set<string>();
    for (const path of paths) {
      if (!path.startsWith(prefix)) continue;
      const [card = '', ...rest] = path.slice(prefix.length).split('/');
      if (rest.length > 0 && isFrozenPath(rest.join('/'))) cards.add(card);
    }
    for (const card of cards) {
      const revisions = byCard.get(card);
      if (revisions) revisions.push(revision);
      else byCard.set(card, [revision]);
    }
  }
  return byCard;
}

function join(newer: History, older: History): History {
  const joined = new Map(older);
  for (const [card, revisions] of newer) joined.set(card, [...revisions, ...(older.get(card) ?? [])]);
  return joined;
}
