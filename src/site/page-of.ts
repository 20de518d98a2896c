import type { Page } from '../core/page/page.ts';

/** The page that a route was asked to lay out. Throws where it is of another kind, which no plan asks for. */
export function pageOf<Kind extends Page['kind']>(
  { page }: App.Locals,
  ...kinds: readonly Kind[]
): Extract<Page, { kind: Kind }> {
  const isAsked = (one: Page): one is Extract<Page, { kind: Kind }> =>
    (kinds as readonly string[]).includes(one.kind);
  if (!isAsked(page))
    throw new TypeError(`A route for ${kinds.join(' and ')} got a page of kind ${page.kind}.`);
  return page;
}
