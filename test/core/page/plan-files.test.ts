import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeFile, planFiles } from '../../../src/core/page/plan-files.ts';
import { sampleCatalogue } from '../../helpers/sample-catalogue.ts';

const catalogue = sampleCatalogue();
const files = planFiles(catalogue, '1.2.3');

function make(address: string): unknown {
  const file = files.find((candidate) => candidate.address === address);
  if (!file || file.kind === 'copy') throw new TypeError(`${address} is not made.`);
  return JSON.parse(makeFile(file));
}

it('copies what was frozen, byte by byte from Git, at addresses that cannot be those of pages', () => {
  const copied = files.filter(
    (file) => file.kind === 'copy' && file.address.startsWith('cards/loan-approval/v2/'),
  );
  expect(copied.map(({ address }) => address)).toEqual([
    'cards/loan-approval/v2/card.md',
    'cards/loan-approval/v2/files/figures/calibration.png',
    expect.stringMatching(/^cards\/loan-approval\/v2\/other\/[0-9a-f]{32}\.bin$/),
  ]);
});

it('publishes nothing of a version whose tag was moved', () => {
  expect(files.filter(({ address }) => address.startsWith('cards/claims-triage/'))).toEqual([]);
});

it('writes a card in the order of the schema, below what Colophon knows of it', () => {
  const json = make('cards/loan-approval/v2/card.json') as Record<string, Record<string, unknown>>;
  expect(Object.keys(json)).toEqual([
    ...['colophon', 'schema', 'language', 'tags', 'model_overview', 'intended_uses', 'business_details'],
    ...['training_details', 'evaluation_details', 'additional_information', 'model_package_details'],
  ]);
  expect(Object.keys(json['model_overview'] ?? {}).slice(0, 4)).toEqual([
    'model_id',
    'model_name',
    'model_description',
    'model_version',
  ]);
  expect(json['colophon']).toMatchObject({
    format: 1,
    card: 'loan-approval',
    version: 'v2',
    status: 'Approved',
  });
});

it('puts the keys of metrics and of what is in them in order too', () => {
  const text = JSON.stringify(make('cards/loan-approval/v2/card.json'));
  expect(text).toContain(
    '{"name":"AUC","type":"number","value":0.853,"higher_is_better":true,"threshold":0.8,"confidence_interval":{"lower":0.841,"upper":0.865,"level":0.95}}',
  );
});

it('writes of a faulty card its problems', () => {
  expect(make('cards/broken-card/draft/card.json')).toMatchObject({
    colophon: { version: null },
    problems: [{ code: 'card/yaml' }],
  });
});

it('writes a manifest of every frozen file and ledger, without a clock', () => {
  const manifest = make('manifest.json') as {
    generator: unknown;
    cards: {
      card: string;
      ledger: { text: string; sha256: string };
      versions: { files: { path: string }[] }[];
    }[];
  };
  expect(manifest.generator).toEqual({ name: 'colophon', version: '1.2.3' });
  const loan = manifest.cards.find(({ card }) => card === 'loan-approval');
  expect(loan?.versions[1]?.files.map(({ path }) => path)).toEqual([
    'card.md',
    'figures/calibration.png',
    'index.html',
  ]);
  expect(loan?.ledger.sha256).toBe(
    createHash('sha256')
      .update(loan?.ledger.text ?? '')
      .digest('hex'),
  );
});

it('gives the search what each card says', () => {
  const { cards } = make('ja/search.json') as { cards: { id: string; prose: string; facts: string }[] };
  expect(cards.find(({ id }) => id === 'demand-forecast')).toMatchObject({
    prose: expect.stringContaining('日配品の発注量'),
  });
  expect(cards.find(({ id }) => id === 'loan-approval')?.facts).toContain('High 高');
  expect(cards.find(({ id }) => id === 'claims-triage')?.prose).toBe('');
});
