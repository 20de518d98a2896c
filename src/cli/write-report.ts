import { hasErrors, type Problem } from '../core/problem/problem.ts';
import { formatGithub } from './formatters/format-github.ts';
import { formatJson } from './formatters/format-json.ts';
import { formatText } from './formatters/format-text.ts';
import type { Context, ExitCode } from './context.ts';
import { isColoured } from './is-coloured.ts';
import type { Report, ReportFormat } from './report.ts';

/** Writes a report to standard output, and says how the command ends. With `isStrict`, warnings count as problems. */
export function writeReport(
  context: Context,
  report: Report,
  { format, strict = false }: { format: ReportFormat; strict?: boolean },
): ExitCode {
  context.stdout.write(formatReport(report, format, isColoured(context, context.stdout)));
  return exitCodeOf(report.problems, strict);
}

export const exitCodeOf = (problems: readonly Problem[], strict = false): ExitCode =>
  hasErrors(problems) || (strict && problems.length > 0) ? 1 : 0;

function formatReport(report: Report, format: ReportFormat, coloured: boolean): string {
  if (format === 'json') return formatJson(report);
  if (format === 'github') return formatGithub(report);
  return formatText(report, { isColoured: coloured });
}
