import { problemCodes } from '../../core/problem/problem-codes.ts';
import { packageVersion } from '../../io/files/package-root.ts';
import type { Report } from '../report.ts';
import { fileOf, listFindings, type Finding } from './finding.ts';

/** SARIF 2.1.0, as far as code scanning on GitHub asks for it. A rule's help is the hint of its first finding. */
export function formatSarif(report: Report): string {
  const findings = listFindings(report);
  const codes = [...new Set(findings.map(({ code }) => code))];
  const rules = codes.map((code) => describeRule(findings.find((finding) => finding.code === code)));
  const driver = { name: 'Colophon', semanticVersion: packageVersion, rules };
  const run = {
    tool: { driver },
    columnKind: 'unicodeCodePoints',
    results: findings.map((finding) => describeResult(finding, codes.indexOf(finding.code))),
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

const titles = new Map(problemCodes.map(({ code, title }) => [code, title]));

function describeRule(finding: Finding | undefined) {
  const { code = '', level = 'warning', hint } = finding ?? {};
  const title = finding?.title ?? titles.get(code) ?? code;
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text: withoutLinks(hint ?? title) },
    defaultConfiguration: { level },
  };
}

function describeResult(finding: Finding, ruleIndex: number) {
  const { code, level, message, line, column, card, version, fingerprint } = finding;
  const region = line === undefined ? undefined : { startLine: line, startColumn: column };
  const uri = fileOf(finding).toWellFormed().split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: code,
    ruleIndex,
    level,
    message: { text: withoutLinks(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } }],
    partialFingerprints: { 'colophonFinding/v1': fingerprint },
    properties: { card, version },
  };
}

/** In a message, `[text](address)` would be a link. */
const withoutLinks = (text: string): string => text.replaceAll('](', '] (');
