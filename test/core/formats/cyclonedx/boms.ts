/** One red dot. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const sha256 = '0123456789abcdef'.repeat(4);

const modelCard = {
  'bom-ref': 'churn-card',
  modelParameters: {
    approach: { type: 'supervised' },
    task: 'classification',
    architectureFamily: 'gradient boosting',
    modelArchitecture: 'XGBoost',
    datasets: [
      {
        type: 'dataset',
        name: 'Customers',
        contents: { url: 'https://example.org/customers' },
        classification: 'internal',
        sensitiveData: ['age', 'postcode'],
        description: 'Three years.',
        governance: { owners: [{ organization: { name: 'Sales' } }] },
      },
      { ref: 'calls' },
      { ref: 'nowhere' },
    ],
    inputs: [{ format: 'row' }, { format: 'text' }],
    outputs: [{ format: 'number' }],
  },
  quantitativeAnalysis: {
    performanceMetrics: [
      { type: 'accuracy', value: '0.90', confidenceInterval: { lowerBound: '0.88', upperBound: '0.92' } },
      { type: 'accuracy', value: '0.80', slice: 'young' },
      {
        type: 'verdict',
        value: 'good',
        slice: 'young',
        confidenceInterval: { lowerBound: 'low', upperBound: 'high' },
      },
    ],
    graphics: {
      description: 'All of it.',
      collection: [
        { name: 'ROC [holdout]', image: { contentType: 'image/png', encoding: 'base64', content: png } },
      ],
    },
  },
  considerations: {
    users: ['Analysts', 'Managers'],
    useCases: ['Letters to customers'],
    technicalLimitations: ['Adults only', 'One country'],
    performanceTradeoffs: ['Recall against precision'],
    ethicalConsiderations: [
      { name: 'Unfair to the young', mitigationStrategy: 'Measured by age' },
      { name: 'Privacy' },
    ],
    fairnessAssessments: [
      { groupAtRisk: 'The young', benefits: 'Offers', harms: 'Fewer offers', mitigationStrategy: 'Quotas' },
    ],
  },
  properties: [
    { name: 'vendor:stage', value: 'beta' },
    { name: 'vendor:note', value: 'one' },
    { name: 'vendor:note', value: 'two' },
  ],
};

const component = {
  'bom-ref': 'churn',
  type: 'machine-learning-model',
  supplier: { name: 'Acme', url: ['https://example.org'] },
  author: 'Ann',
  publisher: 'Acme Press',
  group: 'acme',
  name: 'churn',
  version: '2.4.0',
  description: 'Who will leave.\n\nIn two paragraphs.',
  hashes: [
    { alg: 'SHA-256', content: sha256 },
    { alg: 'SHA-1', content: '0'.repeat(40) },
  ],
  licenses: [
    { license: { id: 'Apache-2.0', url: 'https://example.org/licence' } },
    { license: { name: 'Our own' } },
  ],
  purl: 'pkg:huggingface/acme/churn@1',
  pedigree: { ancestors: [{ type: 'machine-learning-model', group: 'base', name: 'tree' }] },
  externalReferences: [
    {
      type: 'distribution',
      url: 'https://example.org/churn.bin',
      hashes: [{ alg: 'SHA-512', content: '1'.repeat(128) }],
    },
    { type: 'vcs', url: 'https://example.org/git' },
    { type: 'documentation', url: 'https://example.org/docs', comment: 'The manual' },
    { type: 'website', url: 'https://example.org/' },
  ],
  properties: [{ name: 'downloads', value: '42' }],
  modelCard,
};

const calls = {
  type: 'data',
  'bom-ref': 'calls',
  name: 'Calls',
  data: [{ type: 'dataset', contents: { url: 'https://example.org/calls' }, description: 'One year.' }],
};

/** Every field of a model card in CycloneDX 1.5, beside a library and what a file says of itself. */
export const bom15 = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  version: 1,
  metadata: {
    timestamp: '2026-01-01T00:00:00Z',
    tools: { components: [{ type: 'application', name: 'maker' }] },
  },
  components: [component, { type: 'library', name: 'numpy', version: '2.0' }, calls],
  dependencies: [{ ref: 'churn', dependsOn: ['calls'] }],
};

const energy = {
  energyConsumptions: [
    {
      activity: 'training',
      energyProviders: [
        {
          organization: { name: 'Grid' },
          energySource: 'wind',
          energyProvided: { value: 12.5, unit: 'kWh' },
        },
      ],
      activityEnergyCost: { value: 12.5, unit: 'kWh' },
      co2CostEquivalent: { value: 31.22, unit: 'tCO2eq' },
    },
  ],
};

const { author: _author, ...newer } = component;

/** What came with 1.6. */
export const bom16 = {
  ...bom15,
  specVersion: '1.6',
  components: [
    {
      ...newer,
      authors: [{ name: 'Ann', email: 'ann@example.org' }, { name: 'Bo' }],
      tags: ['tables', 'churn'],
      modelCard: {
        ...modelCard,
        considerations: { ...modelCard.considerations, environmentalConsiderations: energy },
      },
    },
    ...bom15.components.slice(1),
  ],
};

export const bom17 = {
  ...bom16,
  specVersion: '1.7',
  components: bom16.components.map((one, index) =>
    index === 0 ? { ...one, manufacturer: { name: 'Acme Works' } } : one,
  ),
};

/** The same kind of card in XML, with what XML alone can do. */
export const xml = `<?xml version="1.0" encoding="UTF-8"?>
<!-- <!DOCTYPE in speech does no harm -->
<b:bom xmlns:b="http://cyclonedx.org/schema/bom/1.6" serialNumber="urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79" version="1">
  <b:components>
    <b:component type="machine-learning-model" bom-ref="churn">
      <b:authors><b:author><b:name>Ann</b:name><b:email>ann@example.org</b:email></b:author></b:authors>
      <b:group>acme</b:group>
      <b:name>churn</b:name>
      <b:version>2.4.0</b:version>
      <b:description><![CDATA[R & D, a < b]]></b:description>
      <b:hashes><b:hash alg="SHA-256">${sha256}</b:hash></b:hashes>
      <b:licenses><b:license><b:id>MIT</b:id></b:license></b:licenses>
      <b:externalReferences><b:reference type="vcs"><b:url>https://example.org/git?a=1&amp;b=2</b:url></b:reference></b:externalReferences>
      <b:properties><b:property name="downloads">42</b:property></b:properties>
      <b:modelCard>
        <b:modelParameters>
          <b:approach><b:type>supervised</b:type></b:approach>
          <b:task>classification</b:task>
          <b:datasets>
            <b:dataset bom-ref="d"><b:type>dataset</b:type><b:name>Customers</b:name>
              <b:contents><b:url>https://example.org/customers</b:url></b:contents>
              <b:sensitiveData>age</b:sensitiveData><b:sensitiveData>postcode</b:sensitiveData>
            </b:dataset>
            <b:ref>nowhere</b:ref>
          </b:datasets>
          <b:inputs><b:input><b:format>row</b:format></b:input></b:inputs>
        </b:modelParameters>
        <b:quantitativeAnalysis>
          <b:performanceMetrics>
            <b:performanceMetric><b:type>accuracy</b:type><b:value>0.90</b:value>
              <b:confidenceInterval><b:lowerBound>0.88</b:lowerBound><b:upperBound>0.92</b:upperBound></b:confidenceInterval>
            </b:performanceMetric>
          </b:performanceMetrics>
          <b:graphics><b:collection><b:graphic><b:name>Dot</b:name><b:image encoding="base64" content-type="image/png">${png}</b:image></b:graphic></b:collection></b:graphics>
        </b:quantitativeAnalysis>
        <b:considerations>
          <b:users><b:user>Analysts</b:user></b:users>
          <b:ethicalConsiderations><b:ethicalConsideration><b:name>Privacy</b:name></b:ethicalConsideration></b:ethicalConsiderations>
          <b:environmentalConsiderations><b:energyConsumptions><b:energyConsumption>
            <b:activity>training</b:activity>
            <b:energyProviders><b:organization><b:name>Grid</b:name></b:organization><b:energySource>wind</b:energySource>
              <b:energyProvided><b:value>1.5</b:value><b:unit>kWh</b:unit></b:energyProvided></b:energyProviders>
            <b:activityEnergyCost><b:value>1.5</b:value><b:unit>kWh</b:unit></b:activityEnergyCost>
          </b:energyConsumption></b:energyConsumptions></b:environmentalConsiderations>
        </b:considerations>
      </b:modelCard>
    </b:component>
    <b:component type="library"><b:name>numpy</b:name></b:component>
  </b:components>
  <b:dependencies><b:dependency ref="churn"><b:dependency ref="numpy"/></b:dependency></b:dependencies>
</b:bom>
`;
