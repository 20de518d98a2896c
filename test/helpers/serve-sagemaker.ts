import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, vi } from 'vitest';

/** A version as the service holds it. Times are seconds since 1970. */
export interface HeldVersion {
  content: string;
  status: string;
  created: number;
  modified: number;
}

type Facts = Record<string, unknown>;

/** An answer of its own: a status, a type and a body. */
export interface RawAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | ((response: ServerResponse) => void);
}

export interface SagemakerServer {
  readonly endpoint: string;
  /** Cards by name, versions from 1 on. */
  readonly cards: Map<string, HeldVersion[]>;
  /** What was asked, in order: the operation and its input. */
  readonly calls: { readonly operation: string; readonly input: Facts }[];
  /** Answers in the place of the service's own; undefined for that. */
  answer: (operation: string, input: Facts) => RawAnswer | Facts | undefined;
}

/** The client takes its key and its region from the environment. */
export function stubAws(): void {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_CONFIG_FILE', '/dev/null');
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/dev/null');
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  vi.stubEnv('AWS_MAX_ATTEMPTS', '2');
  onTestFinished(() => void vi.unstubAllEnvs());
}

/** Serves model cards as the service's JSON 1.1 protocol is documented to, on this machine alone. */
export async function serveSagemaker(
  cards: Readonly<Record<string, readonly Partial<HeldVersion>[]>> = {},
): Promise<SagemakerServer> {
  stubAws();
  const held = new Map(
    Object.entries(cards).map(([name, versions]) => [
      name,
      versions.map((version, index) => {
        const created = version.created ?? 1_700_000_000 + index * 86_400;
        return { content: '{}', status: 'Draft', modified: created, ...version, created };
      }),
    ]),
  );
  const state: { -readonly [Key in keyof SagemakerServer]: SagemakerServer[Key] } = {
    endpoint: '',
    cards: held,
    calls: [],
    answer: () => undefined,
  };
  const server = createServer((request, response) => void respond(state, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  state.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

async function respond(
  server: SagemakerServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const operation = /^SageMaker\.(\w+)$/.exec(String(request.headers['x-amz-target']))?.[1] ?? '';
  const isSigned = /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/[a-z0-9-]+\/sagemaker\//.test(
    String(request.headers.authorization),
  );
  const isProtocol = request.headers['content-type'] === 'application/x-amz-json-1.1' && isSigned;
  const input = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Facts;
  server.calls.push({ operation, input });
  const own = isProtocol
    ? server.answer(operation, input)
    : refuse('InvalidSignatureException', 'Not signed');
  const answer = own ?? operate(server, operation, input);
  if (!isRaw(answer)) return send(response, { body: JSON.stringify(answer) });
  return send(response, answer);
}

function send(
  response: ServerResponse,
  { status = 200, type = 'application/x-amz-json-1.1', body }: RawAnswer,
): void {
  response.writeHead(status, { 'content-type': type, 'x-amzn-requestid': 'test' });
  if (typeof body === 'function') body(response);
  else response.end(body);
}

const isRaw = (answer: RawAnswer | Facts): answer is RawAnswer => 'body' in answer;

/** An error in the protocol's form. */
export const refuse = (type: string, message: string, status = 400): RawAnswer => ({
  status,
  body: JSON.stringify({ __type: type, message }),
});

const arn = (name: string): string => `arn:aws:sagemaker:eu-west-1:123456789012:model-card/${name}`;

function operate({ cards }: SagemakerServer, operation: string, input: Facts): RawAnswer | Facts {
  const name = String(input['ModelCardName']).replace(/^arn:.*\//, '');
  const versions = cards.get(name);
  if (operation === 'CreateModelCard') {
    if (versions) return refuse('ConflictException', `Model card ${name} already exists.`);
    const now = 1_780_000_000;
    const { Content, ModelCardStatus } = input;
    cards.set(name, [
      { content: String(Content), status: String(ModelCardStatus), created: now, modified: now },
    ]);
    return { ModelCardArn: arn(name) };
  }
  const newest = versions?.at(-1);
  if (!versions || !newest) return refuse('ResourceNotFound', `Model card ${name} does not exist.`);
  switch (operation) {
    case 'DescribeModelCard': {
      const number = Number(input['ModelCardVersion'] ?? versions.length);
      const found = versions[number - 1];
      if (!found) return refuse('ResourceNotFound', `No version ${number}.`);
      return {
        ModelCardArn: arn(name),
        ...summarize(name, found, number),
        Content: found.content,
        CreatedBy: { UserProfileName: 'aiko' },
        LastModifiedBy: { UserProfileName: 'ben' },
      };
    }
    case 'ListModelCardVersions': {
      const start = Number(input['NextToken'] ?? 0);
      const end = start + Math.min(Number(input['MaxResults'] ?? 10), 2);
      return {
        ModelCardVersionSummaryList: versions
          .slice(start, end)
          .map((version, index) => summarize(name, version, start + index + 1)),
        ...(end < versions.length && { NextToken: String(end) }),
      };
    }
    case 'UpdateModelCard': {
      const { Content, ModelCardStatus } = input;
      if (Content !== undefined && ModelCardStatus !== undefined)
        return refuse('ValidationException', 'You cannot update both content and status in a single call.');
      if (Content !== undefined)
        versions.push({
          ...newest,
          content: String(Content),
          status: 'Draft',
          created: newest.modified + 60,
        });
      else newest.status = String(ModelCardStatus);
      return { ModelCardArn: arn(name) };
    }
    default:
      return refuse('UnknownOperationException', operation);
  }
}

const summarize = (name: string, { status, created, modified }: HeldVersion, version: number): Facts => ({
  ModelCardName: name,
  ModelCardArn: arn(name),
  ModelCardVersion: version,
  ModelCardStatus: status,
  CreationTime: created,
  LastModifiedTime: modified,
});
