import type { CardOutline, Revision, VersionOutline } from '../catalogue/catalogue.ts';
import {
  cardAddress,
  catalogueAddress,
  contentAddress,
  historyAddress,
  relativeAddress,
  type PageLanguage,
} from '../catalogue/routes.ts';
import type { Settings } from '../settings/settings.ts';
import { compareCodeUnits } from '../text/compare.ts';
import type { LedgerEntry } from '../version/ledger-entry.ts';
import { isRejection } from '../version/is-rejection.ts';
import { describeStatus } from './describe-mark.ts';
import { describePerson } from './describe-person.ts';
import { formatTime } from './format-time.ts';
import { makeFrame } from './make-frame.ts';
import type { HistoryEvent, HistoryPage } from './page.ts';
import { splitPerson } from './split-person.ts';
import type { Words } from './words/en.ts';
import { wordsOf } from './words/words-of.ts';

type BareEvent = Omit<HistoryEvent, 'time'>;

export interface HistoryInput {
  readonly settings: Settings;
  readonly card: CardOutline;
  /** Newest first. */
  readonly revisions: readonly Revision[];
  /** The model's. */
  readonly name: string;
  readonly language: PageLanguage;
}

/** The life of a card as one timeline: freezes, changes of status and revisions, newest first. */
export function makeHistoryPage({ settings, card, revisions, name, language }: HistoryInput): HistoryPage {
  const words = wordsOf(language);
  const address = (other: PageLanguage): string => historyAddress(other, card.id);
  const linkTo = (target: string): string => relativeAddress(address(language), target);
  const entries = card.ledger.entries
    .toReversed()
    .map((entry) => describeEntry(entry, describePerson(card, entry, words), words, linkVersion));
  const made = new Map(
    card.versions.filter(({ tag }) => tag === undefined).map((version) => [version.commit, version]),
  );
  const events = [
    ...entries,
    ...revisions.map((revision) => describeRevision(revision, made.get(revision.commit), words, linkVersion)),
  ]
    .toSorted((a, b) => compareCodeUnits(b.at, a.at))
    .map((event) => ({ ...event, time: formatTime(event.at, settings.timeZone, language) }));
  return {
    kind: 'history',
    frame: makeFrame({
      settings,
      language,
      address,
      title: words.historyOf(name),
      description: words.historyLead,
      content: [name, events],
    }),
    trail: [
      { label: words.catalogue, href: linkTo(catalogueAddress(language)) },
      { label: card.id, href: linkTo(cardAddress(language, card.id)) },
      { label: words.history, href: linkTo(address(language)), isCurrent: true },
    ],
    trailLabel: words.breadcrumb,
    title: words.historyOf(name),
    lead: words.historyLead,
    events,
    empty: words.noEvents,
  };

  function linkVersion(label: string): string | undefined {
    const isKnown = card.versions.some(({ version }) => version.label === label);
    return isKnown ? linkTo(contentAddress(language, card.id, label)) : undefined;
  }
}

function describeEntry(
  entry: LedgerEntry,
  person: string,
  words: Words,
  link: (label: string) => string | undefined,
): BareEvent {
  const base = { at: entry.at, person };
  if ('freeze' in entry) {
    const commit = short(entry.commit);
    return {
      ...base,
      kind: 'freeze',
      title: words.eventFrozen(entry.freeze),
      ...linked(link(entry.freeze)),
      note: undefined,
      commit,
    };
  }
  if ('acknowledge' in entry) {
    const title = words.eventAcknowledged(short(entry.acknowledge));
    return { ...base, kind: 'acknowledgement', title, note: entry.note.trim(), commit: undefined };
  }
  const isRenewal = entry.from === 'Approved' && entry.to === 'Approved';
  return {
    ...base,
    kind: 'status',
    title: isRenewal
      ? words.eventRenewed(entry.status)
      : isRejection(entry)
        ? words.eventRejected(entry.status)
        : words.eventStatus(entry.status, words.statuses[entry.from], words.statuses[entry.to]),
    ...linked(link(entry.status)),
    mark: describeStatus(entry.to, words),
    note: entry.note?.trim(),
    commit: undefined,
  };
}

/** Where every revision is a version, no entry of the ledger tells of it. */
function describeRevision(
  { at, by, commit, subject }: Revision,
  own: VersionOutline | undefined,
  words: Words,
  link: (label: string) => string | undefined,
): BareEvent {
  const base = { person: words.writtenBy(splitPerson(by).name), note: subject, commit: short(commit) };
  if (!own) return { ...base, kind: 'revision', at, title: words.eventRevision };
  return {
    ...base,
    kind: 'freeze',
    at: own.freeze.at,
    title: words.eventCommitted(own.version.label),
    ...linked(link(own.version.label)),
  };
}

const linked = (href: string | undefined): { href?: string } => (href === undefined ? {} : { href });

const short = (commit: string): string => commit.slice(0, 10);
