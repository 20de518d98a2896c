import { importVersions, type ImportedVersions, type ImportVersionsOptions } from '../import-versions.ts';
import type { Context, ExitCode } from './context.ts';
import { countOf } from './count-of.ts';
import { formatTable } from './format-table.ts';
import { openUserRepository, type RepositoryOption } from './options.ts';
import { withStages } from './with-stages.ts';
import { writeReport } from './write-report.ts';

export interface RunImportVersionsOptions extends RepositoryOption, Omit<ImportVersionsOptions, 'onStage'> {
  readonly report: 'text' | 'json';
}

/** Imports all versions of a card, and tells which are there now and what publishes them. */
export async function runImportVersions(
  context: Context,
  { report, repo, ...options }: RunImportVersionsOptions,
): Promise<ExitCode> {
  const repository = await openUserRepository(context, repo === undefined ? {} : { repo });
  const imported = await withStages(context, {}, (onStage) =>
    importVersions(repository, { ...options, onStage }),
  );
  const { problems } = imported;
  if (report === 'json') {
    const facts = imported.ok ? describe(options.cardId, imported.value) : {};
    return writeReport(context, { problems, sources: new Map(), facts }, { format: 'json' });
  }
  if (imported.ok) context.stdout.write(tell(options.cardId, imported.value));
  const talk = { ...context, stdout: context.stderr };
  const code = await writeReport(talk, { problems, sources: new Map() }, { format: 'text' });
  if (imported.ok) context.stderr.write(`Publish it: ${imported.value.push.command}\n`);
  return code;
}

function tell(card: string, { folder, versions, commit }: ImportedVersions): string {
  const rows = versions.map(({ version, status, loss: { same, converted, lost } }) => [
    version,
    status,
    `${same} as they were, ${converted} in another form, ${lost} without a place`,
  ]);
  const head = `Imported ${countOf(versions.length, 'version')} of ${card} into ${folder}, recorded in ${commit}\n\n`;
  return head + formatTable(rows);
}

const describe = (card: string, { folder, versions, entries, commit, push }: ImportedVersions) => ({
  import: {
    card,
    path: `${folder}/card.md`,
    versions: versions.map(({ loss, ...version }) => ({ ...version, source: loss })),
    entries,
    commit,
  },
  push: { command: push.command, done: false },
});
