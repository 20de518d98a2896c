import type { Report } from '../report.ts';
import { fileOf, listFindings } from './finding.ts';

/** GitLab's Code Quality report (docs.gitlab.com, "Code Quality", report format). */
export function formatGitlab(report: Report): string {
  const findings = listFindings(report).map((finding) => ({
    description: finding.message,
    check_name: finding.code,
    fingerprint: finding.fingerprint,
    severity: severities[finding.level],
    location: { path: fileOf(finding), lines: { begin: finding.line ?? 1 } },
  }));
  return `${JSON.stringify(findings, null, 2)}\n`;
}

const severities = { error: 'major', warning: 'minor', note: 'info' } as const;
