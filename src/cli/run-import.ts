import type { Source } from '../core/formats/format.ts';
import type { ImportRequest } from '../core/formats/plan-import.ts';
import { fail, type Result } from '../core/problem/problem.ts';
import { importCard } from '../import-card.ts';
import { readSource, readStream } from '../io/files/read-source.ts';
import type { LiveOptions } from '../io/live/open-live-source.ts';
import type { Context, ExitCode } from './context.ts';
import { formatLoss } from './formatters/format-loss.ts';
import { nameStandardInput } from './name-standard-input.ts';
import { openUserRepository, resolvePath, type RepositoryOption } from './options.ts';
import { writeReport } from './write-report.ts';

export interface ImportOptions
  extends RepositoryOption, LiveOptions, Pick<ImportRequest, 'cardId' | 'format' | 'facts'> {
  /** As the user wrote it; `-` for standard input, `sagemaker:…` and `mlflow:…` for what a service has. */
  readonly path: string;
  readonly report: 'text' | 'json';
}

/** Imports a source, and tells which cards were written and what became of each field of the source. */
export async function runImport(
  context: Context,
  { path, report, repo, endpoint, region, ...request }: ImportOptions,
): Promise<ExitCode> {
  const repository = await openUserRepository(context, repo === undefined ? {} : { repo });
  const live = { ...(endpoint !== undefined && { endpoint }), ...(region !== undefined && { region }) };
  const source = await read(context, path, live);
  const imported = source.ok ? await importCard(repository, { ...request, source: source.value }) : fail([]);
  const problems = nameStandardInput([...source.problems, ...imported.problems]);
  const cards = imported.ok ? imported.value : [];
  const facts = {
    cards: cards.map(({ id, folder, loss }) => ({ card: id, path: `${folder}/card.md`, source: loss })),
  };
  if (report === 'json')
    return writeReport(context, { problems, sources: new Map(), facts }, { format: 'json' });
  for (const { folder, loss } of cards) context.stdout.write(`${folder}/card.md\n\n${formatLoss(loss)}`);
  return writeReport(
    { ...context, stdout: context.stderr },
    { problems, sources: new Map() },
    { format: 'text' },
  );
}

async function read(context: Context, path: string, live: LiveOptions): Promise<Result<Source>> {
  if (path === '-') return readStream(context.stdin ?? process.stdin);
  const { isLiveSource, readLiveSource } = await import('../io/live/open-live-source.ts');
  return isLiveSource(path) ? readLiveSource(path, live) : readSource(resolvePath(context, path));
}
