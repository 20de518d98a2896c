import type { Command } from 'commander';
import type { CatalogueCard, Draft, FrozenVersion } from '../../core/catalogue/catalogue.ts';
import { currentOf, isFrozen } from '../../core/catalogue/select-version.ts';
import { labelOf, summarizeVersion } from '../../core/catalogue/summarize-card.ts';
import { makeCardJson } from '../../core/page/card-json.ts';
import { collectSources } from '../../core/problem/sources.ts';
import { showInvisible } from '../../core/text/show-invisible.ts';
import { versionProblem } from '../../core/version/version-problems.ts';
import type { Context, ExitCode } from '../context.ts';
import { formatTable } from '../format-table.ts';
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
import { exitCodeOf, writeReport } from '../write-report.ts';

interface ShowFlags extends RepositoryOption, FormatOption {
  readonly ref: string;
}

export function addShow(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('show')
    .description('a card, or one of its versions')
    .argument(
      '<card[@version]>',
      'CARD, CARD@v3, or CARD@draft (default: the current version)',
      parseCardReference,
    )
    .addOption(refOption())
    .addOption(formatOption(['text', 'json']))
    .addOption(repositoryOption())
    .action(async (reference: CardReference, flags: ShowFlags) => end(await show(context, reference, flags)));
  addExamples(command, 'show loan-approval', 'show loan-approval@v3 --format json');
}

async function show(
  context: Context,
  { card: id, label }: CardReference,
  flags: ShowFlags,
): Promise<ExitCode> {
  const { loadCard } = await import('../../load-card.ts');
  const loaded = await loadCard(await openUserRepository(context, flags), id, { ref: flags.ref });
  if (!loaded.ok) return writeReport(context, { problems: loaded.problems, sources: new Map() }, flags);
  const { card, catalogue } = loaded.value;
  const content = label === undefined ? currentOf(card) : find(card, label);
  if (!content) {
    const known = [...card.versions.map(({ version }) => version.label), ...(card.draft ? ['draft'] : [])];
    const problem = versionProblem(
      'version/not-found',
      { card: id, version: label ?? 'draft', known },
      { card: id },
    );
    return writeReport(context, { problems: [problem], sources: new Map() }, flags);
  }
  if (flags.format === 'json') {
    if (content.content.kind === 'faulty')
      return writeReport(context, { problems: card.problems, sources: new Map() }, flags);
    context.stdout.write(makeCardJson({ card: card.id, content }));
    return exitCodeOf(card.problems);
  }
  context.stdout.write(describe(card, content));
  return writeReport(
    { ...context, stdout: context.stderr },
    { problems: card.problems, sources: collectSources(catalogue) },
    flags,
  );
}

const find = (card: CatalogueCard, label: string): FrozenVersion | Draft | undefined =>
  label === 'draft' ? card.draft : card.versions.find(({ version }) => version.label === label);

function describe(card: CatalogueCard, content: FrozenVersion | Draft): string {
  const whole = content.content.read();
  const valid = whole.kind === 'valid' ? whole.valid.card : undefined;
  const { model_overview: overview, intended_uses: uses, business_details: business } = valid ?? {};
  const facts: [string, string | undefined][] = [
    ['card', card.id],
    ['version', labelOf(content)],
    ['status', isFrozen(content) ? content.status : 'draft, not frozen'],
    ['risk', uses?.risk_rating ?? 'Unknown'],
    ['owner', overview?.model_owner],
    ['problem', firstLine(business?.business_problem)],
    ['use', firstLine(uses?.intended_uses ?? uses?.purpose_of_model)],
    ['digest', content.digest],
    ['tag', isFrozen(content) ? content.tag : undefined],
    ['commit', isFrozen(content) ? content.commit : content.revision?.commit],
    [
      isFrozen(content) && content.tag === undefined ? 'committed' : 'frozen',
      isFrozen(content) ? `${content.freeze.at} by ${content.freeze.by}` : undefined,
    ],
  ];
  const rows = facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
  const versions = card.versions
    .map(summarizeVersion)
    .map(({ version, status, frozen }) => [version, status, frozen]);
  return [
    `${showInvisible(overview?.model_name ?? card.id)}\n\n${formatTable(rows)}`,
    ...(isFrozen(content)
      ? content.changes.map(
          ({ at, from, to, by, note }) =>
            `${at}  ${from} → ${to}  ${showInvisible(by)}${note === undefined ? '' : `\n  ${showInvisible(note.trim())}`}\n`,
        )
      : []),
    ...(versions.length === 0 ? [] : [formatTable(versions)]),
  ].join('\n');
}

/** The first line of prose, cut where a terminal would wrap it. */
function firstLine(prose: string | undefined): string | undefined {
  const line = prose?.trim().split('\n', 1)[0];
  return line !== undefined && line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
