import type { Report } from '../report.ts';
import { listFindings, type Finding } from './finding.ts';

/**
 * JUnit's XML, as CI servers read it: a suite for each card that has findings, a case for each of them. An error is a
 * failure; with `isStrict` a warning too. Where all is well, one case says so.
 */
export function formatJunit(report: Report, { isStrict }: { readonly isStrict: boolean }): string {
  const findings = listFindings(report).filter(({ level }) => level !== 'note');
  const suites = Map.groupBy(findings, ({ card }) => card ?? 'colophon');
  const fails = ({ level }: Finding): boolean => level === 'error' || isStrict;
  const count = (own: readonly Finding[]): Attributes => ({
    tests: Math.max(own.length, 1),
    failures: own.filter(fails).length,
    errors: 0,
  });
  const body =
    findings.length === 0
      ? [['colophon', []] as const].map(([name]) =>
          element(
            'testsuite',
            { name, ...count([]) },
            element('testcase', { name: 'no problems', classname: name }),
          ),
        )
      : [...suites].map(([name, own]) =>
          element(
            'testsuite',
            { name, ...count(own) },
            own.map((finding) => describeCase(finding, name, fails(finding))).join(''),
          ),
        );
  const whole = element('testsuites', { name: 'colophon', ...count(findings) }, body.join(''));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}`;
}

function describeCase(finding: Finding, suite: string, fails: boolean): string {
  const { code, file, line, column, version, message } = finding;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const name = [code, version, place].filter((part) => part !== undefined && part !== '').join(' ');
  const text = escapeXml(place === '' ? message : `${place}: ${message}`);
  const outcome = fails ? element('failure', { message, type: code }, text) : element('system-out', {}, text);
  return element('testcase', { name, classname: suite, file, line }, outcome);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `content` is finished XML. */
function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>\n` : `<${name}${written}>${content}</${name}>\n`;
}

/** For texts and attributes. What XML 1.0 forbids, however it is written, is written out: `<U+0001>`. */
const escapeXml = (text: string): string =>
  text
    .replaceAll(
      forbidden,
      (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    )
    .replaceAll(/[&<>"'\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;
