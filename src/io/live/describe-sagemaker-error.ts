import { Failure } from '../../core/problem/failure.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { sagemakerProblem } from '../../core/live/sagemaker-problems.ts';
import { excerpt } from '../../core/text/excerpt.ts';
import { isRecord } from '../../core/text/is-record.ts';

/** What is called, in the API's word, and what it is about. */
export interface Call {
  readonly operation: string;
  /** `model card`, and its name. */
  readonly what: string;
  readonly name: string;
}

/** A failure of the service's client in our words. */
export function describeSagemakerError(error: unknown, call: Call): Failure {
  if (error instanceof Failure) return error;
  return new Failure(describe(isRecord(error) ? error : {}, call), { cause: error });
}

function describe(error: Record<string, unknown>, { operation, what, name: subject }: Call): Problem {
  const name = textOf(error['name']);
  const code = textOf(error['code']);
  const reason = reasonOf(error);
  const { statusCode, headers } = answerOf(error);
  const status = statusCode ?? answerOf({ $response: error['$metadata'] }).statusCode;
  if (/Region is missing/.test(reason)) return sagemakerProblem('sagemaker/no-region', {});
  if (name === 'CredentialsProviderError' || name === 'TokenProviderError')
    return sagemakerProblem('sagemaker/no-credentials', { reason });
  if (/throttl|TooManyRequests|RequestLimitExceeded|SlowDown/i.test(name))
    return sagemakerProblem('sagemaker/throttled', { operation });
  if (
    /AccessDenied|UnrecognizedClient|InvalidSignature|ExpiredToken|InvalidClientToken|NotAuthorized|MissingAuth|OptInRequired/.test(
      name,
    )
  )
    return sagemakerProblem('sagemaker/denied', { operation, reason });
  if (name === 'ResourceNotFound' || (name === 'ValidationException' && isMissing.test(reason)))
    return sagemakerProblem('sagemaker/not-found', { what, name: subject, reason });
  if (name === 'ConflictException' || name === 'ResourceInUse')
    return sagemakerProblem('sagemaker/conflict', { operation, reason });
  if (status !== undefined && status >= 500)
    return sagemakerProblem('sagemaker/unavailable', { operation, status });
  if (name === 'SyntaxError' || name === 'TypeError' || name === 'RangeError') {
    const type = excerpt(headers['content-type'] ?? 'unknown');
    const told = status === undefined ? excerpt(reason, 200) : `status ${status}, content of type ${type}`;
    return sagemakerProblem('sagemaker/bad-answer', { operation, reason: told });
  }
  if (status === undefined || code !== '' || name === 'TimeoutError')
    return sagemakerProblem('sagemaker/unreachable', { operation, reason: reason || code || name });
  return sagemakerProblem('sagemaker/refused', { operation, name: name || `status ${status}`, reason });
}

const isMissing = /could not find|does not exist|not found|cannot find/i;

/** In one line, without the full stop, and without what is meant for programmers. */
function reasonOf(error: Record<string, unknown>): string {
  const message = textOf(error['message']).split('\n')[0] ?? '';
  const told =
    message === '' ? textOf(error['code']) || textOf(error['name']) || 'no reason is given' : message;
  return excerpt(told, 300).replace(/\.+$/, '');
}

function answerOf(error: Record<string, unknown>): { statusCode?: number; headers: Record<string, string> } {
  const { $response: answer } = error;
  if (!isRecord(answer)) return { headers: {} };
  const status = answer['statusCode'] ?? answer['httpStatusCode'];
  const headers = isRecord(answer['headers']) ? answer['headers'] : {};
  const type = headers['content-type'];
  return {
    ...(typeof status === 'number' && { statusCode: status }),
    headers: typeof type === 'string' ? { 'content-type': type } : {},
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
