import type { PlannedExport } from './core/formats/plan-export.ts';
import { type CardPushPlan, planCardPush } from './core/live/plan-card-push.ts';
import { findSagemakerContent } from './core/live/sagemaker-content.ts';
import { sagemakerProblem } from './core/live/sagemaker-problems.ts';
import { isModelCardName, parseSagemakerSpec } from './core/live/sagemaker-spec.ts';
import { fail, type Problem, type Result, succeed } from './core/problem/problem.ts';
import { excerpt } from './core/text/excerpt.ts';
import { exportCard, type ExportedCard, type ExportOptions } from './export-card.ts';
import type { Repository } from './io/git/open-repository.ts';
import { openSagemaker, type Sagemaker, type SagemakerOptions } from './io/live/open-sagemaker.ts';
import { findSagemakerCard, sendSagemakerCard } from './io/live/send-sagemaker-card.ts';

export interface PushOptions extends Omit<ExportOptions, 'to' | 'target'>, SagemakerOptions {
  readonly target?: 'v3' | 'sdk2';
  /** Of the card there, or its ARN; without it the name that it was imported from, else the card-id. */
  readonly name?: string;
}

/** What is about to be sent, for a person to agree to. */
export interface PushProposal {
  readonly plan: CardPushPlan;
  readonly exported: Pick<PlannedExport, 'fates' | 'isOriginal'>;
  /** Warnings. */
  readonly problems: readonly Problem[];
}

export interface PushedCard extends PushProposal {
  /** The version that is there now. */
  readonly version: number;
}

/**
 * Creates or updates a card in Amazon SageMaker from a version or the draft. Nothing is sent before `agree` says so, nor
 * where the card there changed while it was asked.
 * @throws {Failure} `sagemaker/…` where the service cannot be asked, or refuses; what was done by then is in the problem.
 */
export async function pushCard(
  repository: Repository,
  options: PushOptions,
  agree: (proposal: PushProposal) => Promise<boolean>,
): Promise<Result<PushedCard>> {
  const exported = await exportContent(repository, options);
  if (!exported.ok) return exported;
  const { card, content } = exported.value;
  const named = chooseName(options, content.name);
  if (!named.ok) return named;
  const { name, region } = named.value;
  const { endpoint } = options;
  const place = options.region ?? region;
  const service = await openSagemaker({
    ...(endpoint !== undefined && { endpoint }),
    ...(place !== undefined && { region: place }),
  });
  try {
    return await push(service, { name, content: content.text, card, problems: exported.problems }, agree);
  } finally {
    service.close();
  }
}

interface Pushing {
  readonly name: string;
  readonly content: string;
  readonly card: ExportedCard;
  readonly problems: readonly Problem[];
}

async function push(
  service: Sagemaker,
  { name, content, card, problems }: Pushing,
  agree: (proposal: PushProposal) => Promise<boolean>,
): Promise<Result<PushedCard>> {
  const found = await findSagemakerCard(service, name);
  if (!found.ok) return fail([...problems, ...found.problems]);
  const there = found.value;
  if (!there && !isModelCardName(name)) return fail([sagemakerProblem('sagemaker/bad-name', { name })]);
  const planned = planCardPush({ name, content, status: card.status, there });
  const noted = [...problems, ...planned.problems];
  if (!planned.ok) return fail(noted);
  const plan = planned.value;
  const proposal = { plan, exported: card, problems: noted };
  if (plan.action === 'none') return succeed({ ...proposal, version: plan.version ?? 1 }, noted);
  if (!(await agree(proposal))) return fail([sagemakerProblem('sagemaker/not-agreed', { name })]);
  const now = await findSagemakerCard(service, name);
  if (!now.ok) return fail(now.problems);
  const isSame =
    now.value?.version === there?.version &&
    now.value?.content === there?.content &&
    now.value?.status === there?.status;
  if (!isSame) return fail([sagemakerProblem('sagemaker/moved', { name })]);
  const sent = await sendSagemakerCard(service, plan);
  return sent.ok ? succeed({ ...proposal, version: sent.value }, noted) : sent;
}

/** What is sent; a source in CloudFormation's spelling is written anew in the service's. */
async function exportContent(repository: Repository, options: PushOptions) {
  const { card, label, fit, ref, target } = options;
  const asked = { card, label, fit, ref, to: 'sagemaker' as const };
  const first = await exportCard(repository, { ...asked, ...(target !== undefined && { target }) });
  const found = contentOf(first);
  if (found === undefined || found.isSnake) return tell(first, found);
  const again = await exportCard(repository, { ...asked, target: 'v3' });
  return tell(again, contentOf(again));
}

function contentOf(exported: Result<ExportedCard>) {
  const [bytes] = exported.ok ? exported.value.files.values() : [];
  return bytes && findSagemakerContent(bytes);
}

function tell(exported: Result<ExportedCard>, content: ReturnType<typeof contentOf>) {
  if (!exported.ok) return exported;
  return content ? succeed({ card: exported.value, content }, exported.problems) : fail(exported.problems);
}

/** A name of one's own may be an ARN: a card that another account shares. */
function chooseName(
  { name, card }: PushOptions,
  known: string | undefined,
): Result<{ name: string; region: string | undefined }> {
  const chosen = name ?? (known !== undefined && isModelCardName(known) ? known : card);
  const spec = parseSagemakerSpec(`sagemaker:model-card/${chosen}`);
  return spec.ok ? spec : fail([sagemakerProblem('sagemaker/bad-name', { name: excerpt(chosen) })]);
}
