import { hasErrors, type Problem } from '../core/problem/problem.ts';
import { formatJson } from './formatters/format-json.ts';
import type { Context, ExitCode } from './context.ts';
import { isColoured } from './is-coloured.ts';
import type { Report, ReportFormat } from './report.ts';

/** Writes a report to standard output, and says how the command ends. With `strict`, warnings count as problems. */
export async function writeReport(
  context: Context,
  report: Report,
  { format, strict = false }: { format: ReportFormat; strict?: boolean },
): Promise<ExitCode> {
  const how = { format, isStrict: strict, isColoured: isColoured(context, context.stdout) };
  context.stdout.write(await formatReport(report, how));
  return exitCodeOf(report.problems, strict);
}

export const exitCodeOf = (problems: readonly Problem[], strict = false): ExitCode =>
  hasErrors(problems) || (strict && problems.length > 0) ? 1 : 0;

interface Manner {
  readonly format: ReportFormat;
  readonly isStrict: boolean;
  readonly isColoured: boolean;
}

/** A format is loaded where it is asked for: measuring text for a terminal alone takes longer to load than to write JSON. */
async function formatReport(
  report: Report,
  { format, isStrict, isColoured: coloured }: Manner,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./formatters/format-text.ts')).formatText(report, { isColoured: coloured });
    case 'json':
      return formatJson(report);
    case 'github':
      return (await import('./formatters/format-github.ts')).formatGithub(report);
    case 'sarif':
      return (await import('./formatters/format-sarif.ts')).formatSarif(report);
    case 'junit':
      return (await import('./formatters/format-junit.ts')).formatJunit(report, { isStrict });
    case 'gitlab':
      return (await import('./formatters/format-gitlab.ts')).formatGitlab(report);
  }
}
