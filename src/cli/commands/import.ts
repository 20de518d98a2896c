import { Option, type Command } from 'commander';
import { formatIds, type FormatId } from '../../core/formats/format.ts';
import type { Context, ExitCode } from '../context.ts';
import { addExamples, repositoryOption, type RepositoryOption } from '../options.ts';

interface ImportFlags extends RepositoryOption {
  readonly as: string;
  readonly format?: FormatId;
  readonly problem?: string;
  readonly report: 'text' | 'json';
}

export function addImport(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('import')
    .description('make a card of one in another format, and say what became of each of its fields')
    .argument('<source>', 'a file, a folder, or - for standard input')
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
    .addOption(repositoryOption())
    .action(async (source: string, flags: ImportFlags) => end(await importFrom(context, source, flags)));
  addExamples(
    command,
    'import card.json --as churn-early-warning',
    'aws sagemaker describe-model-card --model-card-name churn | colophon import - --as churn',
  );
}

async function importFrom(
  context: Context,
  path: string,
  { as: cardId, format, problem, report, repo }: ImportFlags,
): Promise<ExitCode> {
  const { runImport } = await import('../run-import.ts');
  return runImport(context, {
    path,
    cardId,
    report,
    ...(repo !== undefined && { repo }),
    ...(format !== undefined && { format }),
    ...(problem !== undefined && { facts: { problem } }),
  });
}
