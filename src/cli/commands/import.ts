import { Option, type Command } from 'commander';
import { formatIds, type FormatId } from '../../core/formats/format.ts';
import type { Context, ExitCode } from '../context.ts';
import { addExamples, repositoryOption, type RepositoryOption } from '../options.ts';

interface ImportFlags extends RepositoryOption {
  readonly as: string;
  readonly format?: FormatId;
  readonly problem?: string;
  readonly report: 'text' | 'json';
  readonly allVersions?: boolean;
  readonly endpoint?: string;
  readonly region?: string;
}

export function addImport(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('import')
    .description('make a card of one in another format, and say what became of each of its fields')
    .argument(
      '<source>',
      'a file, a folder, - for standard input, or what a service has: sagemaker:model-card/NAME, mlflow:runs/ID, mlflow:models/NAME',
    )
    .requiredOption(
      '--as <card-id>',
      'the new card; where there are several models, what their ids begin with',
    )
    .addOption(
      new Option('--format <format>', "the source's format (default: found from its content)").choices(
        formatIds,
      ),
    )
    .option('--problem <text>', 'the problem that the model is to solve, where the source does not say')
    .addOption(
      new Option('--report <format>', 'how to write the loss report')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--all-versions', 'make a commit and a tag of each version that SageMaker has, and their ledger')
    .option('--endpoint <url>', 'the address of the service, where it is not the usual one')
    .option('--region <region>', "the region of AWS (default: the environment's)")
    .addOption(repositoryOption())
    .action(async (source: string, flags: ImportFlags) => {
      if (flags.allVersions === true && flags.format !== undefined)
        return command.error('error: --all-versions reads from Amazon SageMaker, and takes no --format.');
      return end(await importFrom(context, source, flags));
    });
  addExamples(
    command,
    'import card.json --as churn-early-warning',
    'aws sagemaker describe-model-card --model-card-name churn | colophon import - --as churn',
    'import sagemaker:model-card/churn --as churn --all-versions',
    'import mlflow:models/churn --as churn --endpoint https://mlflow.example.org',
  );
}

async function importFrom(
  context: Context,
  path: string,
  { as: cardId, format, problem, report, repo, allVersions = false, endpoint, region }: ImportFlags,
): Promise<ExitCode> {
  const live = { ...(endpoint !== undefined && { endpoint }), ...(region !== undefined && { region }) };
  if (allVersions) {
    const { runImportVersions } = await import('../run-import-versions.ts');
    return runImportVersions(context, {
      source: path,
      cardId,
      report,
      ...live,
      ...(repo !== undefined && { repo }),
      ...(problem !== undefined && { facts: { problem } }),
    });
  }
  const { runImport } = await import('../run-import.ts');
  return runImport(context, {
    path,
    cardId,
    report,
    ...live,
    ...(repo !== undefined && { repo }),
    ...(format !== undefined && { format }),
    ...(problem !== undefined && { facts: { problem } }),
  });
}
