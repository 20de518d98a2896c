import { expect, it } from 'vitest';
import { inputKey, stringifyInput } from '../../../src/core/page/input-key.ts';
import { makeFile, planFiles } from '../../../src/core/page/plan-files.ts';
import { makePage } from '../../../src/core/page/make-page.ts';
import { planPages } from '../../../src/core/page/plan-pages.ts';
import type { Catalogue } from '../../../src/core/catalogue/catalogue.ts';
import type { Monitoring } from '../../../src/core/monitoring/monitoring.ts';
import type { HeldContent } from '../../../src/core/catalogue/held-content.ts';
import { sampleCatalogue } from '../../helpers/sample-catalogue.ts';

const monitoring: Monitoring = {
  monitors: [
    {
      kind: 'bias-drift',
      folder: 'hourly',
      runs: [
        {
          at: '2026-06-01T09:00:00Z',
          files: [{ path: 'monitoring/a.json', sha256: '0'.repeat(64) }],
          violationCount: 1,
          violations: [{ check: 'bias_drift_check', metric: 'CDDPL', facet: 'age', facetValue: '40' }],
        },
      ],
    },
  ],
};

/** With a card of which all is known that a card can have. */
function fullCatalogue(): Catalogue {
  const sample = sampleCatalogue();
  const cards = sample.cards.map((card) => (card.id === 'loan-approval' ? { ...card, monitoring } : card));
  return { ...sample, cards };
}

const catalogue = fullCatalogue();

/** Every content of the catalogue, by its key. */
const contents = new Map<string, HeldContent>(
  catalogue.cards
    .flatMap(({ versions, draft }) => [...versions, ...(draft ? [draft] : [])])
    .map(({ content }) => [content.key, content]),
);

/** An input as its key sees it: what JSON says of it, with each content found again by nothing but its key. */
const throughJson = <Input>(input: Input): Input =>
  JSON.parse(stringifyInput(input), (_name, value: unknown) =>
    typeof value === 'object' && value !== null && 'key' in value && 'facts' in value
      ? contents.get(String(value.key))
      : value,
  ) as Input;

it('makes each page and file from nothing but what its key holds', () => {
  for (const plan of planPages(catalogue)) {
    const page = makePage({ ...plan, input: throughJson(plan.input) } as typeof plan);
    expect(page, plan.address).toEqual(makePage(plan));
  }
  for (const file of planFiles(catalogue, '1.0.0')) {
    if (file.kind === 'copy') continue;
    expect(makeFile({ ...file, input: throughJson(file.input) } as typeof file)).toBe(makeFile(file));
  }
});

it('gives pages that differ different keys, and the same page the same', () => {
  const keys = planPages(catalogue).map(({ kind, input }) => inputKey(kind, input));
  expect(new Set(keys).size).toBe(keys.length);
  const again = planPages(fullCatalogue()).map(({ kind, input }) => inputKey(kind, input));
  expect(again).toEqual(keys);
});

it('tells names from values, and one part from the next', () => {
  expect(inputKey('a', { b: 'c' })).not.toBe(inputKey('a', { c: 'b' }));
  expect(inputKey('a', { b: { c: 1 } })).not.toBe(inputKey('a', { b: { c: '1' } }));
  expect(inputKey('a', { b: undefined })).toBe(inputKey('a', { b: null }));
  expect(inputKey('a', { b: 1, c: 2 })).toBe(inputKey('a', { c: 2, b: 1 }));
});
