import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../../src/cli/formatters/format-github.ts';
import type { Problem } from '../../../src/core/problem/problem.ts';
import { makeProblem } from '../../helpers/make-review.ts';

const format = (problems: readonly Problem[], notes = 0): string[] =>
  formatGithub({
    problems,
    sources: new Map(),
    notes: Array.from({ length: notes }, (_, index) => ({
      code: 'review/major-change',
      title: 'A major change',
      message: `Change ${index}.`,
      card: 'a',
      file: 'cards/a/card.md',
      line: index + 1,
    })),
  })
    .split('\n')
    .slice(0, -1);

const many = (count: number, severity: Problem['severity']): Problem[] =>
  Array.from({ length: count }, (_, index) => makeProblem({ severity, line: index + 1 }));

const kindsOf = (lines: readonly string[]): string[] =>
  lines.map((line) => /^::(\w+) /.exec(line)?.[1] ?? line);

describe('formatGithub', () => {
  it('shows ten of each kind, errors first', () => {
    const lines = format([...many(10, 'warning'), ...many(10, 'error')], 10);
    const ten = (kind: string): string[] => Array.from({ length: 10 }, () => kind);
    expect(kindsOf(lines)).toEqual([...ten('error'), ...ten('warning'), ...ten('notice')]);
    expect(lines[9]).toContain('line=10,');
  });

  it('says in the tenth how many more there are', () => {
    const lines = format([...many(11, 'error'), ...many(200, 'warning')]);
    expect(kindsOf(lines).filter((kind) => kind === 'error')).toHaveLength(10);
    expect(lines[8]).toContain('line=9,');
    expect(lines[9]).toMatch(/^::error title=2 more::GitHub shows 10 of a kind: 2 more are left out\./);
    expect(lines.at(-1)).toMatch(/^::warning title=191 more::/);
    expect(lines).toHaveLength(20);
  });

  it('shows a heavy change as a notice in its place', () => {
    expect(format([], 1)).toEqual(['::notice file=cards/a/card.md,line=1,title=A major change::Change 0.']);
  });

  it('lets no text end its line, its properties or its command', () => {
    const [line, ...more] = format([
      makeProblem({ message: 'a\r\n::error::b%0A\u202Ec\u001B[31m', file: 'a,line=1::\n::b', hint: 'Do.' }),
    ]);
    expect(more).toEqual([]);
    expect(line).toBe(
      '::error file=a%2Cline=1%3A%3A%0A%3A%3Ab,line=4,col=3,title=schema/unknown-field::' +
        'a<U+000D>%0A::error::b%250A<U+202E>c<U+001B>[31m Do.',
    );
  });
});
