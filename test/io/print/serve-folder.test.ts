import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../../src/io/print/serve-folder.ts';
import { makeFolder } from './make-site.ts';

async function makeServer(): Promise<FolderServer> {
  const folder = await makeFolder();
  await mkdir(join(folder, 'site', 'cards'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site', 'cards', 'index.html'), '<p>ok</p>');
  await writeFile(join(folder, 'site', '図 1.svg'), '<svg/>');
  await symlink(join(folder, 'secret.txt'), join(folder, 'site', 'leak.txt'));
  await symlink(folder, join(folder, 'site', 'up'));
  await symlink('index.html', join(folder, 'site', 'cards', 'alias.html'));
  const server = await serveFolder(join(folder, 'site'));
  onTestFinished(() => server.close());
  return server;
}

/** Asks the proxy for an address as it is, which `fetch` would clean up first. */
function ask(
  { proxy }: FolderServer,
  path: string,
  method = 'GET',
): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    request(proxy, { path, method, agent: false }, (response) => {
      const { statusCode: status = 0, headers } = response;
      text(response).then((body) => {
        resolve({ status, type: headers['content-type'] ?? '', body });
      }, reject);
    })
      .on('error', reject)
      .end();
  });
}

test('serves a regular file with its type', async () => {
  const server = await makeServer();
  expect(await ask(server, `${server.origin}/cards/index.html?x#y`)).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<p>ok</p>',
  });
  expect(await ask(server, `${server.origin}/%E5%9B%B3%201.svg`)).toMatchObject({
    status: 200,
    type: 'image/svg+xml',
  });
  expect(await ask(server, `${server.origin}/cards/alias.html`)).toMatchObject({ status: 200 });
});

test.each([
  ['a way up', '/../secret.txt'],
  ['an encoded way up', '/%2e%2e/secret.txt'],
  ['an encoded slash', '/..%2fsecret.txt'],
  ['a backslash', '/..%5csecret.txt'],
  ['a way down and up', '/cards/../../secret.txt'],
  ['a null character', '/cards/index.html%00.txt'],
  ['a link that leaves the folder', '/leak.txt'],
  ['a linked folder', '/up/secret.txt'],
  ['a folder', '/cards'],
  ['a folder with a slash', '/cards/'],
  ['the root', '/'],
  ['a broken escape', '/%zz'],
  ['an absolute path', '//etc/hostname'],
])('refuses %s', async (_, path) => {
  const server = await makeServer();
  expect(await ask(server, server.origin + path)).toMatchObject({ status: 404, body: '' });
});

test('gives nothing to whoever does not know its host', async () => {
  const server = await makeServer();
  for (const path of [
    '/cards/index.html',
    `${server.proxy}/cards/index.html`,
    'http://localhost/cards/index.html',
  ])
    expect(await ask(server, path)).toMatchObject({ status: 403, body: '' });
});

test('refuses to write, and to open a tunnel', async () => {
  const server = await makeServer();
  expect(await ask(server, `${server.origin}/cards/index.html`, 'PUT')).toMatchObject({ status: 405 });
  const socket = connect(Number(new URL(server.proxy).port), '127.0.0.1');
  socket.write('CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n');
  expect(await text(socket)).not.toContain('200');
});
