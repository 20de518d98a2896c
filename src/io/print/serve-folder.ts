import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { answerRequest, makeOrigin } from './answer-request.ts';

/** A folder, served to whoever knows its host's name. */
export interface FolderServer {
  /** Where the site is, as the browser sees it: `http://<secret>.invalid`. */
  readonly origin: string;
  /** The proxy that the browser must ask for everything: `http://127.0.0.1:40123`. */
  readonly proxy: string;
  close(): Promise<void>;
}

/**
 * Serves the regular files below one folder on the loopback interface, and nothing else. It answers as a proxy for
 * one host, whose name is random and does not exist: a browser that is told to ask this proxy for everything can
 * reach no other server on the machine or off it, and a stranger on the machine does not know what to ask for.
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const root = await realpath(folder);
  const origin = makeOrigin();
  const server = createServer((request, response) => {
    answer(root, origin, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin,
    proxy: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  root: string,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, headers, file } = await answerRequest(
    root,
    origin,
    request.method ?? '',
    request.url ?? '',
  );
  response.writeHead(status, {
    ...headers,
    'content-length': file === undefined ? 0 : (await stat(file)).size,
  });
  if (file === undefined || request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}
