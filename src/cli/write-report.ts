import { hasErrors, type Problem } from '../core/problem/problem.ts';
import { formatGithub } from './formatters/format-github.ts';
import { formatJson } from './formatters/format-json.ts';
import { formatText } from './formatters/format-text.ts';
import type { Context, ExitCode, Output } from './context.ts';
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

/** Colours only on terminals, and not where the user wants none (no-color.org). */
export const isColoured = ({ environment }: Context, output: Output): boolean =>
  output.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
