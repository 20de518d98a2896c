import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { resolveSiteFile } from './resolve-site-file.ts';

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
  const origin = `http://${randomBytes(16).toString('hex')}.invalid`;
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
  const refuse = (status: number): void => {
    response.writeHead(status, { 'content-length': 0 }).end();
  };
  const url = request.url ?? '';
  if (!url.startsWith(`${origin}/`)) return refuse(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const address = decodeAddress(url.slice(origin.length + 1));
  const file = address === undefined ? undefined : await resolveSiteFile(root, address);
  if (file === undefined) return refuse(404);
  response.writeHead(200, {
    'content-type': contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': (await stat(file)).size,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    // The pages of one run share their fonts and styles.
    'cache-control': 'max-age=86400, immutable',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

function decodeAddress(path: string): string | undefined {
  try {
    const names = path.replace(/[?#].*$/s, '').split('/');
    const decoded = names.map(decodeURIComponent);
    return decoded.some((name) => name.includes('/')) ? undefined : decoded.join('/');
  } catch {
    return undefined;
  }
}

/** A printed page needs pictures, fonts and styles, and no more. */
const policy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
