import { sagemakerProblem } from '../core/live/sagemaker-problems.ts';
import { Failure } from '../core/problem/failure.ts';
import type { Problem } from '../core/problem/problem.ts';
import { pushCard, type PushedCard, type PushOptions, type PushProposal } from '../push-card.ts';
import { askYes, canAsk } from './ask-yes.ts';
import type { Context, ExitCode } from './context.ts';
import { formatCardPush } from './formatters/format-card-push.ts';
import { formatExportLoss } from './formatters/format-export-loss.ts';
import { formatText } from './formatters/format-text.ts';
import { isColoured } from './is-coloured.ts';
import { openUserRepository, type RepositoryOption } from './options.ts';
import { writeReport } from './write-report.ts';

export interface RunPushOptions extends RepositoryOption, PushOptions {
  readonly report: 'text' | 'json';
  /** Whether it was agreed to beforehand. */
  readonly isAgreed: boolean;
}

/** Shows what a push sends, asks, sends, and tells what is there then. */
export async function runPush(
  context: Context,
  { report, repo, isAgreed, ...options }: RunPushOptions,
): Promise<ExitCode> {
  const repository = await openUserRepository(context, repo === undefined ? {} : { repo });
  let isShown = false;
  const pushed = await pushCard(repository, options, async (proposal) => {
    isShown = true;
    show(context, proposal);
    if (isAgreed) return true;
    const { name } = proposal.plan;
    if (!canAsk(context)) throw new Failure(sagemakerProblem('sagemaker/ask-first', { name }));
    return askYes(context, `Send this to ${name} in Amazon SageMaker?`);
  });
  if (pushed.ok && report === 'text') {
    if (!isShown) show(context, pushed.value);
    context.stdout.write(tell(pushed.value));
    return 0;
  }
  const facts = pushed.ok ? describe(pushed.value) : {};
  const problems: readonly Problem[] = pushed.problems;
  if (report === 'json')
    return writeReport(context, { problems, sources: new Map(), facts }, { format: 'json' });
  const talk = { ...context, stdout: context.stderr };
  return writeReport(talk, { problems, sources: new Map() }, { format: 'text' });
}

function show(context: Context, { plan, exported, problems }: PushProposal): void {
  const how = { isColoured: isColoured(context, context.stderr) };
  context.stderr.write(`${formatExportLoss(exported)}\n`);
  if (problems.length > 0) context.stderr.write(formatText({ problems, sources: new Map() }, how));
  context.stderr.write(formatCardPush(plan, how));
}

const done = { create: 'Created', update: 'Updated', none: 'Left as it is:' } as const;

const tell = ({ plan: { action, name, status }, version }: PushedCard): string =>
  `${done[action]} ${name}, version ${version}, ${status.after}\n`;

const describe = ({ plan, exported, version }: PushedCard) => ({
  push: {
    action: plan.action,
    name: plan.name,
    version,
    status: plan.status,
    changes: plan.changes.map(({ what, field, before, after }) => ({
      what,
      field,
      before: before?.map(({ text }) => text).join('') ?? null,
      after: after?.map(({ text }) => text).join('') ?? null,
    })),
  },
  original: exported.isOriginal,
  fates: exported.fates,
});
