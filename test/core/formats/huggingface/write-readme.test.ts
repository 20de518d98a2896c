import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/core/card/card.ts';
import type { Source } from '../../../../src/core/formats/format.ts';
import { huggingface } from '../../../../src/core/formats/huggingface/read-huggingface.ts';
import { writeReadme } from '../../../../src/core/formats/huggingface/write-readme.ts';
import { arbitraryCard } from '../../../helpers/arbitrary-card.ts';
import { makeReadme, template } from './make-readme.ts';

const readCard = (source: Source): Card => {
  const read = huggingface.read(source);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return structuredClone(read.value[0]?.card ?? {});
};

const writeText = (card: Card, source?: Source): string => {
  const written = writeReadme(card, source);
  if (!written.ok) throw new Error(written.problems.map(({ message }) => message).join('\n'));
  expect(written.value.isWhole).toBe(true);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(written.value.files.get('README.md'));
};

/** The lines that went and came when a card was edited. */
const edit = (change: (card: Card) => void, text = template): string[] => {
  const source = makeReadme(text);
  const card = readCard(source);
  change(card);
  const written = writeText(card, source);
  expect(readCard(makeReadme(written))).toEqual(card);
  return listDifferences(text.split('\n'), written.split('\n'));
};

function listDifferences(before: readonly string[], after: readonly string[]): string[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  return [
    ...before.slice(start, before.length - end).map((line) => `- ${line}`),
    ...after.slice(start, after.length - end).map((line) => `+ ${line}`),
  ];
}

const firstMetrics = (card: Card) => card.evaluation_details?.[0]?.metric_groups?.[0]?.metric_data ?? [];

describe('writeReadme', () => {
  it.each(['\n', '\r\n', '\r\r\n'])(
    'gives the same bytes for a card that was not edited, with the line end %j',
    (end) => {
      for (const mark of ['', '\uFEFF']) {
        const text = mark + template.replaceAll('\n', end);
        expect(writeText(readCard(makeReadme(text)), makeReadme(text))).toBe(text);
      }
    },
  );

  it('changes one line for one value, and keeps its quotes and its comment', () => {
    expect(edit((card) => Object.assign(card.model_overview?.licenses?.[0] ?? {}, { id: 'MIT' }))).toEqual([
      '- license: apache-2.0   # as on the site',
      '+ license: mit   # as on the site',
    ]);
    expect(edit((card) => Object.assign(firstMetrics(card)[1] ?? {}, { value: '0,89' }))).toEqual([
      '-          value: "0,88"',
      '+          value: "0,89"',
    ]);
    expect(edit((card) => Object.assign(card.model_overview ?? {}, { problem_type: 'regression' }))).toEqual([
      '- pipeline_tag: text-classification',
      '+ pipeline_tag: regression',
    ]);
  });

  it.each([
    ['one that came', (tags: string[]) => tags.push('d'), `tags: [a, "b", 'c, c', d] # kept`],
    ['one that went', (tags: string[]) => tags.splice(0, 1), `tags: ["b", 'c, c'] # kept`],
    ['one that changed', (tags: string[]) => tags.splice(0, 1, 'x, y'), `tags: ["x, y", "b", 'c, c'] # kept`],
  ])('keeps quotes between brackets beside %s', (_, change, line) => {
    const text = `---\nlicense: mit\ntags: [a, "b", 'c, c'] # kept\n---\n# Churn\n`;
    expect(edit((card) => void change(card.tags as string[]), text)).toEqual([
      `- tags: [a, "b", 'c, c'] # kept`,
      `+ ${line}`,
    ]);
  });

  it('adds a section beside those of level 1, not inside the last of them', () => {
    const text = '---\nlicense: mit\n---\n# Churn\n\nFinds.\n\n# Parts\n\nOne.\n\n## Small\n\nTwo.\n';
    const added = edit((card) => {
      Object.assign(card.additional_information?.custom_details ?? {}, {
        More: 'Three.\n\n#### Yet\n\nFour.',
      });
    }, text);
    expect(added).toEqual(['+ # More', '+ ', '+ Three.', '+ ', '+ ## Yet', '+ ', '+ Four.', '+ ']);
  });

  it('writes what a note says of a metric, be it no truth value any more', () => {
    const text = `---\nmodel-index:\n- name: m\n  results:\n  - task: {type: t}\n    dataset: {name: d, type: d}\n    metrics:\n    - {type: a, value: 1, verified: true}\n---\n# m\n`;
    const changed = edit((card) => {
      Object.assign(firstMetrics(card)[0] ?? {}, { notes: 'verified: by hand' });
    }, text);
    expect(changed).toEqual([
      '-     - {type: a, value: 1, verified: true}',
      '+     - {type: a, value: 1, verified: by hand}',
    ]);
  });

  it('changes a list by the entry that came or went', () => {
    expect(edit((card) => card.model_overview?.languages?.push('de'))).toEqual(['+ - de']);
    expect(edit((card) => card.model_overview?.languages?.shift())).toEqual(['- - en']);
    expect(
      edit((card) => card.training_details?.training_job_details?.dataset_records?.push({ name: 'b/c' })),
    ).toEqual(['+ - b/c']);
    expect(edit((card) => firstMetrics(card).pop())).toEqual([
      '-        - type: f1',
      '-          value: "0,88"',
    ]);
    expect(edit((card) => firstMetrics(card).push({ name: 'auc', type: 'number', value: 0.5 }))).toEqual([
      '+        - type: auc',
      '+          value: 0.5',
    ]);
  });

  it('shows a text of the front matter as it was written, and writes it back so', () => {
    const text = '---\nlicense: mit\nextra_gated_prompt: "<h1>Terms</h1> [x](terms.md)" # c\n---\n# Churn\n';
    const card = readCard(makeReadme(text));
    const details = card.additional_information?.custom_details;
    expect(details).toEqual({ extra_gated_prompt: '\\<h1>Terms\\</h1> [x]\\(terms.md)' });
    const change = (changed: Card): void => {
      const held = changed.additional_information?.custom_details ?? {};
      Object.assign(held, { extra_gated_prompt: '\\<h1>Uses\\</h1> [x]\\(terms.md)' });
    };
    expect(edit(change, text)).toEqual([
      '- extra_gated_prompt: "<h1>Terms</h1> [x](terms.md)" # c',
      '+ extra_gated_prompt: "<h1>Uses</h1> [x](terms.md)" # c',
    ]);
  });

  const listed = [
    '    - type: accuracy',
    '      value: 0.900 # nice',
    '    # of the rare class',
    '    - {type: f1, value: 0.80}',
    "    - type: 'auc'",
    '      value: 1e-3',
  ];
  const withMetrics = (lines: readonly string[]): string =>
    [
      '---\nlicense: mit\nmodel-index:\n- name: Churn\n  results:',
      '  - task: {type: a}\n    dataset: {name: b, type: b}\n    metrics:',
      ...lines,
      '---\n# Churn\n',
    ].join('\n');

  it('keeps what is written of metrics that changed places, and of their values', () => {
    const text = withMetrics(listed);
    expect(edit((card) => void firstMetrics(card).reverse(), text)).toEqual([
      '-     - type: accuracy',
      '-       value: 0.900 # nice',
      '-     # of the rare class',
      '-     - {type: f1, value: 0.80}',
      "-     - type: 'auc'",
      '-       value: 1e-3',
      "+     - type: 'auc'",
      '+       value: 1e-3',
      '+     # of the rare class',
      '+     - {type: f1, value: 0.80}',
      '+     - type: accuracy',
      '+       value: 0.900 # nice',
    ]);
    const change = (card: Card): void => {
      firstMetrics(card).push(...firstMetrics(card).splice(0, 1));
      Object.assign(firstMetrics(card)[2] ?? {}, { value: 0.5 });
    };
    expect(edit(change, text)).toEqual([
      '-     - type: accuracy',
      '-       value: 0.900 # nice',
      '-     # of the rare class',
      '-     - {type: f1, value: 0.80}',
      "-     - type: 'auc'",
      '-       value: 1e-3',
      '+     # of the rare class',
      '+     - {type: f1, value: 0.80}',
      "+     - type: 'auc'",
      '+       value: 1e-3',
      '+     - type: accuracy',
      '+       value: 0.5 # nice',
    ]);
    const inBrackets = withMetrics([
      '      [{type: a, value: 0.10}, {type: b, value: "1"}, {type: c, value: 0.30}]',
    ]);
    expect(edit((card) => void firstMetrics(card).reverse(), inBrackets)).toEqual([
      '-       [{type: a, value: 0.10}, {type: b, value: "1"}, {type: c, value: 0.30}]',
      '+       [{type: c, value: 0.30}, {type: b, value: "1"}, {type: a, value: 0.10}]',
    ]);
  });

  it('writes a list that has no entry any more behind its key', () => {
    const removed = edit((card) => {
      for (const evaluation of card.evaluation_details ?? []) delete evaluation.metric_groups;
    }, withMetrics(listed));
    expect(removed).toEqual(['-     metrics:', ...listed.map((line) => `- ${line}`), '+     metrics: []']);
  });

  it('changes a text under its heading, and no other line', () => {
    expect(
      edit((card) => Object.assign(card.intended_uses ?? {}, { out_of_scope_uses: 'None known.' })),
    ).toEqual(['- Letters to the court.', '+ None known.']);
    expect(
      edit((card) => {
        const uses = card.intended_uses ?? {};
        uses.intended_uses = uses.intended_uses?.replace('own search', 'search') ?? '';
      }),
    ).toEqual(["- In a shop's own search.", "+ In a shop's search."]);
    expect(
      edit((card) => {
        const details = card.additional_information?.custom_details ?? {};
        details['How to start'] = String(details['How to start']).replace('there', 'here');
      }),
    ).toEqual(['- It runs there too.', '+ It runs here too.']);
  });

  it('changes a text beside a paragraph that is longer than a card may have, and no other line', () => {
    const long = 'word '.repeat(2001).trim();
    const text = `---\nlicense: mit\n---\n# Churn\n\nIt sees.\n\n${long}\n\n## Odd\n\n### ${long}\n\nend\n`;
    const change = (card: Card): void => {
      const overview = card.model_overview ?? {};
      const description = overview.model_description?.replace('It sees.', 'It saw.');
      Object.assign(overview, { model_description: description });
    };
    expect(edit(change, text)).toEqual(['- It sees.', '+ It saw.']);
  });

  it('changes a line of a list that has a field of its own', () => {
    expect(edit((card) => Object.assign(card.model_overview ?? {}, { model_creator: 'Acme' }))).toEqual([
      '- - **Developed by:** Acme Research',
      '+ - **Developed by:** Acme',
    ]);
    const parameters = (card: Card) =>
      card.training_details?.training_job_details?.user_provided_hyper_parameters ?? [];
    expect(edit((card) => Object.assign(parameters(card)[1] ?? {}, { value: '7' }))).toEqual([
      '- - seed: 42',
      '+ - seed: 7',
    ]);
    expect(edit((card) => parameters(card).push({ name: 'epochs', value: '3' }))).toEqual(['+ - epochs: 3']);
  });

  it('renames the model where its name stands', () => {
    const changed = edit((card) => Object.assign(card.model_overview ?? {}, { model_name: 'Small' }));
    expect(changed.filter((line) => /Small/.test(line))).toEqual(['+ - name: Small', '+ # Small']);
  });

  it('puts a text that the README does not have at its end, and a field that the Hub does not have under colophon', () => {
    expect(edit((card) => (card.business_details = { business_problem: 'Too many letters.' }))).toEqual([
      '+ ## Business problem',
      '+ ',
      '+ Too many letters.',
      '+ ',
    ]);
    expect(edit((card) => Object.assign(card.intended_uses ?? {}, { risk_rating: 'Low' }))).toEqual([
      '+ colophon:',
      '+   intended_uses:',
      '+     risk_rating: Low',
    ]);
  });

  it('writes a new line with the line end of its file', () => {
    const text = template.replaceAll('\n', '\r\r\n');
    const source = makeReadme(text);
    const card = readCard(source);
    card.model_overview?.languages?.push('de');
    card.business_details = { business_problem: 'Too many letters.' };
    const written = writeText(card, source);
    expect(written.replaceAll('\r\r\n', '')).not.toMatch(/[\r\n]/);
    expect(readCard(makeReadme(written))).toEqual(card);
  });

  it('edits a file of results where the result stands', () => {
    const file = '.eval_results/hle.yaml';
    const entry = '# kept\n- dataset: { id: cais/hle }\n  value: 20.9\n';
    const source = makeReadme('---\nlicense: mit\n---\n', { [file]: entry });
    const card = readCard(source);
    Object.assign(firstMetrics(card)[0] ?? {}, { value: 21 });
    const written = writeReadme(card, source);
    const bytes = written.ok ? written.value.files.get(file) : undefined;
    expect(new TextDecoder().decode(bytes)).toBe('# kept\n- dataset: { id: cais/hle }\n  value: 21\n');
  });

  it('writes a card that was never a README, and reads it again', () => {
    const card: Card = {
      tags: ['credit'],
      model_overview: { model_name: 'Loans', licenses: [{ id: 'MIT' }], languages: ['no'], model_version: 3 },
      intended_uses: { risk_rating: 'High', intended_uses: 'Loans.\n\n### Not\n\nHouses.' },
      business_details: { line_of_business: 'Retail', business_problem: 'Slow.' },
      evaluation_details: [
        {
          name: 'Test',
          metadata: { 'task.type': 'tabular-classification' },
          dataset_records: [{ name: 'Loans 2026', location: 'acme/loans' }],
          metric_groups: [
            { name: 'All', metric_data: [{ name: 'auc', type: 'number', value: 0.8, unit: '1' }] },
          ],
        },
        {
          name: 'Field',
          metric_groups: [
            {
              name: 'M',
              metric_data: [
                {
                  name: 'c',
                  type: 'matrix',
                  value: [
                    [1, 2],
                    [3, 4],
                  ],
                },
              ],
            },
          ],
        },
      ],
      additional_information: { custom_details: { 'Cost centre': 'A7', audited: true, Steps: ['a', 'b'] } },
    };
    const written = writeText(card);
    expect(readCard(makeReadme(written))).toEqual(card);
    expect(written).toMatchSnapshot();
  });
});

/** A card with a content, and without the one key that no card may have. */
const card = arbitraryCard
  .map((compared) => compared.card)
  .filter((one) => Object.keys(one).length > 0 && !JSON.stringify(one).includes('"__proto__":'));

it('writes any card so that reading it gives the card again', () => {
  fc.assert(
    fc.property(card, (any) => {
      const written = writeReadme(any);
      if (!written.ok) throw new Error(written.problems.map(({ message }) => message).join('\n'));
      const read = huggingface.read({ name: '', files: written.value.files });
      expect(read.ok ? read.value[0]?.card : {}).toEqual(any);
    }),
    { numRuns: 200 },
  );
});

it('writes any card into any README so that reading it gives the card again', () => {
  fc.assert(
    fc.property(card, (any) => {
      expect(readCard(makeReadme(writeText(any, makeReadme(template))))).toEqual(any);
    }),
    { numRuns: 100 },
  );
});

const samples = new URL('../../../../../shared/samples/huggingface/', import.meta.url);

describe.skipIf(!existsSync(samples))(
  'writeReadme, with files of the Hub that are no part of the project',
  () => {
    const names = existsSync(samples)
      ? readdirSync(samples).filter((name) => name !== 'bigscience_T0.md')
      : [];

    it.each(names)('gives %s back, and edits its name, its licence and its description', (name) => {
      const text = readFileSync(new URL(name, samples), 'utf8');
      const source = makeReadme(text);
      const card = readCard(source);
      expect(writeText(card, source)).toBe(text);
      Object.assign(card.model_overview ?? {}, {
        model_name: 'Renamed',
        licenses: [{ id: 'MIT' }],
        model_description: 'New.',
      });
      expect(readCard(makeReadme(writeText(card, source)))).toEqual(card);
    });
  },
);
