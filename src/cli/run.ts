import { Command, CommanderError } from 'commander';
import { Failure } from '../core/problem/failure.ts';
import { packageVersion } from '../io/files/package-root.ts';
import type { Context, ExitCode } from './context.ts';
import { isColoured } from './is-coloured.ts';
import { reportFormats } from './report.ts';

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
  for (const add of await loadCommands(argv[0])) add(program, context, end);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return await describeFailure(
      error,
      program.commands.find((one) => one.name() === argv[0]),
      context,
    );
  }
}

type AddCommand = (program: Command, context: Context, end: (code: ExitCode) => void) => void;

/** In the order of the help. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  new: async () => (await import('./commands/new.ts')).addNew,
  import: async () => (await import('./commands/import.ts')).addImport,
  autofill: async () => (await import('./commands/autofill.ts')).addAutofill,
  export: async () => (await import('./commands/export.ts')).addExport,
  check: async () => (await import('./commands/check.ts')).addCheck,
  review: async () => (await import('./commands/review.ts')).addReview,
  freeze: async () => (await import('./commands/freeze.ts')).addFreeze,
  status: async () => (await import('./commands/status.ts')).addStatus,
  gate: async () => (await import('./commands/gate.ts')).addGate,
  verify: async () => (await import('./commands/verify.ts')).addVerify,
  list: async () => (await import('./commands/list.ts')).addList,
  show: async () => (await import('./commands/show.ts')).addShow,
  build: async () => (await import('./commands/build.ts')).addBuild,
  print: async () => (await import('./commands/print.ts')).addPrint,
  merge: async () => (await import('./commands/merge.ts')).addMerge,
  sample: async () => (await import('./commands/sample.ts')).addSample,
};

/** The command that is named, or all of them where help, a suggestion or a mistake may need them: each is loaded alone, to start fast. */
const loadCommands = (name = ''): Promise<AddCommand[]> =>
  Promise.all(
    (Object.hasOwn(commands, name) ? [commands[name]] : Object.values(commands)).map((load) => load?.()),
  ).then((loaded) => loaded.filter((add) => add !== undefined));

/** A failure is told in its own words. Anything else is a fault of ours, told in a sentence and without a stack trace. */
async function describeFailure(
  error: unknown,
  command: Command | undefined,
  context: Context,
): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Failure) {
    const [{ formatFailure }, { writeReport }] = await Promise.all([
      import('./formatters/format-text.ts'),
      import('./write-report.ts'),
    ]);
    const { report: asked, format: written } = command?.opts<{ report?: unknown; format?: unknown }>() ?? {};
    // The format of a command that has both is the source's.
    const format = reportFormats.find((one) => one !== 'text' && one === (asked ?? written));
    const report = { problems: [error.problem], sources: new Map<string, string>() };
    const talk = command?.name() === 'export' ? { ...context, stdout: context.stderr } : context;
    if (format !== undefined) await writeReport(talk, report, { format });
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
