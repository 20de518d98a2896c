import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { fullFormats as formats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import { formatSarif } from '../../../src/cli/formatters/format-sarif.ts';
import type { Report } from '../../../src/cli/report.ts';
import { makeProblem } from '../../helpers/make-review.ts';

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
    readonly results: readonly Result[];
  }[];
}

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: PhysicalLocation }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string };
  readonly region?: { readonly startLine: number; readonly startColumn: number };
}

const report = (more: Partial<Report> = {}): Report => ({ problems: [], sources: new Map(), ...more });
const format = (more?: Partial<Report>): Sarif => JSON.parse(formatSarif(report(more))) as Sarif;

const some: Partial<Report> = {
  problems: [
    makeProblem(),
    makeProblem({ code: 'git/no-commit', file: undefined as never, line: undefined as never }),
    makeProblem({ severity: 'warning', file: 'cards/a b/カード#1.md', line: 7, column: 2 }),
  ],
  notes: [
    { code: 'review/major-change', title: 'A major change', message: 'Risk.', file: 'cards/a/card.md' },
  ],
};

describe('formatSarif', () => {
  it('has a rule for each code, with what it is called and what to do', () => {
    const { rules } = format(some).runs[0]!.tool.driver;
    expect(rules.map(({ id, shortDescription, help }) => [id, shortDescription.text, help.text])).toEqual([
      ['schema/unknown-field', 'Unknown field', 'Write model_owner if that is meant.'],
      ['git/no-commit', 'No commit', 'Write model_owner if that is meant.'],
      ['review/major-change', 'A major change', 'A major change'],
    ]);
  });

  it('has a result for each finding: its rule, its level, its place', () => {
    const { results, columnKind } = format(some).runs[0]!;
    expect(columnKind).toBe('unicodeCodePoints');
    expect(results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ['schema/unknown-field', 0, 'error'],
      ['git/no-commit', 1, 'error'],
      ['schema/unknown-field', 0, 'warning'],
      ['review/major-change', 2, 'note'],
    ]);
    expect(
      results.map(({ locations: [place] }) => [
        place?.physicalLocation.artifactLocation.uri,
        place?.physicalLocation.region,
      ]),
    ).toEqual([
      ['cards/loan-approval/card.md', { startLine: 4, startColumn: 3 }],
      ['colophon.yaml', undefined],
      ['cards/a%20b/%E3%82%AB%E3%83%BC%E3%83%89%231.md', { startLine: 7, startColumn: 2 }],
      ['cards/a/card.md', undefined],
    ]);
  });

  it('makes no link of a stranger’s text', () => {
    const [result] = format({ problems: [makeProblem({ message: 'See [this](https://example.org).' })] })
      .runs[0]!.results;
    expect(result?.message.text).toMatch(/^See \[this\] \(https/);
  });

  it('knows a finding again on another line', () => {
    const print = (line: number): unknown =>
      format({ problems: [makeProblem({ line })] }).runs[0]!.results[0]!.partialFingerprints;
    expect(print(4)).toEqual(print(40));
  });

  // The published schema, as @microsoft/jest-sarif carries it.
  const path = join(
    import.meta.dirname,
    '../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );

  it('keeps the published schema of SARIF 2.1.0', () => {
    const {
      $schema: _,
      id: __,
      ...schema
    } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    const validate = new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(schema);
    const check = (value: unknown): unknown => (validate(value) ? [] : validate.errors);
    expect(check(format(some))).toEqual([]);
    expect(check(format())).toEqual([]);
    expect(check({ ...format(), version: '2.0.0' })).not.toEqual([]);
  });
});
