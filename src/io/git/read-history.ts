import type { Revision } from '../../core/catalogue/catalogue.ts';
import { formatUtc } from '../../core/text/time.ts';
import { isFrozenPath } from '../../core/version/digest.ts';
import { runGit, type GitPlace } from './run-git.ts';

const recordMark = '\x1e';
const format = `${recordMark}%H%x00%at%x00%an <%ae>%x00%s%x00`;

/**
 * The commits on the first-parent line up to `commit` that changed the frozen files of cards, newest first,
 * by card-id. One process, whatever the number of cards.
 */
export async function readHistory(
  place: GitPlace,
  commit: string,
  cardsFolder: string,
): Promise<ReadonlyMap<string, readonly Revision[]>> {
  const options = [
    '--first-parent',
    '--diff-merges=first-parent',
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
  ];
  const command = [
    'log',
    ...options,
    `--format=${format}`,
    '--end-of-options',
    commit,
    '--',
    `:(top,literal)${cardsFolder}`,
  ];
  const { output } = await runGit(place, command);
  return groupByCard(parseLog(output.toString('utf8')), cardsFolder);
}

interface LoggedCommit {
  readonly revision: Revision;
  readonly paths: readonly string[];
}

/** Parses the log by position: the fields of a commit, then a pair of facts and path for each file. */
export function parseLog(log: string): LoggedCommit[] {
  const fields = log.split('\0');
  const commits: { revision: Revision; paths: string[] }[] = [];
  for (let place = 0; place < fields.length;) {
    const field = fields[place] ?? '';
    if (field.startsWith(recordMark)) {
      const [, at = '0', by = '', subject = ''] = fields.slice(place, place + 4);
      const revision = { commit: field.slice(1), at: formatUtc(Number(at)), by, subject };
      commits.push({ revision, paths: [] });
      place += 4;
    } else if (field.trimStart().startsWith(':')) {
      commits.at(-1)?.paths.push(fields[place + 1] ?? '');
      place += 2;
    } else place += 1;
  }
  return commits;
}

function groupByCard(commits: readonly LoggedCommit[], cardsFolder: string): Map<string, Revision[]> {
  const byCard = new Map<string, Revision[]>();
  for (const { revision, paths } of commits) {
    const cards = new Set<string>();
    for (const path of paths) {
      const [card = '', ...rest] = path.slice(cardsFolder.length + 1).split('/');
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
