import { monitoringAddress } from '../../catalogue/routes.ts';
import type { Monitor, Violation } from '../../monitoring/monitoring.ts';
import { formatNumber } from '../format-number.ts';
import { formatDay, formatTime } from '../format-time.ts';
import type { Block, Cell, Mark, Section, Value } from '../page.ts';
import type { Words } from '../words/en.ts';
import type { ContentContext } from './content-context.ts';

/** Monitors that are shown, and violations of each: the data has more. */
const mostMonitors = 20;
const mostShown = 50;

/** What the card's monitors reported last, and what each of them found. None where there are no reports. */
export function makeMonitoring(context: ContentContext): readonly Section[] {
  const { words, card, monitoring, linkTo } = context;
  if (!monitoring) return [];
  const monitors = monitoring.monitors.slice(0, mostMonitors);
  const data: Value = { text: words.json, href: linkTo(monitoringAddress(card.id)) };
  return [
    {
      id: 'monitoring',
      title: words.monitoring,
      facts: [{ label: words.monitorData, values: [data] }],
      blocks: [
        makeOverview(monitors, context),
        ...describeRest(monitors.length, monitoring.monitors.length, words),
        ...monitors.flatMap((monitor) => makeViolations(monitor, context)),
      ],
    },
  ];
}

/** A row for each monitor: what its newest run says. */
function makeOverview(monitors: readonly Monitor[], context: ContentContext): Block {
  const { words } = context;
  const columns = [words.monitor, words.lastRun, words.violations].map((label) => ({ label }));
  const rows = monitors.map((monitor) => [
    cell([{ text: words.monitorKinds[monitor.kind] }], folderOf(monitor)),
    cell([{ text: timeOf(monitor, context) }]),
    cell([describeCount(monitor, words)]),
  ]);
  return { kind: 'table', title: undefined, columns, rows };
}

const folderOf = ({ folder }: Monitor): readonly Value[] =>
  folder === '' ? [] : [{ text: folder, isCode: true }];

/** A day of which no more is known is in no time zone. */
function timeOf({ runs: [{ at }] }: Monitor, { words, settings, language }: ContentContext): string {
  if (at === undefined) return words.notStated;
  return at.includes('T') ? formatTime(at, settings.timeZone, language) : formatDay(at, 'UTC', language);
}

function describeCount({ runs: [{ violationCount }] }: Monitor, words: Words): Value {
  const mark: Mark =
    violationCount === undefined
      ? { word: words.violationsNotReported, form: 'circle', shape: 'question' }
      : violationCount === 0
        ? { word: words.none, form: 'circle', shape: 'full' }
        : { word: formatNumber(violationCount), form: 'circle', shape: 'struck' };
  return { text: mark.word, mark };
}

/** The violations of a monitor's newest run: feature, check, description. */
function makeViolations(monitor: Monitor, { words, monitoring }: ContentContext): readonly Block[] {
  const [{ violations, violationCount = 0 }] = monitor.runs;
  if (violations.length === 0) return [];
  const kind = words.monitorKinds[monitor.kind];
  const isOnly = monitoring?.monitors.filter((one) => one.kind === monitor.kind).length === 1;
  const name = isOnly || monitor.folder === '' ? kind : `${kind} (${monitor.folder})`;
  const shown = violations.slice(0, mostShown);
  const hasFeature = shown.some(({ feature }) => feature !== undefined);
  // The description stands below the check: beside it, on a phone, it would be a column of single words.
  const table: Block = {
    kind: 'table',
    title: words.violationsOf(name, formatNumber(violationCount), violationCount === 1),
    columns: [{ label: hasFeature ? words.feature : words.metric }, { label: words.checkAndDescription }],
    rows: shown.map((violation) => [
      cell([{ text: subjectOf(violation, words) }]),
      cell([describeCheck(violation.check, words)], descriptionOf(violation)),
    ]),
  };
  return [table, ...describeRest(shown.length, violationCount, words)];
}

const descriptionOf = ({ description }: Violation): readonly Value[] =>
  description === undefined ? [] : [{ text: description }];

/** What stands below a table that does not show all. */
const describeRest = (shown: number, all: number, words: Words): readonly Block[] =>
  shown === all
    ? []
    : [
        {
          kind: 'missing',
          title: undefined,
          text: words.monitoringShown(formatNumber(shown), formatNumber(all)),
        },
      ];

/** What a constraint is about: a feature, or a metric with the group or label that it was taken of. */
function subjectOf({ feature, metric, facet, facetValue, label }: Violation, words: Words): string {
  const group = facet === undefined || facetValue === undefined ? facet : `${facet} = ${facetValue}`;
  const parts = [feature, metric, group, label].filter((part) => part !== undefined);
  return parts.length === 0 ? words.notStated : parts.join(' · ');
}

const describeCheck = (check: string, words: Words): Value =>
  Object.hasOwn(words.monitorChecks, check)
    ? { text: words.monitorChecks[check] ?? check }
    : { text: check, isCode: true };

const cell = (values: readonly Value[], notes: readonly Value[] = []): Cell => ({
  kind: 'values',
  values,
  ...(notes.length > 0 && { notes }),
});
