import { setTimeout as sleep } from 'node:timers/promises';
import type { CardPushPlan } from '../../core/live/plan-card-push.ts';
import { sagemakerProblem } from '../../core/live/sagemaker-problems.ts';
import { Failure } from '../../core/problem/failure.ts';
import { fail, type Result, succeed } from '../../core/problem/problem.ts';
import type { Status } from '../../core/version/ledger-entry.ts';
import type { Sagemaker } from './open-sagemaker.ts';
import { type ReadCard, readSagemakerCard } from './read-sagemaker-cards.ts';

const what = 'model card';

/** The card of that name, or undefined where there is none. @throws {Failure} `sagemaker/…`. */
export async function findSagemakerCard(
  service: Sagemaker,
  name: string,
): Promise<Result<ReadCard | undefined>> {
  try {
    return await readSagemakerCard(service, name);
  } catch (error) {
    if (error instanceof Failure && error.problem.code === 'sagemaker/not-found') return succeed(undefined);
    throw error;
  }
}

/**
 * Does what a plan says, and gives the version that is there then. The service takes content and status one after the
 * other: where the second fails, the problems say that the first is done; where no answer came, that it may be.
 * @throws {Failure} `sagemaker/…` where nothing was changed.
 */
export async function sendSagemakerCard(
  service: Sagemaker,
  { action, name, content, status: { after: status }, version }: CardPushPlan,
): Promise<Result<number>> {
  const change: Change = { name, status, ...(content !== undefined && { content }) };
  if (action === 'create') return sendOne(service, 'CreateModelCard', change, 1);
  const { status: _status, ...contentAlone } = change;
  const first = content === undefined ? { name, status } : contentAlone;
  const sent = await sendOne(service, 'UpdateModelCard', first, version ?? 1);
  return sent.ok && content !== undefined ? finishStatus(service, name, status) : sent;
}

interface Change {
  readonly name: string;
  readonly content?: string;
  readonly status?: Status;
}

async function sendOne(
  service: Sagemaker,
  operation: 'CreateModelCard' | 'UpdateModelCard',
  { name, content, status }: Change,
  version: number,
): Promise<Result<number>> {
  const input = {
    ModelCardName: name,
    ...(content !== undefined && { Content: content }),
    ...(status !== undefined && { ModelCardStatus: status }),
  };
  for (let tries = 0; ; tries += 1)
    try {
      await service.callOnce({ operation, what, name }, (sdk, client) =>
        operation === 'CreateModelCard'
          ? client.send(new sdk.CreateModelCardCommand({ Content: '{}', ModelCardStatus: 'Draft', ...input }))
          : client.send(new sdk.UpdateModelCardCommand(input)),
      );
      return succeed(version);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const { code } = error.problem;
      const pause = pauses[tries];
      if (code === 'sagemaker/throttled' && pause !== undefined) await sleep(pause);
      else if (!unclear.has(code)) throw error;
      else return fail([sagemakerProblem('sagemaker/unknown-outcome', { operation, name }), error.problem]);
    }
}

/** Milliseconds. A call that was one too many was not looked at: it can be made again. */
const pauses = [500, 1500];

/** After these, the service may have done what was asked. */
const unclear = new Set([
  'sagemaker/unreachable',
  'sagemaker/unavailable',
  'sagemaker/bad-answer',
  'sagemaker/answer-too-large',
]);

/** The content is there: which status its version began with is the service's own. */
async function finishStatus(service: Sagemaker, name: string, status: Status): Promise<Result<number>> {
  const halfDone = sagemakerProblem('sagemaker/half-done', { name, status });
  try {
    const now = await readSagemakerCard(service, name);
    if (!now.ok) return fail([halfDone, ...now.problems]);
    const { version } = now.value;
    if (now.value.status === status) return succeed(version);
    const sent = await sendOne(service, 'UpdateModelCard', { name, status }, version);
    return sent.ok ? sent : fail([halfDone, ...sent.problems]);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return fail([halfDone, error.problem]);
  }
}
