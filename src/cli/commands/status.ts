import { InvalidArgumentError, Option, type Command } from 'commander';
import { nearest } from '../../core/text/nearest.ts';
import type { Status } from '../../core/version/ledger-entry.ts';
import { statuses } from '../../core/version/transitions.ts';
import type { Context, ExitCode } from '../context.ts';
import {
  addExamples,
  formatOption,
  parseCardReference,
  repositoryOption,
  resolvePath,
  type CardReference,
  type FormatOption,
  type RepositoryOption,
} from '../options.ts';
import { writeReport } from '../write-report.ts';

interface StatusFlags extends RepositoryOption, FormatOption {
  readonly note?: string;
  readonly by?: string;
}

export function addStatus(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('status')
    .description("change a version's status: an entry in the card's ledger")
    .argument('<card@version>', 'the version', parseVersionReference)
    .argument('<status>', statuses.join(', '), parseStatus)
    .option('--note <text>', 'why; a rejection and a renewal need one')
    .addOption(
      new Option(
        '--by <person>',
        'who decided, as "Name <address>" (default: who Git says you are)',
      ).argParser(parsePerson),
    )
    .addOption(formatOption())
    .addOption(repositoryOption())
    .action(async (reference: CardReference, to: Status, flags: StatusFlags) =>
      end(await status(context, reference, to, flags)),
    );
  addExamples(
    command,
    'status loan-approval@v3 PendingReview',
    'status loan-approval@v3 Draft --note "The bias report lacks the age groups."',
  );
}

async function status(
  context: Context,
  { card, label = '' }: CardReference,
  to: Status,
  flags: StatusFlags,
): Promise<ExitCode> {
  const { changeStatus } = await import('../../change-status.ts');
  const changed = await changeStatus({
    repository: resolvePath(context, flags.repo ?? '.'),
    cardId: card,
    version: label,
    to,
    ...(flags.note !== undefined && { note: flags.note }),
    ...(flags.by !== undefined && { by: flags.by }),
  });
  const { problems } = changed;
  const facts = changed.ok ? { status: { card, ...changed.value } } : {};
  const code = writeReport(context, { problems, sources: new Map(), facts }, flags);
  if (changed.ok && flags.format === 'text')
    context.stdout.write(`${card} ${label} is ${to} (it was ${changed.value.entry.from}).\n`);
  return code;
}

function parseVersionReference(written: string): CardReference {
  const reference = parseCardReference(written);
  if (reference.label === undefined || reference.label === 'draft')
    throw new InvalidArgumentError(
      'Only a frozen version has a status: write CARD@VERSION, as in loan-approval@v3.',
    );
  return reference;
}

function parseStatus(written: string): Status {
  const known = statuses.find((status) => status === written);
  if (known) return known;
  const guess = nearest(written, statuses);
  throw new InvalidArgumentError(
    guess === undefined ? `A version can be ${statuses.join(', ')}.` : `Did you mean ${guess}?`,
  );
}

function parsePerson(written: string): string {
  if (/^[^<>\n]+ <[^<>\n]+>$/.test(written)) return written;
  throw new InvalidArgumentError('Write "Name <address>".');
}
