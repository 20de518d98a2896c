import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { openForge, ForgeError, type Forge } from '../../../scripts/forge/forge.ts';

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A forge that gives these answers in turn. */
async function makeForge(...answers: readonly Answer[]) {
  const asked: string[] = [];
  const waited: number[] = [];
  const server = createServer((request, response: ServerResponse) => {
    const { status = 200, headers = {}, body = {} } = answers[asked.length] ?? { status: 500 };
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const [name, value] of Object.entries(headers))
      response.setHeader(name, value.replaceAll('OWN', own));
    response.writeHead(status).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const forge: Forge = openForge({
    api,
    headers: { authorization: 'Bearer t' },
    rights: 'Give it the permission issues: write.',
    wait: async (time) => void waited.push(time),
  });
  return { forge, asked, waited };
}

const link = (url: string) => ({ link: `<OWN/api/list?page=1>; rel="prev", <${url}>; rel="next"` });
const soon = () => String(Math.ceil(Date.now() / 1000) + 5);
const limited = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon() };

it('a list is read to its last page', async () => {
  const { forge, asked } = await makeForge(
    { body: [1, 2], headers: link('OWN/api/list?page=2') },
    { body: [3], headers: link('OWN/api/list?page=3') },
    { body: [] },
  );
  expect(await forge.list('/list?page=1')).toEqual([1, 2, 3]);
  expect(asked.map((one) => one.split(' ')[1])).toEqual([1, 2, 3].map((page) => `/api/list?page=${page}`));
});

it('the token is not sent to another host that a list names as its next page', async () => {
  const { forge, asked } = await makeForge({
    body: [1],
    headers: link('http://evil.example/api/list?page=2'),
  });
  expect(await forge.list('/list')).toEqual([1]);
  expect(asked).toHaveLength(1);
});

it('a redirect is refused, since it would take the token along', async () => {
  const { forge } = await makeForge({ status: 302, headers: { location: 'http://evil.example/' } });
  await expect(forge.find('/x')).rejects.toThrow(ForgeError);
});

it('what is not there is undefined; what cannot be written says which permission to check', async () => {
  const { forge } = await makeForge(
    { status: 404 },
    { status: 404 },
    { status: 403, body: 'no' },
    { status: 401 },
  );
  expect(await forge.find('/x')).toBeUndefined();
  await expect(forge.send('POST', '/x', {})).rejects.toThrow(
    /404\. There is nothing, or nothing that the token/,
  );
  await expect(forge.send('POST', '/x', {})).rejects.toThrow(
    /403\. .*Give it the permission issues: write\./,
  );
  await expect(forge.send('POST', '/x', {})).rejects.toThrow(/401\. The token is missing/);
});

it('a limit that ends soon is waited for, and the same is asked again', async () => {
  const { forge, asked, waited } = await makeForge({ status: 403, headers: limited }, { body: { id: 7 } });
  expect(await forge.send('POST', '/x', { body: 'text' })).toEqual({ id: 7 });
  expect(asked).toHaveLength(2);
  expect(waited[0]).toBeGreaterThan(1000);
  expect(waited[0]).toBeLessThan(10_000);
});

it('retry-after is obeyed; a limit that ends in an hour is not waited for', async () => {
  const obeyed = await makeForge({ status: 429, headers: { 'retry-after': '7' } }, { body: [] });
  await obeyed.forge.list('/x');
  expect(obeyed.waited).toEqual([7000]);
  const headers = { ...limited, 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600) };
  const refused = await makeForge({ status: 403, headers });
  await expect(refused.forge.list('/x')).rejects.toThrow(/run the job again later/);
  expect(refused.waited).toEqual([]);
});

it('a fault of the forge is asked again, but nothing is posted twice', async () => {
  const read = await makeForge({ status: 502 }, { status: 503 }, { body: ['x'] });
  expect(await read.forge.list('/x')).toEqual(['x']);
  const posted = await makeForge({ status: 502 }, { body: {} });
  await expect(posted.forge.send('POST', '/x', {})).rejects.toThrow(/502/);
  expect(posted.asked).toHaveLength(1);
});

it('a forge that is always at fault is given up', async () => {
  const { forge, asked } = await makeForge();
  await expect(forge.list('/x')).rejects.toThrow(/500/);
  expect(asked).toHaveLength(4);
});
