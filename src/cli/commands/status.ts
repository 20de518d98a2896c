import { InvalidArgumentError, Option, type Command } from 'commander';
import { nearest } from '../../core/text/nearest.ts';
import type { Status } from '../../core/version/ledger-entry.ts';
import { statuses } from '../../core/version/transitions.ts';
import type { Replayed } from '../../replay-status.ts';
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
import { publish, pushOption, type PushOption } from '../publish.ts';
import { writeReport } from '../write-report.ts';

interface StatusFlags extends RepositoryOption, FormatOption, PushOption {
  readonly note?: string;
  readonly by?: string;
  readonly sign?: boolean;
  readonly signKey?: string;
  readonly replay?: string;
}

export function addStatus(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command: Command = program
    .command('status')
    .description("change a version's status: an entry in the card's ledger")
    .argument('[card@version]', 'the version', parseVersionReference)
    .argument('[status]', statuses.join(', '), parseStatus)
    .option('--note <text>', 'why; a rejection and a renewal need one')
    .addOption(
      new Option(
        '--by <person>',
        'who decided, as "Name <address>" (default: who Git says you are)',
      ).argParser(parsePerson),
    )
    .option('--sign', 'sign the entry with the SSH key that Git signs with (gpg.format ssh, user.signingKey)')
    .option(
      '--sign-key <path>',
      'sign the entry with this SSH key; a public key where an agent has the private one',
    )
    .addOption(
      new Option(
        '--replay <base>',
        "append the branch's own new entries again, after those of BASE",
      ).conflicts(['note', 'by', 'sign', 'signKey']),
    )
    .addOption(pushOption())
    .addOption(formatOption())
    .addOption(repositoryOption())
    .action(async (reference: CardReference | undefined, to: Status | undefined, flags: StatusFlags) => {
      if (flags.replay !== undefined && reference === undefined)
        return end(await replay(context, flags.replay, flags));
      if (flags.replay !== undefined) return command.error('error: --replay is for all cards at once.');
      if (reference === undefined || to === undefined)
        return command.error('error: Name a version and its new status, or a base with --replay.');
      return end(await status(context, reference, to, flags));
    })
    .addHelpText('after', replayHelp);
  addExamples(
    command,
    'status loan-approval@v3 PendingReview',
    'status loan-approval@v3 Draft --note "The bias report lacks the age groups."',
    'status loan-approval@v3 Approved --sign --push',
    'status --replay origin/main',
  );
}

const replayHelp = `
When two people appended to one ledger at once, their branches conflict at its end. --replay BASE
takes BASE's ledgers and puts the entries behind them that this branch added, byte for byte, so that
signatures hold; it refuses what breaks a rule when it is played, and never reorders. In the middle
of a merge, a rebase or a cherry-pick it resolves the ledgers in the index and the work tree, and
the rest is yours to go on with. Otherwise it merges BASE into the branch, in one commit.`;

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
    ...(flags.sign && { isSigned: true }),
    ...(flags.signKey !== undefined && { keyPath: resolvePath(context, flags.signKey) }),
  });
  if (!changed.ok) return writeReport(context, { problems: changed.problems, sources: new Map() }, flags);
  const { entry, commit, push } = changed.value;
  return publish(context, flags, {
    problems: changed.problems,
    text: `${card} ${label} is ${to} (it was ${entry.from}).\n`,
    facts: { status: { card, entry, commit } },
    push,
  });
}

async function replay(context: Context, base: string, flags: StatusFlags): Promise<ExitCode> {
  const { replayStatus } = await import('../../replay-status.ts');
  const replayed = await replayStatus({ repository: resolvePath(context, flags.repo ?? '.'), base });
  if (!replayed.ok) return writeReport(context, { problems: replayed.problems, sources: new Map() }, flags);
  const { value, problems } = replayed;
  const { push, ...facts } = value.kind === 'merged' ? value : { ...value, push: undefined };
  return publish(context, flags, {
    problems,
    text: tell(value, base),
    facts: { replay: { base, ...facts } },
    push,
  });
}

function tell(replayed: Replayed, base: string): string {
  if (replayed.kind === 'nothing') return `Nothing to replay: no ledger changed both here and on ${base}.\n`;
  const paths = replayed.paths.map((path) => `  ${path}\n`).join('');
  if (replayed.kind === 'merged') return `Merged ${base}, and replayed\n${paths}`;
  return `Resolved\n${paths}Go on with git ${replayed.operation} --continue.\n`;
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
  if (/^[^<>\p{Cc}\u2028\u2029]*[^<>\s\p{Cc}] <[^<>\s\p{Cc}]+>$/u.test(written)) return written;
  throw new InvalidArgumentError('Write "Name <address>".');
}
