import { Option, type Command } from 'commander';
import type { Autofilled } from '../../autofill-card.ts';
import { exitCodeOf, writeReport } from '../write-report.ts';
import type { FactSource } from '../../steps/read-fact-source.ts';
import type { Context, ExitCode } from '../context.ts';
import { nameStandardInput } from '../name-standard-input.ts';
import {
  addExamples,
  openUserRepository,
  parseCardReference,
  repositoryOption,
  resolvePath,
  type CardReference,
  type RepositoryOption,
} from '../options.ts';

interface AutofillFlags extends RepositoryOption {
  readonly from?: readonly string[];
  readonly check?: boolean;
  readonly carryOver?: CardReference;
  readonly report: 'text' | 'json';
  readonly endpoint?: string;
  readonly region?: string;
}

export function addAutofill(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('autofill')
    .description('fill a card of the work tree from what a training job, a run or a model file knows')
    .argument('<card-id>', 'the card')
    .addOption(
      new Option(
        '--from <source...>',
        'files, a folder, - for standard input, or what a service has (sagemaker:training-job/NAME, mlflow:runs/ID); of a field that two know, the first is taken',
      ),
    )
    .option('--check', 'write nothing; say where card and source do not agree')
    .addOption(
      new Option(
        '--carry-over <card[@version]>',
        'take business details, intended uses and additional information, where nobody has written them, from another card',
      )
        .argParser(parseCardReference)
        .conflicts('check'),
    )
    .addOption(
      new Option('--report <format>', 'how to write what was done').choices(['text', 'json']).default('text'),
    )
    .option('--endpoint <url>', 'the address of the service, where it is not the usual one')
    .option('--region <region>', "the region of AWS (default: the environment's)")
    .addOption(repositoryOption())
    .action(async (cardId: string, flags: AutofillFlags) => {
      if (!flags.from && (flags.check || !flags.carryOver))
        command.error("error: name a source with '--from', or a card with '--carry-over'", { exitCode: 2 });
      end(await autofill(context, cardId, flags));
    });
  addExamples(
    command,
    'autofill churn-early-warning --from training-job.json model.json',
    'autofill churn-early-warning --from training-job.json --check',
    'aws sagemaker describe-training-job --training-job-name churn | colophon autofill churn --from -',
  );
}

async function autofill(
  context: Context,
  cardId: string,
  { from = [], check = false, carryOver, report, repo, endpoint, region }: AutofillFlags,
): Promise<ExitCode> {
  const [{ autofillCard }, { formatAutofill }, { isLiveSource }] = await Promise.all([
    import('../../autofill-card.ts'),
    import('../formatters/format-autofill.ts'),
    import('../../io/live/open-live-source.ts'),
  ]);
  const options = { ...(endpoint !== undefined && { endpoint }), ...(region !== undefined && { region }) };
  const place = (written: string): FactSource => {
    if (written === '-') return { stream: context.stdin ?? process.stdin };
    return isLiveSource(written) ? { live: written, options } : { path: resolvePath(context, written) };
  };
  const repository = await openUserRepository(context, repo === undefined ? {} : { repo });
  const filled = await autofillCard(repository, cardId, {
    from: from.map(place),
    isCheck: check,
    ...(carryOver && { carryOver }),
  });
  const problems = nameStandardInput(filled.problems);
  const sources = new Map(filled.ok && check ? [[filled.value.path, filled.value.source]] : []);
  if (report === 'json') {
    const facts = filled.ok ? describe(filled.value) : {};
    return writeReport(context, { problems, sources, facts }, { format: 'json' });
  }
  if (filled.ok && !check) context.stdout.write(formatAutofill(filled.value));
  if (filled.ok && check && exitCodeOf(filled.problems) === 0)
    context.stdout.write(`${filled.value.path} agrees with ${from.join(', ')}.\n`);
  const talk = check ? context : { ...context, stdout: context.stderr };
  return writeReport(talk, { problems, sources }, { format: 'text' });
}

/** For machines: every field, with what the card had and what the source says, and where each leaf of a source went. */
const describe = ({
  path,
  written,
  outcomes,
  carried,
  withheld,
  readings,
}: Autofilled): Record<string, unknown> => ({
  path,
  written,
  fields: outcomes.map(({ state, pointer, card, source, kind, name }) => ({
    state,
    pointer,
    ...(card !== undefined && { card }),
    ...(source !== undefined && { source }),
    from: { kind, name },
  })),
  carried: carried.map(({ pointer, value }) => ({ pointer, value })),
  withheld: withheld.map(({ pointer }) => ({ pointer })),
  sources: readings.map(({ kind, name, fates }) => ({ kind, name, rows: fates })),
});
