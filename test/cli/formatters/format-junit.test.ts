import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { formatJunit } from '../../../src/cli/formatters/format-junit.ts';
import type { Problem } from '../../../src/core/problem/problem.ts';
import { hostileText } from '../../helpers/hostile-text.ts';
import { makeProblem } from '../../helpers/make-review.ts';
import '../../helpers/seed-properties.ts';

const format = (problems: readonly Problem[], isStrict = false): string =>
  formatJunit({ problems, sources: new Map() }, { isStrict });

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function readElements(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new Parser(
    { onopentag: (name, attributes) => void elements.push({ name, attributes }) },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return elements;
}

describe('formatJunit', () => {
  it('has a suite for each card, and a case for each finding', () => {
    const problems = [
      makeProblem({ card: 'a' }),
      makeProblem({ card: 'b', severity: 'warning', version: 'v2', line: undefined as never }),
      makeProblem({ card: 'a', line: 9, message: 'Is 3 < 4 & "so"?' }),
    ];
    expect(format(problems)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="colophon" tests="3" failures="2" errors="0"><testsuite name="a" tests="2" failures="2" errors="0"><testcase name="schema/unknown-field cards/loan-approval/card.md:4:3" classname="a" file="cards/loan-approval/card.md" line="4"><failure message="There is no field “model_ower”. Write model_owner if that is meant." type="schema/unknown-field">cards/loan-approval/card.md:4:3: There is no field “model_ower”. Write model_owner if that is meant.</failure>
      </testcase>
      <testcase name="schema/unknown-field cards/loan-approval/card.md:9:3" classname="a" file="cards/loan-approval/card.md" line="9"><failure message="Is 3 &#60; 4 &#38; &#34;so&#34;? Write model_owner if that is meant." type="schema/unknown-field">cards/loan-approval/card.md:9:3: Is 3 &#60; 4 &#38; &#34;so&#34;? Write model_owner if that is meant.</failure>
      </testcase>
      </testsuite>
      <testsuite name="b" tests="1" failures="0" errors="0"><testcase name="schema/unknown-field v2 cards/loan-approval/card.md:3" classname="b" file="cards/loan-approval/card.md"><system-out>cards/loan-approval/card.md:3: There is no field “model_ower”. Write model_owner if that is meant.</system-out>
      </testcase>
      </testsuite>
      </testsuites>
      "
    `);
  });

  it('lets warnings fail where they count as problems', () => {
    const names = (isStrict: boolean): string[] =>
      readElements(format([makeProblem({ severity: 'warning' })], isStrict)).map(({ name }) => name);
    expect(names(false)).toEqual(['testsuites', 'testsuite', 'testcase', 'system-out']);
    expect(names(true)).toEqual(['testsuites', 'testsuite', 'testcase', 'failure']);
  });

  it('has one case that is well where nothing is wrong: servers take an empty report for a broken one', () => {
    expect(readElements(format([])).map(({ name, attributes }) => [name, attributes['tests']])).toEqual([
      ['testsuites', '1'],
      ['testsuite', '1'],
      ['testcase', undefined],
    ]);
  });

  it('is well-formed XML 1.0 whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, fc.string({ unit: 'binary' }), (text, bytes) => {
        const message = text + bytes;
        const xml = format([makeProblem({ message, hint: message, file: message, card: message })]);
        // Every character that XML 1.0 has, and no other.
        expect(xml).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
        expect(xml.replaceAll(/&#\d+;/g, '')).not.toContain('&');
        expect(readElements(xml).map(({ name }) => name)).toEqual([
          'testsuites',
          'testsuite',
          'testcase',
          'failure',
        ]);
      }),
    );
  });

  it('writes out what XML forbids', () => {
    const [, suite] = readElements(format([makeProblem({ card: 'a\u0001\uFFFF\uD800' })]));
    expect(suite?.attributes['name']).toBe('a<U+0001><U+FFFF><U+D800>');
  });
});
