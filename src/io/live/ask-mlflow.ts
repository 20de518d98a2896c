import type { MlflowServer } from '../../core/live/mlflow-spec.ts';
import { mlflowProblem } from '../../core/live/mlflow-problems.ts';
import { Failure } from '../../core/problem/failure.ts';
import { excerpt } from '../../core/text/excerpt.ts';
import { isRecord } from '../../core/text/is-record.ts';

/** How much of an answer is read, and how long is waited for the whole of it, in milliseconds. */
export interface AskLimits {
  readonly bytes: number;
  readonly wait: number;
}

const usual: AskLimits = { bytes: 33_554_432, wait: 30_000 };
const mostRedirects = 5;

export interface MlflowCall {
  /** Below `api/2.0/mlflow/`: `runs/get`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** What is asked for, where there is none: `run a1b2`. */
  readonly what: string;
}

export interface MlflowAnswer {
  readonly bytes: Uint8Array;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Asks a tracking server's REST API (version 2.0). A redirect is followed on the same server alone, so that what proves
 * who asks goes nowhere else.
 * @throws {Failure} `mlflow/…`.
 */
export async function askMlflow(
  server: MlflowServer,
  { path, query, what }: MlflowCall,
  limits: AskLimits = usual,
): Promise<MlflowAnswer> {
  const search = new URLSearchParams(query).toString();
  let url = new URL(`${server.address}/api/2.0/mlflow/${path}?${search}`);
  const signal = AbortSignal.timeout(limits.wait);
  for (let count = 0; count <= mostRedirects; count += 1) {
    const { status, location, bytes } = await get(url, server, { call: path, limits, signal });
    if (location === undefined) return accept(bytes, { call: path, what, status });
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (next?.origin !== url.origin)
      throw new Failure(mlflowProblem('mlflow/redirected', { call: path, host: next?.host ?? 'nowhere' }));
    url = next;
  }
  throw new Failure(mlflowProblem('mlflow/redirects', { call: path, limit: mostRedirects }));
}

interface Got {
  readonly status: number;
  readonly location: string | undefined;
  readonly bytes: Uint8Array;
}

async function get(
  url: URL,
  { authorization }: MlflowServer,
  { call, limits, signal }: { call: string; limits: AskLimits; signal: AbortSignal },
): Promise<Got> {
  try {
    const answer = await fetch(url, {
      redirect: 'manual',
      signal,
      headers: { accept: 'application/json', ...(authorization !== undefined && { authorization }) },
    });
    const { status } = answer;
    if (status >= 300 && status < 400) {
      await answer.body?.cancel();
      return { status, location: answer.headers.get('location') ?? '', bytes: new Uint8Array() };
    }
    return { status, location: undefined, bytes: await readAll(answer, call, limits.bytes) };
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const reason = signal.aborted
      ? `it was not whole after ${limits.wait / 1000} seconds`
      : describeCause(cause);
    throw new Failure(mlflowProblem('mlflow/unreachable', { call, reason }));
  }
}

async function readAll({ body }: Response, call: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limit) throw new Failure(mlflowProblem('mlflow/answer-too-large', { call, limit }));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `ECONNREFUSED`, `CERT_HAS_EXPIRED`: the code of the cause; what fetch says in words may repeat what was sent. */
function describeCause(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = isRecord(cause) ? cause['code'] : undefined;
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : 'the connection broke';
}

function accept(
  bytes: Uint8Array,
  { call, what, status }: { call: string; what: string; status: number },
): MlflowAnswer {
  const value = parse(bytes);
  const code = isRecord(value) ? value['error_code'] : undefined;
  if (status === 401 || status === 403) throw new Failure(mlflowProblem('mlflow/refused', { call, status }));
  // A server of another kind answers 404 too, in words of its own.
  if (code === 'RESOURCE_DOES_NOT_EXIST') throw new Failure(mlflowProblem('mlflow/not-found', { what }));
  if (status === 429) throw new Failure(mlflowProblem('mlflow/asked-too-often', { call }));
  if (status !== 200)
    throw new Failure(mlflowProblem('mlflow/unavailable', { call, status, reason: describeFault(value) }));
  if (!isRecord(value))
    throw new Failure(mlflowProblem('mlflow/bad-answer', { call, reason: 'it is no JSON object' }));
  return { bytes, value };
}

/** `INTERNAL_ERROR: the words of the server`, on one line; empty where it says nothing. */
function describeFault(value: unknown): string {
  const said = isRecord(value) ? [value['error_code'], value['message']] : [];
  const words = said.filter((one) => typeof one === 'string').join(': ');
  return excerpt(words.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim(), 200).replace(/\.$/, '');
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
