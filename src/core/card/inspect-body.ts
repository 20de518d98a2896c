import type { Problem } from '../problem/problem.ts';
import { placeProse } from './place-prose.ts';
import { sectionBody } from './section-body.ts';
import { splitBody } from './split-body.ts';

/**
 * What is wrong with the headings of a body whose front matter cannot be read. The evaluations are not known then,
 * so no heading is blamed for naming one.
 */
export function inspectBody(body: string, { file, bodyLine }: { file: string; bodyLine: number }): Problem[] {
  const start = { file, line: 1, column: 1 };
  const yaml = { value: {}, locate: () => start, locateText: () => start };
  const { problems } = placeProse({}, sectionBody(splitBody(body)), { file, bodyLine, yaml });
  return problems.filter(({ code }) => code !== 'body/unknown-evaluation');
}
