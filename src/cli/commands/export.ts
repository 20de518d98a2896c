import { dirname, join } from 'node:path';
import { Option, type Command } from 'commander';
import { exportProblem } from '../../core/formats/export-problems.ts';
import type { WriterId } from '../../core/formats/foreign-writers.ts';
import type { Context, ExitCode } from '../context.ts';
import {
  addExamples,
  openUserRepository,
  parseCardReference,
  refOption,
  repositoryOption,
  resolvePath,
  type CardReference,
  type RepositoryOption,
} from '../options.ts';
import { writeReport } from '../write-report.ts';

interface ExportFlags extends RepositoryOption {
  readonly to: WriterId;
  readonly target?: string;
  readonly fit?: boolean;
  readonly out?: string;
  readonly ref: string;
  readonly report: 'text' | 'json';
  readonly pdf?: string;
  readonly push?: boolean;
  readonly name?: string;
  readonly yes?: boolean;
  readonly endpoint?: string;
  readonly region?: string;
}

export function addExport(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('export')
    .description('write a card in another format, and say what of it is not there')
    .argument(
      '<card[@version]>',
      'CARD, CARD@v3, or CARD@draft (default: the current version)',
      parseCardReference,
    )
    .addOption(
      new Option('--to <format>', 'the format')
        .choices(['sagemaker', 'huggingface', 'model-card-toolkit', 'cyclonedx', 'json'] satisfies WriterId[])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--target <schema>',
        'the schema: of SageMaker, 0.0.1 and 0.0.2 of the Model Card Toolkit, or 1.6 and 1.7 of CycloneDX (default: that of the source that the card came from, else v3, 0.0.2 or 1.7)',
      ).choices([...new Set(Object.values(targets).flat())]),
    )
    .option('--fit', 'cut text that is too long at a sentence, with a pointer to the card')
    .option('--out <file>', 'where to write it (default: standard output)')
    .addOption(refOption())
    .addOption(
      new Option('--report <format>', 'how to write the loss report, on standard error')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--pdf <file>', 'with --to cyclonedx: the card as a PDF, to be named with its hash')
    .option('--push', 'create or update the card in Amazon SageMaker, after showing what is sent')
    .option('--name <name>', 'with --push: the name there (default: that of the source, else the card-id)')
    .option('--yes', 'with --push: send without asking')
    .option('--endpoint <url>', 'with --push: the address of the service, where it is not the usual one')
    .option('--region <region>', "with --push: the region of AWS (default: the environment's)")
    .addOption(repositoryOption())
    .action(async (reference: CardReference, flags: ExportFlags) => {
      const fault = checkTarget(flags) ?? checkPdf(flags) ?? checkPush(flags);
      if (fault !== undefined) return command.error(`error: ${fault}`);
      return end(await (flags.push === true ? push : exportTo)(context, reference, flags));
    });
  addExamples(
    command,
    'export loan-approval@v3 --to json --out loan-approval.json',
    'export loan-approval --to sagemaker --target cloudformation --fit',
    'export loan-approval@v3 --to sagemaker --push',
  );
}

const targets: Readonly<Partial<Record<WriterId, readonly string[]>>> = {
  sagemaker: ['v3', 'cloudformation', 'sdk2', 'package'],
  'model-card-toolkit': ['0.0.1', '0.0.2'],
  cyclonedx: ['1.6', '1.7'],
};

function checkTarget({ to, target }: ExportFlags): string | undefined {
  if (target === undefined || targets[to]?.includes(target) === true) return undefined;
  const known = targets[to] ?? [];
  return `--to ${to} takes ${known.length === 0 ? 'no --target' : `--target ${known.join(', ')}`}.`;
}

const checkPdf = ({ pdf, to }: ExportFlags): string | undefined =>
  pdf === undefined || to === 'cyclonedx' ? undefined : '--pdf goes with --to cyclonedx.';

function checkPush({
  push: isPush,
  to,
  target,
  out,
  name,
  yes,
  endpoint,
  region,
}: ExportFlags): string | undefined {
  const left = Object.entries({ name, yes, endpoint, region }).find(([, value]) => value !== undefined);
  if (isPush !== true) return left && `--${left[0]} goes with --push.`;
  if (to !== 'sagemaker') return '--push goes with --to sagemaker.';
  if (out !== undefined) return '--push and --out are two things: run the command twice.';
  return target === undefined || target === 'v3' || target === 'sdk2'
    ? undefined
    : '--push takes --target v3 or sdk2.';
}

async function push(
  context: Context,
  { card, label }: CardReference,
  { target, fit = false, ref, report, repo, name, yes = false, endpoint, region }: ExportFlags,
): Promise<ExitCode> {
  const { runPush } = await import('../run-push.ts');
  return runPush(context, {
    card,
    label,
    fit,
    ref,
    report,
    isAgreed: yes,
    ...((target === 'v3' || target === 'sdk2') && { target }),
    ...(repo !== undefined && { repo }),
    ...(name !== undefined && { name }),
    ...(endpoint !== undefined && { endpoint }),
    ...(region !== undefined && { region }),
  });
}

async function exportTo(
  context: Context,
  { card, label }: CardReference,
  { to, target, fit = false, out, ref, report: written, pdf, ...flags }: ExportFlags,
): Promise<ExitCode> {
  const [{ exportCard }, { formatExportLoss }] = await Promise.all([
    import('../../export-card.ts'),
    import('../formatters/format-export-loss.ts'),
  ]);
  const repository = await openUserRepository(context, flags);
  const options = {
    card,
    label,
    to,
    fit,
    ref,
    ...(target !== undefined && { target }),
    ...(pdf !== undefined && { pdf: { path: resolvePath(context, pdf), name: pdf } }),
  };
  const exported = await exportCard(repository, options);
  const [main, ...others] = exported.ok ? exported.value.files : [];
  if (main && out !== undefined) await writeBeside(resolvePath(context, out), main[1], others);
  else if (main) context.stdout.write(new TextDecoder('utf-8', { ignoreBOM: true }).decode(main[1]));
  const talk = { ...context, stdout: context.stderr };
  const paths = others.map(([path]) => path);
  const problems = [
    ...exported.problems,
    ...(out === undefined && paths.length > 0
      ? [exportProblem('export/more-files', { paths }, { card })]
      : []),
  ];
  const facts = exported.ok ? { original: exported.value.isOriginal, fates: exported.value.fates } : {};
  if (written === 'text' && exported.ok) context.stderr.write(formatExportLoss(exported.value));
  return writeReport(talk, { problems, sources: new Map(), facts }, { format: written });
}

/** The card's own file last: once it is there, what it goes with is. */
async function writeBeside(
  path: string,
  bytes: Uint8Array,
  others: readonly (readonly [string, Uint8Array])[],
): Promise<void> {
  const { writeWorkFile } = await import('../../io/files/write-work-file.ts');
  for (const [name, held] of others) await writeWorkFile(join(dirname(path), name), held);
  await writeWorkFile(path, bytes);
}
