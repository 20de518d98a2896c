import { posix, win32 } from 'node:path';
import type { Environment } from './browser-arguments.ts';

/** The usual places of Chrome and Chromium on a machine, most wanted first. The files need not exist. */
export function systemBrowsers(platform: NodeJS.Platform, environment: Environment): string[] {
  if (platform === 'win32') return windowsBrowsers(environment);
  const onPath = pathBrowsers(platform, environment);
  return platform === 'darwin' ? [...macBrowsers(environment), ...onPath] : [...onPath, ...linuxBrowsers];
}

/** What to install where no browser was found. */
export function describeInstallation(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Install Google Chrome (brew install --cask google-chrome).';
  if (platform === 'win32') return 'Install Google Chrome (winget install Google.Chrome).';
  return 'Install Chromium (on Debian: apt-get install chromium), or on Linux x64 the npm package @sparticuz/chromium.';
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const linuxBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

const pathBrowsers = (platform: NodeJS.Platform, environment: Environment): string[] =>
  (environment['PATH'] ?? '')
    .split(':')
    .filter((folder) => posix.isAbsolute(folder))
    .flatMap((folder) =>
      (platform === 'linux' ? names : names.slice(0, 4)).map((name) => posix.join(folder, name)),
    );

const macBrowsers = (environment: Environment): string[] =>
  ['', environment['HOME'] ?? ''].flatMap((home) => [
    `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
  ]);

const windowsBrowsers = (environment: Environment): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      win32.join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
      win32.join(folder, 'Chromium\\Application\\chrome.exe'),
      win32.join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
    ]);
