import { InvalidArgumentError, Option, type Command } from 'commander';
import { showInvisible as show } from '../../core/text/show-invisible.ts';
import type { GateAnswer, GateFacts, GateOptions } from '../../gate-version.ts';
import type { Context, ExitCode } from '../context.ts';
import {
  addExamples,
  formatOption,
  openUserRepository,
  parseCardReference,
  refOption,
  repositoryOption,
  type CardReference,
  type FormatOption,
  type RepositoryOption,
} from '../options.ts';
import { reportFormats } from '../report.ts';

interface GateFlags extends RepositoryOption, FormatOption {
  readonly for: string;
  readonly ref: string;
  readonly modelId?: string;
  readonly modelVersion?: string;
  /** Seconds since 1970. */
  readonly asOf?: number;
}

export function addGate(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('gate')
    .description('may a version be deployed; exits 0 where it may, 1 where it may not')
    .argument('[card[@version]]', 'CARD or CARD@v3 (default: the highest Approved)', parseFrozenReference)
    .addOption(new Option('--for <environment>', 'where to, as the settings name it').makeOptionMandatory())
    .addOption(new Option('--model-id <id>', 'find the card by its model; a version suffix counts'))
    .addOption(new Option('--model-version <version>', 'of the model, with --model-id'))
    .addOption(
      new Option('--as-of <date>', 'judge as of a day or a time in UTC (default: now)').argParser(parseTime),
    )
    .addOption(refOption())
    .addOption(formatOption(reportFormats))
    .addOption(repositoryOption())
    .action(async (reference: CardReference | undefined, flags: GateFlags) =>
      end(await gate(context, describeSubject(command, reference, flags), flags)),
    );
  addExamples(
    command,
    'gate loan-approval@v3 --for production',
    'gate --model-id models:/loan-approval/7 --for production --format json',
  );
}

async function gate(context: Context, about: GateOptions['about'], flags: GateFlags): Promise<ExitCode> {
  // Git answers while our own code is still being loaded.
  const opening = openUserRepository(context, flags);
  const [repository, { gateVersion }] = await Promise.all([opening, import('../../gate-version.ts')]);
  const now = flags.asOf ?? Math.floor(Date.now() / 1000);
  const options = { about, environment: flags.for, ref: flags.ref, now };
  const answer = await gateVersion(repository, options);
  const isAllowed = answer.problems.every(({ severity }) => severity !== 'error');
  if (flags.format === 'text') context.stdout.write(describe(answer, isAllowed));
  if (flags.format === 'text' && answer.problems.length === 0) return 0;
  const { writeReport } = await import('../write-report.ts');
  const facts = { gate: { allowed: isAllowed, ...answer.facts } };
  return writeReport(context, { problems: answer.problems, sources: new Map(), facts }, flags);
}

function describe({ facts }: GateAnswer, isAllowed: boolean): string {
  const subject = facts.version === undefined ? 'Nothing' : `${facts.card} ${facts.version}`;
  const verb = facts.version === undefined ? 'goes' : isAllowed ? 'may go' : 'may not go';
  const lines = [`${subject} ${verb} to ${facts.environment}.`, ...describeFacts(facts)];
  return `${lines.join('\n')}\n${isAllowed ? '' : '\n'}`;
}

const describeFacts = ({ status, rating, approval, digest, notes }: GateFacts): string[] => [
  ...(status === undefined ? [] : [`  status    ${status}`]),
  ...(rating === undefined ? [] : [`  risk      ${rating}`]),
  ...(approval === undefined ? [] : [`  approved  ${approval.at}, recorded by ${show(approval.by)}`]),
  ...(digest === undefined ? [] : [`  digest    ${digest}`]),
  ...(notes === undefined ? [] : [`  notes     ${show(notes.trim()).replaceAll('\n', '\n            ')}`]),
];

/** A card, or a model: one of them. */
function describeSubject(
  command: Command,
  reference: CardReference | undefined,
  { modelId, modelVersion }: GateFlags,
): GateOptions['about'] {
  if (reference && modelId === undefined && modelVersion === undefined)
    return { card: reference.card, version: reference.label };
  if (!reference && modelId !== undefined) return { modelId, modelVersion };
  return command.error('error: name a card, or a model with --model-id and --model-version', { exitCode: 2 });
}

function parseFrozenReference(written: string): CardReference {
  const reference = parseCardReference(written);
  if (reference.label === 'draft')
    throw new InvalidArgumentError('A draft is never deployed: write CARD or CARD@VERSION.');
  return reference;
}

function parseTime(written: string): number {
  const match = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?$/.test(written);
  const seconds = match ? Math.floor(Date.parse(written) / 1000) : Number.NaN;
  if (Number.isNaN(seconds))
    throw new InvalidArgumentError('Write a day such as 2026-03-01, or a time such as 2026-03-01T09:00:00Z.');
  return seconds;
}
