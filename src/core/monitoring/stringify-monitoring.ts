import type { Monitoring, MonitorRun, Violation } from './monitoring.ts';

export interface MonitoringInput {
  /** The card-id. */
  readonly card: string;
  readonly monitoring: Monitoring;
}

/** What a card's monitors report, as JSON for the dashboard and for other programs. */
export function stringifyMonitoring({ card, monitoring }: MonitoringInput): string {
  const monitors = monitoring.monitors.map(({ kind, folder, runs }) => ({
    kind,
    folder,
    runs: runs.map(describeRun),
  }));
  return `${JSON.stringify({ format: 1, card, monitors }, null, 2)}\n`;
}

const describeRun = (run: MonitorRun, place: number) => ({
  at: run.at ?? null,
  violation_count: run.violationCount ?? null,
  ...(place === 0 && { violations: run.violations.map(describeViolation) }),
  files: run.files,
});

const describeViolation = ({ facetValue, ...violation }: Violation) => ({
  ...violation,
  ...(facetValue !== undefined && { facet_value: facetValue }),
});
