import { Option, type Command } from 'commander';
import type { NothingToFreeze } from '../../core/version/plan-freeze.ts';
import type { Step, VersionNumber } from '../../core/version/version-number.ts';
import type { Frozen } from '../../freeze-version.ts';
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
import { writeReport } from '../write-report.ts';

interface FreezeFlags extends RepositoryOption, FormatOption {
  readonly as?: VersionNumber;
  readonly major?: boolean;
  readonly minor?: boolean;
  readonly patch?: boolean;
  readonly message?: string;
}

export function addFreeze(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const steps = ['major', 'minor', 'patch'] as const;
  const command = program
    .command('freeze')
    .description(
      "freeze a card's content at the head as its next version: an annotated tag, and an entry in its ledger",
    )
    .argument('<card-id>', 'the card')
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
    .addOption(formatOption())
    .addOption(repositoryOption())
    .action(async (cardId: string, flags: FreezeFlags) => end(await freeze(context, cardId, flags)));
  addExamples(
    command,
    'freeze loan-approval',
    'freeze loan-approval --as v4 --message "Retrained on the data of 2026"',
  );
}

async function freeze(context: Context, cardId: string, flags: FreezeFlags): Promise<ExitCode> {
  const { freezeVersion } = await import('../../freeze-version.ts');
  const step: Step | undefined = flags.major
    ? 'major'
    : flags.minor
      ? 'minor'
      : flags.patch
        ? 'patch'
        : undefined;
  const frozen = await freezeVersion({
    repository: resolvePath(context, flags.repo ?? '.'),
    cardId,
    ...(flags.as && { as: flags.as }),
    ...(step && { step }),
    ...(flags.message !== undefined && { message: flags.message }),
  });
  const sources = new Map<string, string>();
  if (!frozen.ok) return writeReport(context, { problems: frozen.problems, sources }, flags);
  const { value, problems } = frozen;
  if (flags.format !== 'text')
    return writeReport(context, { problems, sources, facts: { freeze: describe(cardId, value) } }, flags);
  const code = writeReport({ ...context, stdout: context.stderr }, { problems, sources }, flags);
  if (value.kind === 'unchanged')
    context.stdout.write(`Nothing to freeze: ${cardId} has not changed since ${value.newest.label}.\n`);
  else {
    const { freeze: label, digest, commit } = value.entry;
    context.stdout.write(
      `Froze ${cardId} ${label}\n  tag     ${value.tag}\n  commit  ${commit}\n  digest  ${digest}\n`,
    );
    context.stderr.write(`Publish it: git push --atomic origin HEAD refs/tags/${value.tag}\n`);
  }
  return code;
}

const describe = (card: string, outcome: Frozen | NothingToFreeze): Record<string, unknown> =>
  outcome.kind === 'unchanged'
    ? { card, changed: false, version: outcome.newest.label }
    : {
        card,
        changed: true,
        version: outcome.entry.freeze,
        tag: outcome.tag,
        entry: outcome.entry,
        commit: outcome.commit,
      };
