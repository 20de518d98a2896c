import { Command, CommanderError } from 'commander';
import { Failure } from '../core/problem/failure.ts';
import { packageVersion } from '../io/files/package-root.ts';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addFreeze } from './commands/freeze.ts';
import { addList } from './commands/list.ts';
import { addNew } from './commands/new.ts';
import { addPrint } from './commands/print.ts';
import { addSample } from './commands/sample.ts';
import { addShow } from './commands/show.ts';
import { addStatus } from './commands/status.ts';
import type { Context, ExitCode } from './context.ts';
import { formatFailure } from './formatters/format-text.ts';
import type { ReportFormat } from './report.ts';
import { isColoured, writeReport } from './write-report.ts';

/** Runs a command line and says how it ended. Never exits the process. */
export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = new Command('colophon')
    .description('Model cards in Git: checked, frozen by a tag, published as a static catalogue.')
    .version(packageVersion, '-v, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
      getOutHasColors: () => isColoured(context, context.stdout),
      getErrHasColors: () => isColoured(context, context.stderr),
    })
    .showSuggestionAfterError();
  const end = (code: ExitCode): void => void (exitCode = code);
  for (const add of commands) add(program, context, end);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return describeFailure(error, argv, context);
  }
}

const commands = [addNew, addCheck, addFreeze, addStatus, addList, addShow, addBuild, addPrint, addSample];

/** A failure is told in its own words. Anything else is a fault of ours, told in a sentence and without a stack trace. */
function describeFailure(error: unknown, argv: readonly string[], context: Context): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Failure) {
    const format = argv.join(' ').match(/--format[= ](json|github)/)?.[1];
    const report = { problems: [error.problem], sources: new Map<string, string>() };
    if (format !== undefined) writeReport(context, report, { format: format as ReportFormat });
    else context.stderr.write(formatFailure(error.problem, isColoured(context, context.stderr)));
    return 2;
  }
  const what = error instanceof Error ? error.message : String(error);
  context.stderr.write(`Colophon stopped: ${what}\n`);
  if (context.environment['COLOPHON_DEBUG'] && error instanceof Error)
    context.stderr.write(`${error.stack}\n`);
  else
    context.stderr.write(
      'This is a fault of Colophon. Run it again with COLOPHON_DEBUG=1 to see where it is.\n',
    );
  return 2;
}
