import { describe, expect, test } from 'vitest';
import type { Card } from '../../../../src/core/card/card.ts';
import { planExport } from '../../../../src/core/formats/plan-export.ts';
import { modelCardToolkit } from '../../../../src/core/formats/model-card-toolkit/read-model-card-toolkit.ts';
import { isRecord } from '../../../../src/core/text/is-record.ts';
import { formatPointer, valueAt } from '../../../../src/core/text/pointer.ts';
import { sameJson } from '../../../../src/core/text/same-json.ts';
import { parseYaml } from '../../../../src/core/yaml/parse-yaml.ts';
import { valueOf } from '../../../helpers/catalogue-commands.ts';
import { newer, older, png, yaml } from './toolkit-cards.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const sourceOf = (text: string) => ({ name: 'card', files: new Map([['card', encode(text)]]) });
const plain = {
  cardId: 'churn',
  status: 'Draft',
  to: 'model-card-toolkit',
  fit: false,
  pointer: 'churn@v1',
} as const;

function read(text: string) {
  const [card, ...others] = valueOf(modelCardToolkit.read(sourceOf(text)));
  if (!card || others.length > 0) throw new Error('One card is expected.');
  return card;
}

const back = (kept: string, card: Card): string =>
  decode([...valueOf(planExport({ ...plain, card, kept: sourceOf(kept) })).files.values()][0]);

const parse = (text: string): unknown =>
  /^\uFEFF?\s*\{/.test(text)
    ? JSON.parse(text.replace(/^\uFEFF/, ''))
    : valueOf(parseYaml(text.replaceAll('\r\n', '\n'), { file: '' })).value;

function leavesOf(value: unknown, at = ''): string[] {
  const isBranch = (isRecord(value) || Array.isArray(value)) && Object.keys(value).length > 0;
  return isBranch
    ? Object.entries(value as object).flatMap(([key, below]) => leavesOf(below, at + formatPointer([key])))
    : [at];
}

const layouts: [string, string][] = [
  ['as Python writes it', JSON.stringify(newer, null, 4).replaceAll('\n', '\r\n')],
  ['on one line', JSON.stringify({ ...newer, unknown: [null, {}] })],
  ['of the older version, behind a byte order mark', `\uFEFF${JSON.stringify(older, null, 2)}\n`],
  ['in YAML', yaml],
  ['in YAML with CRLF', yaml.replaceAll('\n', '\r\n')],
];

/** What a source says in no leaf of its own: it is told by where other leaves are, or by what they are. */
const derived = /\/(?:role|type)$|^\/evaluation_details\/0\/name$|\/model_creator$/;

function change(value: unknown, at: string): unknown {
  if (typeof value === 'number')
    return at.endsWith('model_version') ? value + 1 : at.endsWith('/lower') ? value / 2 : value * 2;
  if (typeof value === 'boolean') return !value;
  if (at.endsWith('_date')) return '2026-03-01';
  if (at.endsWith('/input_format_map')) return String(value).replace('age', 'year');
  if (/\/references\/|\/location$/.test(at)) return `${String(value)}/anew`;
  if (at.endsWith('/id')) return `${String(value)}-anew`;
  if (at.endsWith('/notes')) return String(value).replace(/0\.5|tsv/, '0.75');
  if (/_observations?$/.test(at)) return String(value).replace(/By|All/, 'anew');
  return String(value).replace(/[a-z](?=[^a-z]*$)/i, '$& anew');
}

describe('an imported card of the Model Card Toolkit', () => {
  test.each(layouts)('comes back with the same bytes: %s', (_what, kept) => {
    expect(back(kept, read(kept).card)).toBe(kept);
  });

  test.each(layouts)('differs in the field alone that was edited, whatever the field: %s', (_what, kept) => {
    const { card, fates } = read(kept);
    const editable = leavesOf(card).filter((at) => !derived.test(at) && valueAt(card, at) !== 'overall');
    expect(editable.length).toBeGreaterThan(10);
    for (const at of editable) {
      const edited = structuredClone(card) as unknown as Record<string, unknown>;
      const holder = valueAt(edited, at.slice(0, at.lastIndexOf('/'))) as Record<string, unknown>;
      const key = at
        .slice(at.lastIndexOf('/') + 1)
        .replaceAll('~1', '/')
        .replaceAll('~0', '~');
      holder[key] = change(holder[key], at);
      const text = back(kept, edited as unknown as Card);
      const [before, after] = [parse(kept), parse(text)];
      expect(leavesOf(after), at).toEqual(leavesOf(before));
      const changed = leavesOf(after).filter(
        (leaf) => !sameJson(valueAt(after, leaf), valueAt(before, leaf)),
      );
      expect(changed.length, `${at}: ${changed.join()}`).toBe(
        kept.includes('verdict') && /metric_groups\/1\/name$/.test(at) ? 2 : 1,
      );
      for (const leaf of changed) {
        const fate = fates.find(({ from }) => from === leaf);
        const to = fate && 'to' in fate ? fate.to : '';
        expect(to === at || to.startsWith(`${at}/`) || at.startsWith(`${to}/`), at).toBe(true);
      }
      const again = read(text).card as unknown as Record<string, unknown>;
      expect(valueAt(again, at), at).toEqual(valueAt(edited, at));
    }
  });
});

describe('lists of an imported card', () => {
  const kept = JSON.stringify(newer, null, 2);
  const edit = (change: (card: Card) => void, text = kept): unknown => {
    const card = structuredClone(read(text).card);
    change(card);
    return parse(back(text, card));
  };
  const with_ = (change: (source: typeof newer) => void, of = newer): unknown => {
    const source = structuredClone(of);
    change(source);
    return source;
  };

  test('grow and shrink where an entry came or went', () => {
    expect(
      edit(({ model_overview: overview }) =>
        overview?.licenses?.unshift({ name: 'Free', link: 'https://example.org' }),
      ),
    ).toEqual(
      with_(({ model_details: details }) =>
        details.licenses.unshift({ custom_text: 'Free https://example.org' } as never),
      ),
    );
    expect(edit(({ model_overview: overview }) => overview?.references?.splice(0, 1))).toEqual(
      with_(({ model_details: details }) => details.references.splice(0, 1)),
    );
    const records = ({ training_details: training }: Card) => training?.training_job_details?.dataset_records;
    expect(
      edit((card) =>
        records(card)?.push({
          name: 'train more',
          location: 'https://example.org/m',
          sensitive_fields: ['sex'],
        }),
      ),
    ).toEqual(
      with_(({ model_parameters: parameters }) =>
        parameters.data.splice(1, 0, {
          name: 'train more',
          link: 'https://example.org/m',
          sensitive: { sensitive_data: ['sex'] },
        } as never),
      ),
    );
    expect(edit((card) => card.evaluation_details?.[0]?.dataset_records?.splice(0, 1))).toEqual(
      with_(({ model_parameters: parameters }) => parameters.data.splice(1, 1)),
    );
  });

  test('of metrics grow and shrink', () => {
    const groups = ({ evaluation_details: evaluations }: Card) => evaluations?.[0]?.metric_groups;
    expect(
      edit((card) => groups(card)?.[1]?.metric_data.push({ name: 'f1', type: 'number', value: 0.5 })),
    ).toEqual(
      with_(({ quantitative_analysis: { performance_metrics: metrics } }) =>
        metrics.splice(3, 0, { type: 'f1', value: '0.5', slice: 'young' } as never),
      ),
    );
    expect(edit((card) => groups(card)?.splice(1, 1))).toEqual(
      with_(({ quantitative_analysis: { performance_metrics: metrics } }) => metrics.splice(1, 2)),
    );
    expect(
      edit((card) =>
        groups(card)?.push({
          name: 'old',
          metric_data: [
            { name: 'f1', type: 'number', value: 1, confidence_interval: { lower: 0, upper: 1 } },
          ],
        }),
      ),
    ).toEqual(
      with_(({ quantitative_analysis: { performance_metrics: metrics } }) =>
        metrics.push({
          type: 'f1',
          value: '1',
          slice: 'old',
          confidence_interval: { lower_bound: '0', upper_bound: '1' },
        } as never),
      ),
    );
  });

  test('of texts grow and shrink, in the shape that they have', () => {
    const limit = (text: string, of: string) =>
      edit((card) => {
        card.intended_uses = { ...card.intended_uses, limitations: text };
      }, of);
    expect(limit('- Adults only\n- At night\n- One country', kept)).toEqual(
      with_(({ considerations }) => considerations.limitations.splice(1, 0, { description: 'At night' })),
    );
    expect(limit('- One country', kept)).toEqual(
      with_(({ considerations }) => considerations.limitations.splice(0, 1)),
    );
    const others = JSON.stringify(older);
    expect(limit('- Adults only\n- One country\n- New', others)).toMatchObject({
      considerations: { limitations: ['Adults only', 'One country', 'New'] },
    });
    expect(
      edit((card) => {
        delete card.intended_uses;
        delete card.additional_information;
      }, others),
    ).toEqual({
      ...older,
      model_parameters: {
        ...older.model_parameters,
        data: { ...older.model_parameters.data, train: { name: 'T', link: 'https://example.org/t' } },
      },
      considerations: { users: older.considerations.users },
    });
  });

  test('of graphics have a paragraph that was added in their description', () => {
    const edited = edit((card) => {
      const training = card.training_details;
      if (training) training.training_observations += '\n\nFewer than last year.';
    });
    expect(valueAt(edited, '/model_parameters/data/0/graphics')).toEqual({
      description: 'By age.\n\nFewer than last year.',
      collection: [{ name: 'Ages [years]', image: png }],
    });
  });

  test('and fields that the source did not have are written where it would have them', () => {
    const text = '{"model_details": {"name": "A"}}';
    const edited = edit((card) => {
      Object.assign(card, {
        model_overview: {
          ...card.model_overview,
          model_owner: 'Team <t@example.org>',
          model_version_name: 'v2',
          citation: '```bibtex\n@misc{a}\n```',
        },
        additional_information: { ethical_considerations: '- Bias — Measured\n- Other' },
        business_details: { business_problem: 'Loss.\n\n## Of what', business_stakeholders: 'Analysts' },
        intended_uses: { risk_rating: 'High' },
      });
    }, text);
    expect(edited).toEqual({
      model_details: {
        name: 'A',
        owners: [{ name: 'Team', contact: 't@example.org' }],
        version: { name: 'v2' },
        citations: [{ citation: '@misc{a}', style: 'bibtex' }],
        documentation: '## Risk rating\n\nHigh\n\n## Business problem\n\nLoss.\n\n### Of what',
      },
      considerations: {
        users: [{ description: 'Analysts' }],
        ethical_considerations: [{ name: 'Bias', mitigation_strategy: 'Measured' }, { name: 'Other' }],
      },
    });
    expect(read(JSON.stringify(edited)).card).toMatchObject({
      intended_uses: { risk_rating: 'High' },
      business_details: { business_problem: 'Loss.\n\n### Of what' },
    });
  });
});

describe('a card written anew', () => {
  test('has its fields in the order of the schema, and of several evaluations the names', () => {
    const card = {
      model_overview: {
        model_name: 'A',
        model_owner: 'B',
        model_creator: 'C',
        model_version: 2,
        references: [{ name: 'Paper', link: 'https://example.org' }, { name: 'A book' }],
      },
      evaluation_details: [
        {
          name: 'E1',
          metric_groups: [{ name: 'overall', metric_data: [{ name: 'auc', type: 'number', value: 1 }] }],
        },
        {
          name: 'E2',
          metric_groups: [
            {
              name: 'g',
              metric_data: [
                { name: 'auc', type: 'number', value: 2, slice: 's' },
                { name: 'roc', type: 'linear_graph', value: [[0, 1]] },
              ],
            },
          ],
        },
      ],
      training_details: {
        training_job_details: { dataset_records: [{ name: 'D', location: 'not an address' }] },
      },
      additional_information: { custom_details: { documentation: 'Text', Team: 'X', list: ['a', 'b'] } },
    } as Card;
    const { files, fates } = valueOf(planExport({ ...plain, card }));
    const text = decode([...files.values()][0]);
    expect(JSON.parse(text)).toMatchInlineSnapshot(`
      {
        "model_details": {
          "documentation": "Text

      ## Model creator

      C

      ## Additional information

      ### Team

      X

      ### list

      - a
      - b",
          "name": "A",
          "owners": [
            {
              "name": "B",
            },
          ],
          "references": [
            {
              "reference": "https://example.org",
            },
          ],
          "version": {
            "name": "2",
          },
        },
        "model_parameters": {
          "data": [
            {
              "name": "D",
            },
          ],
        },
        "quantitative_analysis": {
          "performance_metrics": [
            {
              "slice": "E1",
              "type": "auc",
              "value": "1",
            },
            {
              "slice": "E2: s",
              "type": "auc",
              "value": "2",
            },
          ],
        },
        "schema_version": "0.0.2",
      }
    `);
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'schema_version',
      'model_details',
      'model_parameters',
      'quantitative_analysis',
    ]);
    expect(fates.flatMap(({ from, how }) => (how === 'lost' ? [from] : []))).toMatchInlineSnapshot(`
      [
        "/model_overview/references/0/link",
        "/model_overview/references/1/name",
        "/evaluation_details/1/name",
        "/evaluation_details/1/metric_groups/0/name",
        "/evaluation_details/1/metric_groups/0/metric_data/0/name",
        "/evaluation_details/1/metric_groups/0/metric_data/0/type",
        "/evaluation_details/1/metric_groups/0/metric_data/0/value",
        "/evaluation_details/1/metric_groups/0/metric_data/0/slice",
        "/evaluation_details/1/metric_groups/0/metric_data/1/name",
        "/evaluation_details/1/metric_groups/0/metric_data/1/type",
        "/evaluation_details/1/metric_groups/0/metric_data/1/value/0/0",
        "/evaluation_details/1/metric_groups/0/metric_data/1/value/0/1",
        "/training_details/training_job_details/dataset_records/0/location",
        "/additional_information/custom_details/list/0",
        "/additional_information/custom_details/list/1",
      ]
    `);
  });
});
