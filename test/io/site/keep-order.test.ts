import type { AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { keepOrder } from '../../../src/io/site/keep-order.ts';

/** The order in which Astro would make the pages that its routes name. */
async function orderPages(addresses: readonly string[], pathnames: readonly string[]): Promise<string[]> {
  const standard = {
    name: 'standard',
    getStaticPaths: () => Promise.resolve(pathnames.map((pathname) => ({ pathname }))),
  } as unknown as AstroPrerenderer;
  let made = standard;
  const setPrerenderer = (make: unknown): void => {
    made = (make as (given: AstroPrerenderer) => AstroPrerenderer)(standard);
  };
  const hook = keepOrder(addresses.map((address) => ({ address }))).hooks['astro:build:start'];
  await hook?.({ setPrerenderer } as unknown as Parameters<typeof hook>[0]);
  return (await made.getStaticPaths()).map(({ pathname }) => pathname);
}

it('has pages made in the order of their plans, and last what has none', async () => {
  const addresses = [
    'index.html',
    'ja/index.html',
    'cards/a/index.html',
    'cards/a/v1/index.html',
    'cards/b/index.html',
  ];
  const byRoute = ['/404', '/cards/a', '/cards/b', '/cards/a/v1', '/', '/ja'];
  expect(await orderPages(addresses, byRoute)).toEqual([
    '/',
    '/ja',
    '/cards/a',
    '/cards/a/v1',
    '/cards/b',
    '/404',
  ]);
});

it('loses no page', async () => {
  expect(await orderPages([], ['/b/', '/a'])).toEqual(['/b/', '/a']);
});
