import { Option, type Command } from 'commander';
import type { VersionNumber } from '../../core/version/version-number.ts';
import type { Push } from '../../io/git/push-refs.ts';
import type { Frozen, Tagged, Unchanged } from '../../freeze-version.ts';
import type { Context, ExitCode } from '../context.ts';
import {
  addExamples,
  formatOption,
  parseVersion,
  repositoryOption,
  resolvePath,
  type FormatOption,
  type RepositoryOption,
} from '../options.ts';
import { publish, pushOption, type PushOption } from '../publish.ts';
import { writeReport } from '../write-report.ts';

interface FreezeFlags extends RepositoryOption, FormatOption, PushOption {
  readonly as?: VersionNumber;
  readonly major?: boolean;
  readonly minor?: boolean;
  readonly patch?: boolean;
  readonly message?: string;
  readonly sign?: boolean;
  readonly tagOnly?: boolean;
  readonly record?: boolean;
  readonly onto?: string;
}

const steps = ['major', 'minor', 'patch'] as const;

export function addFreeze(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('freeze')
    .description(
      "freeze a card's content at the head as its next version: an annotated tag, and an entry in its ledger",
    )
    .argument('[card-id]', 'the card; --record does without it')
    .addOption(
      new Option('--as <version>', "the version's number").argParser(parseVersion).conflicts([...steps]),
    );
  for (const step of steps)
    command.addOption(
      new Option(`--${step}`, `the next ${step} version, in a catalogue of semantic versions`).conflicts(
        steps.filter((other) => other !== step),
      ),
    );
  command
    .option('-m, --message <text>', "the tag's message")
    .option('--sign', 'sign the tag, as Git is configured (gpg.format, user.signingKey)')
    .option(
      '--tag-only',
      'only tag, and only what is on the catalogue branch; --record writes the entry later',
    )
    .addOption(
      new Option(
        '--record',
        'write what tags on the catalogue branch say into the ledgers that do not know them; needs no work tree',
      ).conflicts(['as', ...steps, 'message', 'sign', 'tagOnly']),
    )
    .option('--onto <branch>', 'with --record: onto this branch, for a pull request')
    .addOption(pushOption())
    .addOption(formatOption())
    .addOption(repositoryOption())
    .action(async (cardId: string | undefined, flags: FreezeFlags) => {
      if (flags.record) return end(await record(context, cardId, flags));
      if (flags.onto !== undefined) return command.error('error: --onto goes with --record.');
      if (cardId === undefined) return command.error('error: Name a card, or record tags with --record.');
      return end(await freeze(context, cardId, flags));
    });
  addExamples(
    command,
    'freeze loan-approval',
    'freeze loan-approval --as v4 --message "Retrained on the data of 2026" --sign --push',
    'freeze loan-approval --tag-only --push',
    'freeze --record --onto record-versions --push',
  );
}

async function freeze(context: Context, cardId: string, flags: FreezeFlags): Promise<ExitCode> {
  const { freezeVersion } = await import('../../freeze-version.ts');
  const step = steps.find((name) => flags[name]);
  const frozen = await freezeVersion({
    repository: resolvePath(context, flags.repo ?? '.'),
    cardId,
    isTagOnly: flags.tagOnly === true,
    isSigned: flags.sign === true,
    ...(flags.as && { as: flags.as }),
    ...(step && { step }),
    ...(flags.message !== undefined && { message: flags.message }),
  });
  if (!frozen.ok) return writeReport(context, { problems: frozen.problems, sources: new Map() }, flags);
  const { value, problems } = frozen;
  const isWanted = value.kind !== 'unchanged' || flags.push === true;
  return publish(context, flags, {
    problems,
    text: tell(cardId, value),
    facts: { freeze: describe(cardId, value) },
    push: isWanted ? value.push : undefined,
  });
}

function tell(card: string, outcome: Frozen | Tagged | Unchanged): string {
  if (outcome.kind === 'unchanged')
    return `Nothing to freeze: ${card} has not changed since ${outcome.newest.label}.\n`;
  const { version, digest, commit } = factsOf(outcome);
  return `${outcome.kind === 'tagged' ? 'Tagged' : 'Froze'} ${card} ${version}\n  tag     ${outcome.tag}\n  commit  ${commit}\n  digest  ${digest}\n`;
}

const factsOf = (outcome: Frozen | Tagged): { version: string; digest: string; commit: string } =>
  outcome.kind === 'tagged'
    ? outcome
    : { version: outcome.entry.freeze, digest: outcome.entry.digest, commit: outcome.entry.commit };

function describe(card: string, outcome: Frozen | Tagged | Unchanged): Record<string, unknown> {
  if (outcome.kind === 'unchanged') return { card, changed: false, version: outcome.newest.label };
  const { version } = factsOf(outcome);
  const { tag, commit } = outcome;
  return outcome.kind === 'tagged'
    ? { card, changed: true, version, tag, object: outcome.object, commit, digest: outcome.digest }
    : { card, changed: true, version, tag, entry: outcome.entry, commit };
}

async function record(context: Context, cardId: string | undefined, flags: FreezeFlags): Promise<ExitCode> {
  const { recordTags } = await import('../../record-tags.ts');
  const recorded = await recordTags({
    repository: resolvePath(context, flags.repo ?? '.'),
    ...(cardId !== undefined && { cardId }),
    ...(flags.onto !== undefined && { onto: flags.onto }),
  });
  if (!recorded.ok) return writeReport(context, { problems: recorded.problems, sources: new Map() }, flags);
  const { value, problems } = recorded;
  const isDone = value.kind === 'recorded';
  const entries = isDone ? value.entries.map(({ cardId: card, entry }) => ({ card, entry })) : [];
  const push: Push | undefined = isDone || flags.push === true ? value.push : undefined;
  return publish(context, flags, {
    problems,
    text: isDone
      ? entries.map(({ card, entry }) => `Recorded ${card} ${entry.freeze} on ${value.branch}\n`).join('')
      : `Nothing to record: the ledgers of ${value.branch} know every version that is tagged.\n`,
    facts: { record: { branch: value.branch, commit: isDone ? value.commit : null, entries } },
    push,
  });
}
