import type { Context, Output } from './context.ts';

/** Colours only on terminals, and not where the user wants none (no-color.org). */
export const isColoured = ({ environment }: Context, output: Output): boolean =>
  output.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
