import type { AstroIntegration } from 'astro';
import type { PagePlan } from '../../core/page/page-plan.ts';

/**
 * Has pages made in the order of their plans rather than route by route: those of one content follow one another, so
 * that it is read once, and what was rendered of it for the first page serves the others.
 */
export const keepOrder = (plans: readonly Pick<PagePlan, 'address'>[]): AstroIntegration => ({
  name: 'colophon-order',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      const places = new Map(plans.map(({ address }, place) => [address, place]));
      const placeOf = (pathname: string): number =>
        places.get(`${pathname.replace(/^\/|\/$/g, '')}/index.html`.replace(/^\//, '')) ?? plans.length;
      setPrerenderer((standard) => ({
        ...standard,
        getStaticPaths: async () =>
          (await standard.getStaticPaths()).toSorted((a, b) => placeOf(a.pathname) - placeOf(b.pathname)),
      }));
    },
  },
});
