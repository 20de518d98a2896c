import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface MlflowServed {
  readonly address: string;
  /** The path and query of each request, and what proved who asks. */
  readonly asked: { readonly url: string; readonly authorization: string | undefined }[];
}

/** An HTTP server of this machine that answers what it is told to; it ends with the test. */
export async function serve(answer: Answer): Promise<MlflowServed> {
  const asked: { url: string; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A tracking server that has these answers, by path and query below `api/2.0/mlflow/`; others are not there. */
export const serveMlflow = (answers: Readonly<Record<string, unknown>>, prefix = ''): Promise<MlflowServed> =>
  serve(({ url = '' }, response) => {
    const path = url.replace(`${prefix}/api/2.0/mlflow/`, '');
    const found = Object.hasOwn(answers, path);
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        found ? answers[path] : { error_code: 'RESOURCE_DOES_NOT_EXIST', message: `No such thing: ${path}` },
      ),
    );
  });
