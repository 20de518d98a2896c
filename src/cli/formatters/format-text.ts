import { createColors } from 'picocolors';
import { formatCodeFrame } from '../../core/problem/code-frame.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { findSource } from '../../core/problem/sources.ts';
import { showInvisible } from '../../core/text/show-invisible.ts';
import type { Report } from '../report.ts';

/** For people: each problem with its place, its lines and what to do, then a count. */
export function formatText({ problems, sources }: Report, { isColoured }: { isColoured: boolean }): string {
  const colours = createColors(isColoured);
  if (problems.length === 0) return '';
  return `${problems.map((problem) => formatProblem(problem, sources, colours)).join('\n')}\n${countProblems(problems)}\n`;
}

/** Why a command could not run: one problem, without a count. */
export const formatFailure = (problem: Problem, isColoured: boolean): string =>
  formatProblem(problem, new Map(), createColors(isColoured));

type Colours = ReturnType<typeof createColors>;

function formatProblem(problem: Problem, sources: Report['sources'], colours: Colours): string {
  const { severity, code, message, hint, line, column = 1 } = problem;
  const badge =
    severity === 'error' ? colours.red(colours.bold('error')) : colours.yellow(colours.bold('warning'));
  const source = findSource(sources, problem);
  const frame = source === undefined || line === undefined ? '' : formatCodeFrame(source, { line, column });
  const parts = [
    `${badge} ${colours.dim(code)}  ${colours.bold(describePlace(problem))}`.trimEnd(),
    indent(showInvisible(message)),
    ...(frame === '' ? [] : [indent(frame)]),
    indent(`${colours.cyan('→')} ${showInvisible(hint)}`),
  ];
  return `${parts.join('\n')}\n`;
}

function describePlace({ file, line, column, card, version }: Problem): string {
  if (file !== undefined) {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    return showInvisible(version === undefined ? place : `${place} (${version})`);
  }
  return showInvisible([card, version].filter((part) => part !== undefined).join('@'));
}

const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');

/** `2 errors, 1 warning`. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = [count(errors, 'error'), count(problems.length - errors, 'warning')];
  return counts.filter((part) => part !== '').join(', ') || 'no problems';
}

const count = (number: number, word: string): string =>
  number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`;
