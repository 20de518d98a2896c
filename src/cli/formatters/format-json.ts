import type { Report } from '../report.ts';

/** For machines: `{format: 1, problems: […], …}`. */
export const formatJson = ({ problems, facts = {} }: Report): string =>
  `${JSON.stringify({ format: 1, ...facts, problems }, null, 2)}\n`;
