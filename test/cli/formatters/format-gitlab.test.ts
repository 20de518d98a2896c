import { describe, expect, it } from 'vitest';
import { formatGitlab } from '../../../src/cli/formatters/format-gitlab.ts';
import type { Report } from '../../../src/cli/report.ts';
import { makeProblem } from '../../helpers/make-review.ts';

const format = (report: Partial<Report>) =>
  JSON.parse(formatGitlab({ problems: [], sources: new Map(), ...report })) as {
    description: string;
    check_name: string;
    fingerprint: string;
    severity: string;
    location: { path: string; lines: { begin: number } };
  }[];

describe('formatGitlab', () => {
  it('is a list of findings, each with its place', () => {
    const note = { code: 'review/major-change', title: 'A major change', message: 'A \u202Echange.' };
    const found = format({
      problems: [
        makeProblem(),
        makeProblem({ severity: 'warning', file: undefined as never, line: undefined as never }),
      ],
      notes: [{ ...note, file: 'cards/a/card.md', line: 2 }],
    });
    expect(found.map(({ fingerprint: _, ...rest }) => rest)).toEqual([
      {
        description: 'There is no field “model_ower”. Write model_owner if that is meant.',
        check_name: 'schema/unknown-field',
        severity: 'major',
        location: { path: 'cards/loan-approval/card.md', lines: { begin: 4 } },
      },
      {
        description: 'There is no field “model_ower”. Write model_owner if that is meant.',
        check_name: 'schema/unknown-field',
        severity: 'minor',
        location: { path: 'colophon.yaml', lines: { begin: 1 } },
      },
      {
        description: 'A <U+202E>change.',
        check_name: 'review/major-change',
        severity: 'info',
        location: { path: 'cards/a/card.md', lines: { begin: 2 } },
      },
    ]);
  });

  it('knows a finding again on another line, and tells two of one kind apart', () => {
    const prints = (lines: readonly number[]): string[] =>
      format({ problems: lines.map((line) => makeProblem({ line })) }).map(({ fingerprint }) => fingerprint);
    expect(prints([4])).toEqual(prints([40]));
    expect(new Set(prints([4, 5])).size).toBe(2);
    expect(format({ problems: [makeProblem({ data: { name: 'x' } })] })[0]?.fingerprint).not.toBe(
      prints([4])[0],
    );
  });

  it('is an empty list where nothing is wrong', () => {
    expect(format({})).toEqual([]);
  });
});
