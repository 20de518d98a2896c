import type { OutputPlan } from './plan-output.ts';

/** The part of a plan whose addresses are wanted. */
export const selectPlan = (
  { pages, files, prints }: OutputPlan,
  isWanted: (address: string) => boolean,
): OutputPlan => ({
  pages: pages.filter(({ address }) => isWanted(address)),
  files: files.filter(({ address }) => isWanted(address)),
  prints: prints.filter(({ address }) => isWanted(address)),
});
