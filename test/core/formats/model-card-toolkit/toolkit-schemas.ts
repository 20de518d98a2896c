const text = { type: 'string' };
const date = { type: 'string', format: 'date' };
const uri = { type: 'string', format: 'uri' };
const list = (items: object) => ({ type: 'array', items });
const record = (properties: object, others: object = {}) => ({ type: 'object', properties, ...others });

const owner = record({ name: text, contact: text });
const version = record({ name: text, date, diff: text });
const risk = record({ name: text, mitigation_strategy: text });
const described = record({ description: text });
const graphics = record({ description: text, collection: list(record({ name: text, image: text })) });

/** What version 0.0.1 of the published schema asks for. */
export const schemaOfOlder = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['model_details'],
  additionalProperties: false,
  properties: {
    schema_version: text,
    model_details: record({
      name: text,
      overview: text,
      owners: list(owner),
      version,
      license: text,
      references: list(uri),
      citation: text,
    }),
    model_parameters: record({
      model_architecture: text,
      data: record({
        train: record({ name: text, link: uri, sensitive: { type: 'boolean' }, graphics }),
        eval: record({ name: text, link: uri, sensitive: { type: 'boolean' }, graphics }),
      }),
      input_format: text,
      output_format: text,
    }),
    quantitative_analysis: record({
      performance_metrics: list(
        record(
          {
            type: text,
            value: { type: ['number', 'string'] },
            confidence_interval: record(
              { lower_bound: { type: 'number' }, upper_bound: { type: 'number' } },
              { required: ['lower_bound', 'upper_bound'] },
            ),
            threshold: { type: 'number' },
            slice: text,
          },
          { required: ['type'], anyOf: [{ required: ['value'] }, { required: ['confidence_interval'] }] },
        ),
      ),
      graphics,
    }),
    considerations: record({
      users: list(text),
      use_cases: list(text),
      limitations: list(text),
      tradeoffs: list(text),
      ethical_considerations: list(risk),
    }),
  },
};

/** What version 0.0.2 asks for, with the keys alone that the toolkit's own reader takes. */
export const schemaOfNewer = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  properties: {
    schema_version: text,
    model_details: record(
      {
        name: text,
        overview: text,
        documentation: text,
        owners: list(owner),
        version,
        licenses: list(
          record(
            { identifier: text, custom_text: text },
            { oneOf: [{ required: ['identifier'] }, { required: ['custom_text'] }] },
          ),
        ),
        references: list(record({ reference: uri })),
        citations: list(record({ style: text, citation: text })),
        path: text,
      },
      { additionalProperties: false },
    ),
    model_parameters: record(
      {
        model_architecture: text,
        data: list(
          record(
            {
              name: text,
              link: uri,
              sensitive: record({ sensitive_data: list(text) }),
              graphics,
              description: text,
            },
            { additionalProperties: false },
          ),
        ),
        input_format: text,
        output_format: text,
      },
      { additionalProperties: false },
    ),
    quantitative_analysis: record(
      {
        performance_metrics: list(
          record(
            {
              type: text,
              value: text,
              slice: text,
              confidence_interval: record({ lower_bound: text, upper_bound: text }),
            },
            { additionalProperties: false },
          ),
        ),
        graphics,
      },
      { additionalProperties: false },
    ),
    considerations: record(
      {
        users: list(described),
        use_cases: list(described),
        limitations: list(described),
        tradeoffs: list(described),
        ethical_considerations: list(risk),
      },
      { additionalProperties: false },
    ),
  },
};
