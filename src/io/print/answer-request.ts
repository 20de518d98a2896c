import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import { resolveSiteFile } from './resolve-site-file.ts';

/** What a browser is told of an address. */
export interface Answer {
  readonly status: 200 | 403 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  /** The regular file to send. */
  readonly file: string | undefined;
}

/** Where the site is, as the browser sees it: a host whose name is random and does not exist. */
export const makeOrigin = (): string => `http://${randomBytes(16).toString('hex')}.invalid`;

/**
 * Answers a request from one folder: regular files below it are all that there is.
 * @param root the site's folder, as a real path
 */
export async function answerRequest(
  root: string,
  origin: string,
  method: string,
  url: string,
): Promise<Answer> {
  const refuse = (status: Answer['status']): Answer => ({ status, headers: {}, file: undefined });
  if (!url.startsWith(`${origin}/`)) return refuse(403);
  if (method !== 'GET' && method !== 'HEAD') return refuse(405);
  const address = decodeAddress(url.slice(origin.length + 1));
  const file = address === undefined ? undefined : await resolveSiteFile(root, address);
  if (file === undefined) return refuse(404);
  const headers = {
    'content-type': contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    // The pages of one run share their fonts and styles.
    'cache-control': 'max-age=86400, immutable',
  };
  return { status: 200, headers, file };
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
