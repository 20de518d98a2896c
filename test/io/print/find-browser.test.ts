import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../../src/core/problem/failure.ts';
import { findBrowser } from '../../../src/io/print/find-browser.ts';
import { systemBrowsers } from '../../../src/io/print/system-browsers.ts';
import { makeFolder } from './make-site.ts';

const failureOf = async (work: Promise<unknown>): Promise<Failure> =>
  work.then(
    () => expect.unreachable(),
    (error: unknown) => {
      expect(error).toBeInstanceOf(Failure);
      return error as Failure;
    },
  );

test('takes the executable that was named', async () => {
  const path = join(await makeFolder(), 'browser');
  await writeFile(path, '#!/bin/sh\n');
  await chmod(path, 0o755);
  expect(await findBrowser({ browser: path, environment: {} })).toMatchObject({ path, kind: 'named' });
  expect(await findBrowser({ environment: { COLOPHON_BROWSER: path } })).toMatchObject({
    path,
    kind: 'named',
  });
});

test.each(['missing', 'plain', ''])('names a path that is no executable (%s)', async (name) => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'plain'), '');
  const path = join(folder, name);
  const byFlag = await failureOf(findBrowser({ browser: path, environment: {} }));
  expect(byFlag.problem).toMatchObject({
    code: 'print/browser-not-executable',
    data: { path: join(folder, name), from: '--browser' },
  });
  const byVariable = await failureOf(findBrowser({ environment: { COLOPHON_BROWSER: path } }));
  expect(byVariable.message).toContain('COLOPHON_BROWSER names ');
});

test('gives the browser no token and no clock of ours', async () => {
  const environment = {
    COLOPHON_BROWSER: process.execPath,
    GITHUB_TOKEN: 'x',
    TZ: 'Asia/Tokyo',
    LANG: 'ja_JP',
    HOME: '/h',
  };
  const { env, args } = await findBrowser({ environment });
  expect(env).toEqual({ HOME: '/h', TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' });
  expect(args.join(' ')).not.toMatch(/web-security|single-process|no-sandbox/);
});

test('knows the usual places on each system', () => {
  expect(systemBrowsers('linux', { PATH: 'relative:/opt/bin' })[0]).toBe('/opt/bin/chromium');
  expect(systemBrowsers('darwin', { HOME: '/Users/a' })).toContain(
    '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(systemBrowsers('win32', { ProgramFiles: 'C:\\Program Files' })[0]).toBe(
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  );
});
