import { cardAddress, contentAddress } from '../../catalogue/routes.ts';
import { currentOf, isFrozen, isSameContent } from '../../catalogue/select-version.ts';
import { labelOf } from '../../catalogue/summarize-card.ts';
import type { Problem } from '../../problem/problem.ts';
import { rejectionOf } from '../../version/is-rejection.ts';
import { describePerson } from '../describe-person.ts';
import { describeProblem } from '../describe-problem.ts';
import { formatTime } from '../format-time.ts';
import type { Notice } from '../page.ts';
import { isSound, type ContentContext } from './content-context.ts';

/** What a reader must know before the first line, the gravest first. */
export function makeNotices(context: ContentContext): readonly Notice[] {
  return [...problemNotices(context), ...stateNotices(context), ...otherNotices(context)];
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

function problemNotices({ words, content, card, label }: ContentContext): readonly Notice[] {
  const notices: Notice[] = [];
  if (isFrozen(content) && !isSound(content)) {
    notices.push({
      kind: 'problem',
      title: words.noticeVersionProblems(label),
      text: words.noticeVersionProblemsMore,
      problems: content.problems.filter(isError).map(describeProblem),
    });
  }
  const faults = content.content.problems.filter(isError);
  if (content.content.kind === 'faulty' || faults.length > 0) {
    notices.push({
      kind: 'problem',
      title: content.content.kind === 'faulty' ? words.noticeFaulty : words.noticeProblems(faults.length),
      ...(content.content.kind === 'faulty' && isSound(content) && { text: words.noticeFaultyMore }),
      problems: faults.map(describeProblem),
    });
  }
  const shown = new Set(
    [...content.content.problems, ...(isFrozen(content) ? content.problems : [])].map(identify),
  );
  const ofCard = card.problems.filter(
    (problem) =>
      isError(problem) &&
      !shown.has(identify(problem)) &&
      (problem.version === undefined || problem.version === label),
  );
  if (ofCard.length > 0) {
    notices.push({
      kind: 'problem',
      title: words.noticeProblems(ofCard.length),
      problems: ofCard.map(describeProblem),
    });
  }
  return notices;
}

/** The card's list holds its contents' problems too, each as an object of its own. */
const identify = ({ code, message, file, line, column }: Problem): string =>
  JSON.stringify([code, message, file, line, column]);

/** What the content is by itself. */
function stateNotices({
  words,
  content,
  card,
  label,
  settings,
  language,
}: ContentContext): readonly Notice[] {
  if (!isFrozen(content)) return [{ kind: 'warning', title: words.noticeDraft, text: words.noticeDraftMore }];
  const last = rejectionOf(content.changes);
  if (last) {
    const time = formatTime(last.at, settings.timeZone, language);
    const text = words.noticeRejectedMore(time, describePerson(card, last, words), last.note?.trim() ?? '');
    return [{ kind: 'warning', title: words.noticeRejected(label), text }];
  }
  if (content.status !== 'Archived') return [];
  return [{ kind: 'warning', title: words.noticeArchived(label), text: words.noticeArchivedMore }];
}

/** What the content is beside the card's other versions. */
function otherNotices({
  words,
  content,
  card,
  label,
  place,
  language,
  linkTo,
}: ContentContext): readonly Notice[] {
  const current = currentOf(card);
  if (place === 'own' && current !== undefined && !isSameContent(current, content) && isFrozen(content)) {
    const link = {
      label: isFrozen(current) ? words.noticeCurrent(labelOf(current)) : words.noticeCurrentDraft,
      href: linkTo(cardAddress(language, card.id)),
    };
    return [{ kind: 'note', title: words.noticeNewer(label), link, isScreenOnly: true }];
  }
  if (place === 'card' && card.draft && isFrozen(content)) {
    const link = {
      label: words.noticeDraftExistsLink,
      href: linkTo(contentAddress(language, card.id, 'draft')),
    };
    return [{ kind: 'note', title: words.noticeDraftExists, link, isScreenOnly: true }];
  }
  return [];
}
