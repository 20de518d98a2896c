import type { Problem } from '../../problem/problem.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Block, Opener } from './fit-blocks.ts';
import { inertText } from './inert-text.ts';
import { linkLocation, type Places } from './links.ts';
import { firstErrors, ranks } from './ranks.ts';

/** What is wrong or must be looked at: errors first, each with its place, and what to do. */
export function findingBlocks(problems: readonly Problem[], places: Places): readonly Block[] {
  const head: Opener = { text: '\n### Findings\n\n' };
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return [...errors, ...warnings].map((problem, index) => ({
    openers: [head],
    rank:
      problem.severity === 'warning' ? ranks.warning : index < firstErrors ? ranks.error : ranks.moreErrors,
    kind: 'finding',
    text: describeFinding(problem, places),
  }));
}

const longest = 400;

function describeFinding(problem: Problem, places: Places): string {
  const { severity, code, message, hint, file, line, version } = problem;
  const badge = severity === 'error' ? '**Error**' : '**Warning**';
  const place =
    file === undefined
      ? nameSubject(problem)
      : linkLocation({ file, ...(line !== undefined && { line }) }, places) +
        (version === undefined ? '' : ` (${inertText(version)})`);
  const words = [message, hint].map((text) => inertText(excerpt(text, longest)));
  const head = [badge, place, `<code>${inertText(code)}</code>`].filter((part) => part !== '');
  return `- ${head.join(' ')}<br>${words.join(' ')}\n`;
}

const nameSubject = ({ card, version }: Problem): string =>
  [card, version]
    .filter((part) => part !== undefined)
    .map((part) => inertText(excerpt(part)))
    .join(' ');
