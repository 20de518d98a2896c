import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/core/card/card.ts';
import { planExport } from '../../../src/core/formats/plan-export.ts';
import { readForeignCards } from '../../../src/core/formats/read-foreign-cards.ts';
import { isRecord } from '../../../src/core/text/is-record.ts';
import { formatPointer } from '../../../src/core/text/pointer.ts';
import { arbitraryCard } from '../../helpers/arbitrary-card.ts';
import { valueOf } from '../../helpers/catalogue-commands.ts';
import '../../helpers/seed-properties.ts';

const words = (longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom('auc', '東京', 'a b', 'no', '1.10', 'Two.\n\n## Parts', '# ', '"'),
      fc.string({ minLength: 1, maxLength: longest, unit: 'grapheme' }),
    )
    .map((text) =>
      [...text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, '')].slice(0, longest).join(''),
    )
    .filter((text) => !/^\s*$|^[[{<(*_\s]*(?:optional|todo|tbd)/i.test(text));
const some = <Value>(
  fields: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> },
  ...required: (keyof Value)[]
) => fc.record(fields, { requiredKeys: required });
const numbers = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value + 0);
const list = <Value>(entry: fc.Arbitrary<Value>) => fc.array(entry, { minLength: 1, maxLength: 3 });
const named = <Value>(entry: fc.Arbitrary<Value>, name: (value: Value) => string) =>
  fc.uniqueArray(entry, {
    minLength: 1,
    maxLength: 3,
    selector: (value) => name(value).normalize('NFKC').toLowerCase().trim(),
  });
/** Any card of the reference's fields, of texts that `words` gives for a limit. */
function makeReferenceCard(words: (limit: number) => fc.Arbitrary<string>): fc.Arbitrary<Card> {
  const place = some({ container_image: list(words(1024)) }, 'container_image');
  const metrics = list(some({ name: words(255), value: numbers, notes: words(1024) }, 'name', 'value'));
  const parameters = list(some({ name: words(255), value: words(255) }, 'name', 'value'));
  const axis = { x_axis_name: words(63), y_axis_name: words(63), notes: words(1024) };
  const metric = fc.oneof(
    some({ name: words(255), type: fc.constant('number'), value: numbers, ...axis }, 'name', 'type', 'value'),
    some(
      { name: words(255), type: fc.constant('string'), value: words(63), ...axis },
      'name',
      'type',
      'value',
    ),
    some(
      { name: words(255), type: fc.constant('boolean'), value: fc.boolean(), ...axis },
      'name',
      'type',
      'value',
    ),
    some(
      {
        name: words(255),
        type: fc.constant('linear_graph'),
        value: list(fc.tuple(numbers, numbers)),
        ...axis,
      },
      'name',
      'type',
      'value',
    ),
    // The names of an axis are as many as the values along it.
    fc.integer({ min: 1, max: 4 }).chain((length) =>
      some(
        {
          name: words(255),
          type: fc.constant('bar_chart'),
          value: fc.array(numbers, { minLength: length, maxLength: length }),
          y_axis_name: words(63),
          x_axis_name: fc.array(words(63), { minLength: length, maxLength: length }),
          notes: words(1024),
        },
        'name',
        'type',
        'value',
      ),
    ),
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
      some(
        {
          name: words(255),
          type: fc.constant('matrix'),
          value: fc.array(fc.array(numbers, { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: rows,
          }),
          x_axis_name: fc.array(words(63), { minLength: columns, maxLength: columns }),
          y_axis_name: fc.array(words(63), { minLength: rows, maxLength: rows }),
          notes: words(1024),
        },
        'name',
        'type',
        'value',
      ),
    ),
  );
  const details = fc.dictionary(
    words(60).map((name) => `a${name}`),
    words(1024),
    { minKeys: 1, maxKeys: 3 },
  );

  return some(
    {
      model_overview: some(
        {
          model_id: words(1024),
          model_name: words(1024),
          model_description: words(1024),
          model_version: fc.integer({ min: 1 }),
          model_creator: words(1024),
          model_owner: words(1024),
          model_artifact: list(words(1024)),
          algorithm_type: words(1024),
          problem_type: words(1024),
          inference_environment: place,
        },
        'model_name',
      ),
      intended_uses: some(
        {
          purpose_of_model: words(2048),
          intended_uses: words(2048),
          factors_affecting_model_efficiency: words(2048),
          risk_rating: fc.constantFrom('High', 'Medium', 'Low', 'Unknown'),
          explanations_for_risk_rating: words(2048),
        },
        'risk_rating',
      ),
      business_details: some(
        { business_problem: words(2048), business_stakeholders: words(2048), line_of_business: words(2048) },
        'business_problem',
      ),
      training_details: some(
        {
          objective_function: some(
            {
              function: some(
                { function: fc.constantFrom('Maximize', 'Minimize'), facet: words(63), condition: words(63) },
                'function',
              ),
              notes: words(1024),
            },
            'function',
          ),
          training_observations: words(1024),
          training_job_details: some(
            {
              training_arn: words(1024),
              training_datasets: list(words(1024)),
              training_environment: place,
              training_metrics: metrics,
              user_provided_training_metrics: metrics,
              hyper_parameters: parameters,
              user_provided_hyper_parameters: parameters,
            },
            'training_arn',
          ),
        },
        'training_observations',
      ),
      evaluation_details: named(
        some(
          {
            name: words(63),
            evaluation_observation: words(2096),
            evaluation_job_arn: words(256),
            datasets: list(words(1024)),
            metadata: details,
            metric_groups: list(
              some(
                {
                  name: words(63),
                  metric_data: fc.uniqueArray(metric, { maxLength: 3, selector: ({ name }) => name }),
                },
                'name',
                'metric_data',
              ),
            ),
          },
          'name',
        ),
        ({ name }) => name,
      ),
      model_package_details: some(
        {
          model_package_arn: words(2048),
          model_package_group_name: words(63),
          model_package_name: words(63),
          model_package_version: fc.integer({ min: 1 }),
          model_package_description: words(1024),
          model_package_status: fc.constantFrom('Pending', 'InProgress', 'Completed', 'Failed', 'Deleting'),
          model_approval_status: fc.constantFrom('Approved', 'Rejected', 'PendingManualApproval'),
          approval_description: words(1024),
          domain: words(1024),
          task: words(1024),
          created_by: some({ user_profile_name: words(63) }, 'user_profile_name'),
          source_algorithms: fc.array(
            some({ algorithm_name: words(170), model_data_url: words(1024) }, 'algorithm_name'),
            { minLength: 1, maxLength: 1 },
          ),
          inference_specification: some(
            {
              containers: list(
                some(
                  { image: words(255), model_data_url: words(1024), nearest_model_name: words(1024) },
                  'image',
                ),
              ),
            },
            'containers',
          ),
        },
        'model_package_name',
      ),
      additional_information: some(
        {
          ethical_considerations: words(2048),
          caveats_and_recommendations: words(2048),
          custom_details: details,
        },
        'custom_details',
      ),
    },
    'model_overview',
  ) as fc.Arbitrary<Card>;
}

/** Within the limits of CloudFormation's schema. */
const referenceCard = makeReferenceCard(words);

/** Some texts are beyond them. */
const longCard = makeReferenceCard((limit) =>
  fc.oneof(
    words(limit),
    fc
      .tuple(
        fc.constantFrom('word ', 'A sentence. ', '長い。', 'x', '😀'),
        fc.integer({ min: 1, max: limit }),
      )
      .map(([part, more]) =>
        part
          .repeat(limit + more)
          .slice(0, limit + more)
          .replace(/[\ud800-\udbff]$/, '')
          .trim(),
      ),
  ),
);

const plain = { cardId: 'a', status: 'Draft', fit: false, pointer: 'a@draft' } as const;

function back(to: 'json' | 'sagemaker', card: Card, options: { target?: string; fit?: boolean } = {}) {
  const planned = valueOf(planExport({ card, to, ...plain, ...options }));
  const read = readForeignCards({ name: 'a.json', files: planned.files }, to);
  return { fates: planned.fates, card: read.ok ? read.value.cards[0]?.card : {} };
}

const plainCard = arbitraryCard.map(
  ({ card }) => JSON.parse(JSON.stringify(card).replaceAll('__proto__', 'proto')) as Card,
);

describe('a card comes back as it was', () => {
  test('from SageMaker, where it has the reference’s fields within its limits', () => {
    fc.assert(
      fc.property(referenceCard, (card) => {
        expect(back('sagemaker', card, { target: 'cloudformation' }).card).toEqual(card);
      }),
    );
  });

  test('from plain JSON, whatever the card', () => {
    fc.assert(
      fc.property(fc.oneof(plainCard, referenceCard, longCard), (card) => {
        expect(back('json', card).card ?? {}).toEqual(card);
      }),
    );
  });

  test.each(['cloudformation', 'v3', 'sdk2', 'package'])(
    'from SageMaker’s %s, but for what the report names; and nothing is made up',
    (target) => {
      fc.assert(
        fc.property(fc.oneof(plainCard, referenceCard, longCard), (card) => {
          const { fates, card: found = {} } = back('sagemaker', card, { target, fit: true });
          const known = new Map(fates.map(({ from, how }) => [from, how]));
          const [before, after] = [leaves(card), leaves(found)];
          expect([...known.keys()]).toEqual([...before.keys()]);
          for (const [at, how] of known)
            expect(how === 'same', at).toBe(before.get(at) === after.get(at) && after.has(at));
        }),
      );
    },
  );
});

function leaves(value: unknown, at = '', found = new Map<string, string>()): Map<string, string> {
  if ((isRecord(value) || Array.isArray(value)) && Object.keys(value).length > 0)
    for (const [key, below] of Object.entries(value as object))
      leaves(below, at + formatPointer([key]), found);
  else found.set(at, JSON.stringify(value));
  return found;
}
