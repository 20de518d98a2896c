import { execFile } from 'node:child_process';
import { access, constants, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserEndpoint } from '../../core/print/browser-endpoint.ts';
import { printProblem } from '../../core/print/print-problems.ts';
import { Failure } from '../../core/problem/failure.ts';
import { browserArguments, browserEnvironment, type Environment } from './browser-arguments.ts';
import { loadChromium } from './load-chromium.ts';
import { findRemoteBrowser, type RemoteBrowser } from './remote-browser.ts';
import { describeInstallation, systemBrowsers } from './system-browsers.ts';
import { unpackBundledBrowser } from './unpack-bundled-browser.ts';

/** A browser that can be started, and how. */
export interface FoundBrowser {
  readonly path: string;
  readonly kind: 'named' | 'bundled' | 'playwright' | 'system';
  /** As the browser says it, where it was asked: `153.0.8010.0`. */
  readonly version?: string;
  readonly args: readonly string[];
  /** All of the environment that its process gets. */
  readonly env: Readonly<Record<string, string>>;
}

export interface FindBrowserOptions {
  /** From `--browser`. */
  readonly browser?: string | undefined;
  /** From `--browser-endpoint`: browsers on other machines, in place of one that is started here. */
  readonly endpoints?: readonly BrowserEndpoint[] | undefined;
  readonly environment: Environment;
}

/** What prints: a browser that is started here, or several on other machines. */
export type PrintingBrowser = FoundBrowser | RemoteBrowser;

/** Finds what to print with. @throws {Failure} as {@link findBrowser} and {@link findRemoteBrowser} do. */
export const findPrintingBrowser = (options: FindBrowserOptions): Promise<PrintingBrowser> =>
  options.endpoints && options.endpoints.length > 0
    ? findRemoteBrowser(options.endpoints)
    : findBrowser(options);

/**
 * Finds a browser to print with: the one that was named, else the bundled one, Playwright's, the system's.
 * @throws {Failure} `print/browser-not-executable` for a named path, `print/no-browser` where there is none.
 */
export async function findBrowser({ browser, environment }: FindBrowserOptions): Promise<FoundBrowser> {
  const start = { args: browserArguments, env: browserEnvironment(environment) };
  const named = browser ?? (environment['COLOPHON_BROWSER'] || undefined);
  if (named !== undefined) {
    const path = resolve(named);
    if (await isExecutable(path)) return { path, kind: 'named', ...start };
    const from = browser === undefined ? 'COLOPHON_BROWSER' : '--browser';
    throw new Failure(printProblem('print/browser-not-executable', { path, from }));
  }
  const tried: string[] = [];
  const bundled = await findBundled(start, tried);
  if (bundled !== undefined) return bundled;
  const playwright = (await loadChromium()).executablePath();
  if (playwright !== '' && (await isExecutable(playwright)))
    return { path: playwright, kind: 'playwright', ...start };
  for (const path of systemBrowsers(process.platform, environment))
    if (await isExecutable(path)) return { path, kind: 'system', ...start };
  const install = describeInstallation(process.platform);
  throw new Failure(printProblem('print/no-browser', { install, tried }));
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

type Start = Pick<FoundBrowser, 'args' | 'env'>;

/** The bundled browser with the machine's own libraries and fonts where it has them, else with those it came with. */
async function findBundled({ args, env }: Start, tried: string[]): Promise<FoundBrowser | undefined> {
  try {
    const unpacked = await unpackBundledBrowser();
    if (unpacked === undefined) return undefined;
    const { path, libraries, fonts } = unpacked;
    const own = (await hasFontSettings(env)) ? env : { ...env, FONTCONFIG_PATH: fonts };
    const helped = { ...own, LD_LIBRARY_PATH: [libraries, own['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
    for (const tryEnv of [own, helped]) {
      const answer = await askVersion(path, tryEnv);
      if ('version' in answer) return { path, kind: 'bundled', version: answer.version, args, env: tryEnv };
      tried.splice(0, tried.length, `The bundled one does not start: ${answer.cause}.`);
    }
  } catch (error) {
    tried.push(`The bundled one could not be unpacked: ${(error as Error).message}.`);
  }
  return undefined;
}

/**
 * What tells a browser from every other: its kind and its version; on another machine, what it prints too. The same
 * page, printed by another, is another file. One that does not say its version is known by its place, its size and its time.
 */
export async function identifyBrowser(browser: PrintingBrowser): Promise<string> {
  if (browser.kind === 'remote') return `remote ${browser.version} ${browser.specimen}`;
  const { kind, path, version, env } = browser;
  if (version !== undefined) return `${kind} ${version}`;
  const answer = await askVersion(path, env);
  if ('version' in answer) return `${kind} ${answer.version}`;
  const { size, mtimeMs } = await stat(path);
  return JSON.stringify([kind, path, size, mtimeMs]);
}

const hasFontSettings = async (env: Start['env']): Promise<boolean> =>
  env['FONTCONFIG_PATH'] !== undefined ||
  env['FONTCONFIG_FILE'] !== undefined ||
  (await stat('/etc/fonts/fonts.conf').then(
    () => true,
    () => false,
  ));

async function askVersion(path: string, env: Start['env']): Promise<{ version: string } | { cause: string }> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { env, timeout: 30_000 });
    return { version: /\d+(\.\d+)+/.exec(stdout)?.[0] ?? stdout.trim() };
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    return { cause: (stderr?.trim() || message).split('\n')[0]?.replace(/\.$/, '') ?? '' };
  }
}
