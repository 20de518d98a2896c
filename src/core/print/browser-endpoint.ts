/** A browser on another machine, and the language to speak with it. */
export interface BrowserEndpoint {
  readonly protocol: 'playwright' | 'cdp';
  /** For the browser alone: it may hold a password. */
  readonly url: string;
  /** For people: without all that may be secret. */
  readonly name: string;
}

/**
 * Reads `ws://` or `wss://` of a Playwright server, or of Chrome's debugging port: `http://` and `https://` are always
 * Chrome's, and so is a socket below `/devtools/`; `cdp+ws://` says so of any other.
 * @returns undefined for what is none of these.
 */
export function parseBrowserEndpoint(written: string): BrowserEndpoint | undefined {
  const isNamed = written.startsWith('cdp+');
  const url = isNamed ? written.slice('cdp+'.length) : written;
  if (!URL.canParse(url)) return undefined;
  const { protocol: scheme, host, pathname } = new URL(url);
  if (!['ws:', 'wss:', 'http:', 'https:'].includes(scheme) || host === '') return undefined;
  const isCdp = isNamed || scheme.startsWith('http') || pathname.startsWith('/devtools/');
  return { protocol: isCdp ? 'cdp' : 'playwright', url, name: `${scheme}//${host}` };
}
