import type { Problem } from '../../core/problem/problem.ts';
import type { Report } from '../report.ts';

/** Workflow commands that GitHub turns into annotations (docs.github.com, "Workflow commands"). */
export const formatGithub = ({ problems }: Report): string => problems.map(formatAnnotation).join('');

function formatAnnotation({ severity, code, message, hint, file, line, column }: Problem): string {
  const places: [string, string | number | undefined][] = [
    ['file', file],
    ['line', line],
    ['col', column],
    ['title', code],
  ];
  const properties = places
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${properties.join(',')}::${escapeText(`${message} ${hint}`)}\n`;
}

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
