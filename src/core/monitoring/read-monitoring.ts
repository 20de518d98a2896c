import { createHash } from 'node:crypto';
import { fileProblem } from '../card/file-problems.ts';
import { findLfsPointer } from '../card/find-lfs-pointer.ts';
import { maximumMetricBytes } from '../metrics/metric-limits.ts';
import { succeed, type Problem, type Result, type Subject } from '../problem/problem.ts';
import { compareUtf8 } from '../text/compare.ts';
import { excerpt } from '../text/excerpt.ts';
import { gatherMonitors, type FiledReport } from './gather-monitors.ts';
import type { Monitoring } from './monitoring.ts';
import { monitoringProblem } from './monitoring-problems.ts';
import { maximumReports, maximumReportTotal } from './monitor-limits.ts';
import { readReport, type ReportFault } from './read-report.ts';

/** What lies below a card's `monitoring/`, before any of it is read. */
export interface FoundReports {
  readonly files: readonly FoundReport[];
  /** Of names and kinds of files that a card cannot hold. */
  readonly problems: readonly Problem[];
}

export interface FoundReport {
  /** From the card's folder. */
  readonly path: string;
  /** Undefined where it is gone; without content where it is larger than any file that is read. */
  read(): Promise<{ readonly size: number; readonly content: Uint8Array | undefined } | undefined>;
}

/** A folder that is not there. */
export const noReports: FoundReports = { files: [], problems: [] };

/**
 * Reads the monitor reports of a card: its JSON files below `monitoring/`. Other files there, such as a report as a
 * web page, are not opened. One after the other, so that no more is held than one file and what came of the others.
 * Undefined where there is none. Problems ride along; what can be read is.
 */
export async function readMonitoring(
  card: { readonly id: string; readonly folder: string },
  { files, problems: found }: FoundReports,
): Promise<Result<Monitoring | undefined>> {
  const reports = files
    .filter(({ path }) => /\.json$/i.test(path))
    .toSorted((a, b) => compareUtf8(b.path, a.path));
  const problems: Problem[] = [...found];
  const filed: FiledReport[] = [];
  let total = 0;
  if (reports.length > maximumReports) {
    const facts = { found: reports.length, limit: maximumReports };
    problems.push(
      monitoringProblem('monitoring/too-many', facts, { card: card.id, file: `${card.folder}/monitoring` }),
    );
  }
  for (const { path, read } of reports.slice(0, maximumReports)) {
    const where = { card: card.id, file: `${card.folder}/${path}` };
    const one = await read();
    if (!one) {
      problems.push(fileProblem('file/missing', { path, id: '' }, where));
      continue;
    }
    const { size, content } = one;
    total += size;
    if (total > maximumReportTotal) {
      problems.push(monitoringProblem('monitoring/too-much', { path, limit: maximumReportTotal }, where));
      break;
    }
    if (!content || size > maximumMetricBytes) {
      const facts = { path, size, limit: maximumMetricBytes };
      problems.push(monitoringProblem('monitoring/too-large', facts, where));
    } else if (findLfsPointer(content)) problems.push(fileProblem('file/lfs-pointer', { path }, where));
    else {
      const reading = readReport(content);
      if (reading.ok) filed.push({ path, sha256: hash(content), report: reading.report });
      else problems.push(describeReportFault(reading.fault, path, where));
    }
  }
  const monitors = gatherMonitors(filed);
  return succeed(monitors.length > 0 ? { monitors } : undefined, problems);
}

const hash = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

function describeReportFault(fault: ReportFault, path: string, where: Subject): Problem {
  switch (fault.kind) {
    case 'syntax':
      return monitoringProblem('monitoring/syntax', { path, why: excerpt(fault.why) }, where);
    case 'bad-violation':
      return monitoringProblem('monitoring/bad-violation', { path, place: fault.place }, where);
    case 'not-recognised':
      return monitoringProblem('monitoring/not-recognised', { path, marks: fault.marks }, where);
    case 'not-text':
      return monitoringProblem('monitoring/not-text', { path }, where);
  }
}
