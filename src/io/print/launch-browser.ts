import type { Browser } from 'playwright';
import { printProblem } from '../../core/print/print-problems.ts';
import { Failure } from '../../core/problem/failure.ts';
import type { FoundBrowser } from './find-browser.ts';
import { loadChromium } from './load-chromium.ts';

export interface LaunchedBrowser {
  readonly browser: Browser;
  /** Whether Chromium's own sandbox stands between its pages and the machine. */
  readonly isSandboxed: boolean;
}

/**
 * Starts a browser that can reach nothing but `proxy`: whatever it asks for, of whichever host, is asked there.
 * Root cannot have Chromium's sandbox. Anyone else has it where it starts; some containers and kernels forbid
 * what it is made of, which only trying tells, and the browser is then started without.
 * @throws {Failure} `print/browser-not-started`.
 */
export async function launchBrowser(found: FoundBrowser, proxy: string): Promise<LaunchedBrowser> {
  const chromium = await loadChromium();
  const launch = (chromiumSandbox: boolean): Promise<Browser> =>
    chromium.launch({
      executablePath: found.path,
      chromiumSandbox,
      headless: true,
      proxy: { server: proxy },
      args: [...found.args, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
      env: { ...found.env },
      timeout: 60_000,
    });
  const isRoot = process.getuid?.() === 0;
  try {
    if (!isRoot) {
      try {
        return { browser: await launch(true), isSandboxed: true };
      } catch (error) {
        if (!/sandbox/i.test(withoutCommand(error))) throw error;
      }
    }
    return { browser: await launch(false), isSandboxed: false };
  } catch (cause) {
    throw new Failure(
      printProblem('print/browser-not-started', { path: found.path, cause: firstReason(cause) }),
      { cause },
    );
  }
}

/** Playwright's error repeats the command line, whose flags speak of sandboxes too. */
const withoutCommand = (error: unknown): string =>
  String(error)
    .split('\n')
    .filter((line) => !line.includes('<launching>'))
    .join('\n');

function firstReason(error: unknown): string {
  const lines = withoutCommand(error).split('\n');
  const said = lines.find((line) => line.includes('[err]'))?.replace(/^.*\[err\]\s*/, '');
  return said ?? lines[0] ?? '';
}
