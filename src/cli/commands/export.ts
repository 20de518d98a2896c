import { Option, type Command } from 'commander';
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
        .choices(['sagemaker', 'huggingface', 'json'] satisfies WriterId[])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--target <schema>',
        "SageMaker's schema (default: that of the source that the card came from, else v3)",
      ).choices(['v3', 'cloudformation', 'sdk2', 'package']),
    )
    .option('--fit', 'cut text that is too long at a sentence, with a pointer to the card')
    .option('--out <file>', 'where to write it (default: standard output)')
    .addOption(refOption())
    .addOption(
      new Option('--report <format>', 'how to write the loss report, on standard error')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(repositoryOption())
    .action(async (reference: CardReference, flags: ExportFlags) =>
      end(await exportTo(context, reference, flags)),
    );
  addExamples(
    command,
    'export loan-approval@v3 --to json --out loan-approval.json',
    'export loan-approval --to sagemaker --target cloudformation --fit',
  );
}

async function exportTo(
  context: Context,
  { card, label }: CardReference,
  { to, target, fit = false, out, ref, report: written, ...flags }: ExportFlags,
): Promise<ExitCode> {
  const [{ exportCard }, { formatExportLoss }] = await Promise.all([
    import('../../export-card.ts'),
    import('../formatters/format-export-loss.ts'),
  ]);
  const repository = await openUserRepository(context, flags);
  const options = { card, label, to, fit, ref, ...(target !== undefined && { target }) };
  const exported = await exportCard(repository, options);
  const [bytes] = exported.ok ? exported.value.files.values() : [];
  if (bytes && out !== undefined)
    await (await import('../../io/files/write-work-file.ts')).writeWorkFile(resolvePath(context, out), bytes);
  else if (bytes) context.stdout.write(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const talk = { ...context, stdout: context.stderr };
  const { problems } = exported;
  const facts = exported.ok ? { original: exported.value.isOriginal, fates: exported.value.fates } : {};
  if (written === 'text' && exported.ok) context.stderr.write(formatExportLoss(exported.value));
  return writeReport(talk, { problems, sources: new Map(), facts }, { format: written });
}
