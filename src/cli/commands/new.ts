import { Option, type Command } from 'commander';
import type { NewCard } from '../../core/card/new-card.ts';
import type { Context, ExitCode } from '../context.ts';
import {
  addExamples,
  formatOption,
  openUserRepository,
  repositoryOption,
  type FormatOption,
  type RepositoryOption,
} from '../options.ts';
import { writeReport } from '../write-report.ts';

interface NewFlags extends RepositoryOption, FormatOption {
  readonly name?: string;
  readonly owner?: string;
  readonly risk?: NonNullable<NewCard['risk']>;
  readonly problem?: string;
  readonly language?: string;
  readonly from?: string;
}

export function addNew(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('new')
    .description('write a new card into the work tree')
    .argument('<card-id>', 'lower-case words joined by hyphens: loan-approval')
    .option('--name <name>', "the model's name (default: the card-id)")
    .option('--owner <owner>', 'who answers for the model')
    .addOption(new Option('--risk <rating>', 'the risk rating').choices(['High', 'Medium', 'Low', 'Unknown']))
    .option('--problem <text>', 'the problem that the model is to solve')
    .option('--language <tag>', "the card's language, as BCP 47 (default: the catalogue's)")
    .option(
      '--from <source>',
      'a card in another format to fill it from: a file, a folder, or - for standard input',
    )
    .addOption(formatOption(['text', 'json']))
    .addOption(repositoryOption())
    .action(async (cardId: string, flags: NewFlags) => end(await make(context, cardId, flags)));
  addExamples(
    command,
    'new churn-early-warning',
    'new churn-early-warning --name "Churn early warning" --risk Low',
    'new churn-early-warning --from model-card.json --owner Retention',
  );
}

async function make(context: Context, cardId: string, flags: NewFlags): Promise<ExitCode> {
  const { repo, format, from, ...facts } = flags;
  if (from !== undefined) {
    const { runImport } = await import('../run-import.ts');
    const report = format === 'json' ? format : 'text';
    return runImport(context, { path: from, cardId, report, facts, ...(repo !== undefined && { repo }) });
  }
  const { makeCard } = await import('../../make-card.ts');
  const made = await makeCard(await openUserRepository(context, flags), cardId, facts);
  const report = {
    problems: made.problems,
    sources: new Map<string, string>(),
    facts: made.ok ? { path: made.value } : {},
  };
  const code = await writeReport(context, report, flags);
  if (made.ok && flags.format === 'text') {
    context.stdout.write(`${made.value}\n`);
    context.stderr.write(
      `Write it, then run colophon check and commit it. Freeze it with colophon freeze ${cardId}.\n`,
    );
  }
  return code;
}
