import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parseBrowserEndpoint, type BrowserEndpoint } from '../../src/core/print/browser-endpoint.ts';
import { browserArguments } from '../../src/io/print/browser-arguments.ts';
import { findBrowser } from '../../src/io/print/find-browser.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const require = createRequire(import.meta.url);

/** A browser that another process runs, as on another machine. */
export interface RemoteProcess {
  /** As a user writes it. */
  readonly url: string;
  readonly endpoint: BrowserEndpoint;
  /** Kills it without a word. */
  kill(): void;
}

/** `playwright run-server`, with the bundled Chromium where Playwright looks for its own. Unsafe, it takes our flags. */
export async function startPlaywrightServer({ isUnsafe = true } = {}): Promise<RemoteProcess> {
  const { path, env } = await findBrowser({ environment: process.env });
  const folder = await makeTemporaryFolder();
  const place = join(folder, headlessShellFolder(), 'chrome-headless-shell-linux64');
  mkdirSync(place, { recursive: true });
  symlinkSync(path, join(place, 'chrome-headless-shell'));
  const script = join(dirname(require.resolve('playwright/package.json')), 'cli.js');
  const argv = [script, 'run-server', '--host', '127.0.0.1', '--port', '0', '--path', '/printers'];
  if (isUnsafe) argv.push('--unsafe');
  // Debian's rules of supported systems are Playwright's own concern.
  const own = { PLAYWRIGHT_BROWSERS_PATH: folder, PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS: '1' };
  return start(spawn(process.execPath, argv, { env: { ...env, ...own } }), /ws:\/\/\S+/);
}

/** The folder in which Playwright keeps the browser that it prints with. */
function headlessShellFolder(): string {
  const list = join(dirname(require.resolve('playwright-core/package.json')), 'browsers.json');
  const { browsers } = JSON.parse(readFileSync(list, 'utf8')) as {
    browsers: readonly { readonly name: string; readonly revision: string }[];
  };
  const revision = browsers.find(({ name }) => name === 'chromium-headless-shell')?.revision ?? '';
  return `chromium_headless_shell-${revision}`;
}

/** Chromium with its debugging port open, started with the flags that the guide names. */
export async function startChromium(): Promise<RemoteProcess> {
  const { path, env } = await findBrowser({ environment: process.env });
  const profile = await makeTemporaryFolder();
  const argv = [
    ...['--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    ...browserArguments,
  ];
  return start(spawn(path, argv, { env: { ...env } }), /ws:\/\/\S+/);
}

async function start(child: ChildProcess, address: RegExp): Promise<RemoteProcess> {
  const kill = (): void => void child.kill('SIGKILL');
  onTestFinished(kill);
  const url = await new Promise<string>((resolve, reject) => {
    let talk = '';
    const read = (chunk: Buffer): void => {
      talk += chunk.toString('utf8');
      const found = address.exec(talk)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('close', () => reject(new Error(`It ended: ${talk}`)));
  });
  const endpoint = parseBrowserEndpoint(url);
  if (!endpoint) throw new Error(`No endpoint: ${url}`);
  return { url, endpoint, kill };
}
