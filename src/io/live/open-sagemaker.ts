import type * as Sdk from '@aws-sdk/client-sagemaker';
import { Failure } from '../../core/problem/failure.ts';
import { sagemakerProblem } from '../../core/live/sagemaker-problems.ts';
import { excerpt } from '../../core/text/excerpt.ts';
import { type Call, describeSagemakerError } from './describe-sagemaker-error.ts';
import { limitAnswer } from './limit-answer.ts';

export interface SagemakerOptions {
  /** Another address of the service than that of its region. */
  readonly endpoint?: string;
  /** Without it, what the environment and AWS's settings say. */
  readonly region?: string;
}

export interface Sagemaker {
  /**
   * Calls the service: `send` makes the command and sends it, again where it is worth trying.
   * @throws {Failure} `sagemaker/…`, whatever goes wrong.
   */
  call<Answer>(about: Call, send: Send<Answer>): Promise<Answer>;
  /** Calls it once and no more: what changes something may have been done though no answer came. */
  callOnce<Answer>(about: Call, send: Send<Answer>): Promise<Answer>;
  close(): void;
}

type Send<Answer> = (sdk: typeof Sdk, client: Sdk.SageMakerClient) => Promise<Answer>;

/** @throws {Failure} `sagemaker/not-installed`, `sagemaker/bad-endpoint`. */
export async function openSagemaker({ endpoint, region }: SagemakerOptions): Promise<Sagemaker> {
  if (endpoint !== undefined && !isEndpoint(endpoint))
    throw new Failure(sagemakerProblem('sagemaker/bad-endpoint', { endpoint: excerpt(endpoint, 200) }));
  const sdk = await loadSdk();
  const place = region ?? fallbackRegion();
  const config: Sdk.SageMakerClientConfig = {
    ...(endpoint !== undefined && { endpoint }),
    ...(place !== undefined && { region: place }),
    requestHandler: { connectionTimeout: 10_000, requestTimeout: 60_000, throwOnRequestTimeout: true },
  };
  const client = openClient(sdk, config);
  const single = openClient(sdk, { ...config, maxAttempts: 1 });
  const sendBy =
    (one: Sdk.SageMakerClient) =>
    <Answer>(about: Call, send: Send<Answer>): Promise<Answer> =>
      send(sdk, one).catch((error: unknown) => {
        throw describeSagemakerError(error, about);
      });
  return {
    call: sendBy(client),
    callOnce: sendBy(single),
    close() {
      client.destroy();
      single.destroy();
    },
  };
}

/** A client that reads no more of an answer than one can hold. */
function openClient(sdk: typeof Sdk, config: Sdk.SageMakerClientConfig): Sdk.SageMakerClient {
  const client = new sdk.SageMakerClient(config);
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const result = await next(args);
        const answer = result.response as { body?: unknown };
        if (isStream(answer.body))
          answer.body = await limitAnswer(answer.body, commandName.replace(/Command$/, ''));
        return result;
      },
    { step: 'deserialize', priority: 'low', name: 'limitAnswer' },
  );
  return client;
}

async function loadSdk(): Promise<typeof Sdk> {
  try {
    return await import('@aws-sdk/client-sagemaker');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new Failure(sagemakerProblem('sagemaker/not-installed', {}), { cause });
  }
}

/** The aws command knows this name too; the client does not. */
const fallbackRegion = (): string | undefined =>
  process.env['AWS_REGION'] === undefined ? process.env['AWS_DEFAULT_REGION'] : undefined;

function isEndpoint(written: string): boolean {
  const url = URL.parse(written);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
