import { compareUtf8 } from '../text/compare.ts';
import {
  monitorKinds,
  type Monitor,
  type MonitorKind,
  type MonitorRun,
  type ReportFile,
} from './monitoring.ts';
import { mostViolations } from './monitor-limits.ts';
import { findPathTime } from './parse-run-time.ts';
import type { Report } from './read-report.ts';

export interface FiledReport extends ReportFile {
  readonly report: Report;
}

/**
 * Files of one folder, of one time and of one kind of monitor are a run; runs whose folders differ in nothing but
 * their time are a monitor. A baseline is no run.
 */
export function gatherMonitors(reports: readonly FiledReport[]): readonly Monitor[] {
  const places = Map.groupBy(
    reports.map(placeReport),
    ({ folder, written }) => `${folder}\n${written ?? ''}`,
  );
  const runs = nameOthers([...places.values()].flatMap(splitByKind).filter(isRun).map(makeRun));
  const monitors = [...Map.groupBy(runs, ({ kind, schedule }) => `${kind}\n${schedule}`).values()];
  return monitors.flatMap(makeMonitor).toSorted(byKindAndFolder);
}

/** A report with what its path says. */
interface PlacedReport extends FiledReport {
  /** Below `monitoring/`, with a slash at its end. */
  readonly folder: string;
  /** The time in its path. */
  readonly written: string | undefined;
  /** The folder without its time. */
  readonly schedule: string;
}

function placeReport(filed: FiledReport): PlacedReport {
  const path = filed.path.slice(filed.path.indexOf('/') + 1);
  const cut = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, cut), path.slice(cut)];
  const ofFolder = findPathTime(folder);
  const schedule = ofFolder.rest
    .split('/')
    .map((part) => part.replace(/^[-_. ]+|[-_. ]+$/g, ''))
    .filter((part) => part !== '')
    .join('/');
  return { ...filed, folder, written: findPathTime(name).at ?? ofFolder.at, schedule };
}

interface Group {
  readonly kind: MonitorKind;
  readonly reports: readonly [PlacedReport, ...PlacedReport[]];
}

/** What tells its kind comes first; a file that could be of several goes with the first of them that is there. */
function splitByKind(place: readonly PlacedReport[]): Group[] {
  const groups = new Map<MonitorKind, [PlacedReport, ...PlacedReport[]]>();
  const sorted = place.toSorted((a, b) => certainty(a) - certainty(b));
  for (const one of sorted) {
    const { kinds } = one.report;
    const named = kindOfPath(one.path);
    const there = [...groups.keys()];
    const kind =
      kinds.length === 1
        ? kinds[0]
        : ((named !== undefined && (kinds.length === 0 || kinds.includes(named)) ? named : undefined) ??
          there.find((known) => kinds.includes(known)) ??
          kinds[0] ??
          (there.length === 1 ? there[0] : undefined));
    const known = groups.get(kind ?? 'other');
    if (known) known.push(one);
    else groups.set(kind ?? 'other', [one]);
  }
  return [...groups].map(([kind, reports]) => ({ kind, reports }));
}

const certainty = ({ report: { kinds } }: PlacedReport): number => (kinds.length === 0 ? 3 : kinds.length);

const pathWords: readonly (readonly [RegExp, MonitorKind])[] = [
  [/data[-_ ]?quality/i, 'data-quality'],
  [/model[-_ ]?quality/i, 'model-quality'],
  [/explainab|attribution|shap/i, 'explainability-drift'],
  [/bias/i, 'bias-drift'],
];

const kindOfPath = (path: string): MonitorKind | undefined =>
  pathWords.find(([word]) => word.test(path))?.[1];

/** Constraints without what they were asked about, and whatever lies in a folder that says so, are a baseline. */
const isRun = ({ reports }: Group): boolean =>
  reports.some(({ report }) => report.violations) ||
  !reports.some(
    ({ report, folder }) => report.isConstraints || /(^|[/_-])baselin(e|ing)([/_-]|$)/i.test(folder),
  );

interface PlacedRun extends MonitorRun {
  readonly kind: MonitorKind;
  readonly schedule: string;
}

function makeRun({ kind, reports }: Group): PlacedRun {
  const [{ schedule, written }] = reports;
  const found = reports.flatMap(({ report }) => report.violations ?? []);
  return {
    kind,
    schedule,
    at: reports.map(({ report }) => report.at).find((at) => at !== undefined) ?? written,
    files: reports
      .map(({ path, sha256 }) => ({ path, sha256 }))
      .toSorted((a, b) => compareUtf8(a.path, b.path)),
    violationCount: found.length > 0 ? found.reduce((sum, { count }) => sum + count, 0) : undefined,
    violations: found.flatMap(({ listed }) => listed).slice(0, mostViolations),
  };
}

function makeMonitor(runs: readonly PlacedRun[]): Monitor[] {
  const sorted = runs.toSorted(newestFirst);
  const [first] = sorted;
  if (!first) return [];
  const bare = ({ kind: _kind, schedule: _schedule, ...run }: PlacedRun): MonitorRun => run;
  const older = sorted.slice(1).map((run) => ({ ...bare(run), violations: [] }));
  return [{ kind: first.kind, folder: first.schedule, runs: [bare(first), ...older] }];
}

/**
 * A run whose files do not tell its kind, such as one that found nothing, is of the kind of its schedule's other runs
 * where these are of one kind: else a monitor would seem to have ended with its last violation.
 */
function nameOthers(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  const known = Map.groupBy(
    runs.filter(({ kind }) => kind !== 'other'),
    ({ schedule }) => schedule,
  );
  return runs.map((run) => {
    const [kind, ...others] = new Set(known.get(run.schedule)?.map((one) => one.kind));
    return run.kind === 'other' && kind !== undefined && others.length === 0 ? { ...run, kind } : run;
  });
}

const firstPath = ({ files }: MonitorRun): string => files[0]?.path ?? '';

const newestFirst = (a: MonitorRun, b: MonitorRun): number =>
  compareUtf8(b.at ?? '', a.at ?? '') || compareUtf8(firstPath(b), firstPath(a));

const byKindAndFolder = (a: Monitor, b: Monitor): number =>
  monitorKinds.indexOf(a.kind) - monitorKinds.indexOf(b.kind) || compareUtf8(a.folder, b.folder);
