import { readAbstract } from '../catalogue/held-content.ts';
import {
  cardAddress,
  catalogueAddress,
  guideAddress,
  historyAddress,
  relativeAddress,
  searchAddress,
  type PageLanguage,
} from '../catalogue/routes.ts';
import { isFrozen } from '../catalogue/select-version.ts';
import { labelOf } from '../catalogue/summarize-card.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { compareCodeUnits } from '../text/compare.ts';
import { rejectionOf } from '../version/is-rejection.ts';
import { statuses } from '../version/transitions.ts';
import { foreignLanguage, isSound } from './content/content-context.ts';
import { ownerOf } from './content/make-key-facts.ts';
import { describeProblem } from './describe-problem.ts';
import { describeRisk, describeStatus, describeVersionStatus, ratings } from './describe-mark.ts';
import { formatDate, formatTime } from './format-time.ts';
import { nameOf } from './name-of.ts';
import { makeFrame } from './make-frame.ts';
import type { CardEntry } from './list-entries.ts';
import type { CataloguePage, CatalogueRow, Choice, Filter } from './catalogue-page.ts';
import type { Notice } from './page.ts';
import type { Words } from './words/en.ts';
import { wordsOf } from './words/words-of.ts';

type BareRow = Omit<CatalogueRow, 'order'> & { readonly time: string };

export interface CatalogueInput {
  readonly settings: Settings;
  /** The commit that was read. */
  readonly commit: string;
  /** Of the commit, UTC. */
  readonly date: string;
  readonly entries: readonly CardEntry[];
  /** Those that belong to no card. */
  readonly problems: readonly Problem[];
  readonly language: PageLanguage;
}

/** All cards in rows, by name, each as its current version has it. */
export function makeCataloguePage(input: CatalogueInput): CataloguePage {
  const { settings, commit, date, entries, problems, language } = input;
  const words = wordsOf(language);
  const here = catalogueAddress(language);
  const rows = orderRows(entries.map((entry) => makeRow(settings, entry, language)));
  return {
    kind: 'catalogue',
    frame: makeFrame({
      settings,
      language,
      address: catalogueAddress,
      content: rows,
      description: words.cards(rows.length),
    }),
    title: settings.title,
    organisation: settings.organisation,
    rows,
    columns: {
      model: words.model,
      risk: words.risk,
      status: words.status,
      owner: words.owner,
      version: words.version,
      date: words.date,
    },
    filters: makeFilters(rows, words),
    sorts: [
      { value: 'name', label: words.sortName },
      { value: 'risk', label: words.sortRisk },
      { value: 'status', label: words.sortStatus },
      { value: 'date', label: words.sortDate },
    ],
    search: {
      label: words.search,
      sort: words.sort,
      shown: words.shown,
      all: rows.length === 1 ? words.shownOne : words.shownAll,
      noMatch: words.noMatch,
      reset: words.reset,
      index: relativeAddress(here, searchAddress(language)),
    },
    notices: makeNotices(problems, words),
    empty: {
      title: words.noCards,
      text: words.noCardsMore,
      link: { label: words.noCardsLink, href: relativeAddress(here, guideAddress(language, 'write')) },
    },
    madeFrom: words.madeFrom(commit.slice(0, 10), formatTime(date, settings.timeZone, language)),
  };
}

function makeRow(settings: Settings, { card, current }: CardEntry, language: PageLanguage): BareRow {
  const words = wordsOf(language);
  const content =
    current && isSound(current) && current.content.kind === 'valid' ? current.content : undefined;
  const lang = current && foreignLanguage(current, language);
  const rating = content?.facts.rating;
  const version = current && isFrozen(current) ? current : undefined;
  const status = version && rejectionOf(version.changes) ? 'Rejected' : version?.status;
  const owner = ownerOf(content?.facts.owner, { words, lang });
  const time = (current && (isFrozen(current) ? current.freeze.at : current.revision?.at)) ?? '';
  const isFaulty = hasErrors(card.problems) || (current !== undefined && content === undefined);
  return {
    id: card.id,
    name: current ? nameOf({ card, content: current }) : card.id,
    href: relativeAddress(
      catalogueAddress(language),
      (current ? cardAddress : historyAddress)(language, card.id),
    ),
    ...(lang !== undefined && { lang }),
    summary: (content && readAbstract(content).summary) || undefined,
    risk: describeRisk(rating, words),
    status: version ? describeVersionStatus(version, words) : describeStatus(undefined, words),
    owner,
    version: current === undefined ? '' : isFrozen(current) ? labelOf(current) : words.draft,
    date: time === '' ? '' : formatDate(time, settings.timeZone),
    asides: [
      ...(isFaulty
        ? [words.problemsOf(Math.max(1, card.problems.filter(({ severity }) => severity === 'error').length))]
        : []),
      ...(card.draft && current && isFrozen(current) ? [words.draftExists] : []),
    ],
    keys: { risk: rating ?? 'none', status: status ?? 'none', owner: owner.isMissing ? '' : owner.text },
    time,
  };
}

/** Gives each row its place in every order, so that the browser compares numbers alone. */
function orderRows(rows: readonly BareRow[]): readonly CatalogueRow[] {
  const folded = (row: BareRow): string => row.name.normalize('NFKC').toLowerCase();
  const named = rows.toSorted(
    (a, b) => compareCodeUnits(folded(a), folded(b)) || compareCodeUnits(a.id, b.id),
  );
  const dates = [...new Set(rows.map(({ time }) => time))].toSorted((a, b) => compareCodeUnits(b, a));
  const place = (list: readonly string[], key: string): number =>
    list.includes(key) ? list.indexOf(key) : list.length;
  const dateOrder = new Map(dates.map((time, order) => [time, order]));
  return named.map(({ time, ...row }, name) => ({
    ...row,
    order: {
      name,
      risk: place(ratings, row.keys.risk),
      status: place(statusOrder, row.keys.status),
      date: dateOrder.get(time) ?? 0,
    },
  }));
}

const statusOrder: readonly string[] = ['PendingReview', 'Approved', 'Rejected', 'Draft', 'none', 'Archived'];

/** Only what some card has can be chosen. */
function makeFilters(rows: readonly CatalogueRow[], words: Words): readonly Filter[] {
  const has = (name: Filter['name'], key: string): boolean => rows.some(({ keys }) => keys[name] === key);
  const choicesOf = (name: Filter['name'], choices: readonly Choice[]): Filter => ({
    name,
    label: words[name],
    choices: [{ value: '', label: words.allOf }, ...choices.filter(({ value }) => has(name, value))],
  });
  const owners = [...new Set(rows.map(({ keys }) => keys.owner))]
    .filter((owner) => owner !== '')
    .toSorted(compareCodeUnits);
  return [
    choicesOf('risk', [
      ...ratings.map((rating) => ({ value: rating, label: words.ratings[rating] })),
      { value: 'none', label: words.notRated },
    ]),
    choicesOf('status', [
      ...statuses.map((status) => ({ value: status, label: words.statuses[status] })),
      { value: 'Rejected', label: words.rejected },
      { value: 'none', label: words.notFrozen },
    ]),
    choicesOf(
      'owner',
      owners.map((owner) => ({ value: owner, label: owner })),
    ),
  ];
}

/** Problems that belong to no card stand above all rows; those of a card are on its own page. */
function makeNotices(problems: readonly Problem[], words: Words): readonly Notice[] {
  const own = problems.filter(({ severity }) => severity === 'error');
  if (own.length === 0) return [];
  return [{ kind: 'problem', title: words.problemsOf(own.length), problems: own.map(describeProblem) }];
}
