import { fail, type Result, succeed } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import { isRecord } from '../text/is-record.ts';
import type { Status } from '../version/ledger-entry.ts';
import { statuses } from '../version/transitions.ts';
import { sagemakerProblem } from './sagemaker-problems.ts';
import { isModelCardName } from './sagemaker-spec.ts';

/** A version of a model card as the service lists it. */
export interface ListedVersion {
  readonly version: number;
  readonly status: Status;
  /** Seconds since 1970: when the version came to be, and when it or its status was last changed. */
  readonly created: number;
  readonly modified: number;
}

/** A version of a model card with its content. */
export interface DescribedCard extends ListedVersion {
  readonly name: string;
  readonly arn: string;
  /** JSON, as the service gives it. */
  readonly content: string;
}

/** Reads what DescribeModelCard answered. Nothing that an answer says is trusted to be of its type. */
export function parseDescribedCard(answer: unknown): Result<DescribedCard> {
  const operation = 'DescribeModelCard';
  const listed = parseListedVersion(answer, operation);
  if (!listed.ok) return listed;
  const { ModelCardName: name, ModelCardArn: arn, Content: content } = answer as Record<string, unknown>;
  if (typeof name !== 'string' || !isModelCardName(name))
    return refuse(operation, `its ModelCardName is ${show(name)}, which is no name`);
  if (typeof content !== 'string') return refuse(operation, 'its Content is no text');
  return succeed({ ...listed.value, name, arn: typeof arn === 'string' ? arn : '', content });
}

/** Reads an entry of what ListModelCardVersions answered. */
export function parseListedVersion(
  summary: unknown,
  operation = 'ListModelCardVersions',
): Result<ListedVersion> {
  if (!isRecord(summary)) return refuse(operation, 'it lists something that is no version');
  const { ModelCardVersion: version, ModelCardStatus, CreationTime, LastModifiedTime } = summary;
  const status = statuses.find((one) => one === ModelCardStatus);
  const created = readSeconds(CreationTime);
  const modified = LastModifiedTime === undefined ? created : readSeconds(LastModifiedTime);
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return refuse(operation, `its ModelCardVersion is ${show(version)}, not a number from 1 on`);
  if (status === undefined)
    return refuse(operation, `its ModelCardStatus is ${show(ModelCardStatus)}, which is no status`);
  if (created === undefined)
    return refuse(operation, `its CreationTime is ${show(CreationTime)}, not a time`);
  if (modified === undefined)
    return refuse(operation, `its LastModifiedTime is ${show(LastModifiedTime)}, not a time`);
  return succeed({ version, status, created, modified });
}

const refuse = (operation: string, reason: string): Result<never> =>
  fail([sagemakerProblem('sagemaker/bad-answer', { operation, reason })]);

const latest = Date.UTC(9999, 11, 31) / 1000;

/** A ledger holds times from 1970 to 9999, to the second. */
function readSeconds(time: unknown): number | undefined {
  const seconds = time instanceof Date ? Math.floor(time.getTime() / 1000) : NaN;
  return seconds >= 0 && seconds <= latest ? seconds : undefined;
}

function show(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'no date' : value.toISOString();
  if (typeof value === 'string') return `“${excerpt(value)}”`;
  return value === undefined ? 'missing' : excerpt(JSON.stringify(value) ?? typeof value);
}
