import { createHash } from 'node:crypto';
import { makeRandom } from '../random.ts';
import { evaluationNames, makeEvaluations } from './bench-metrics.ts';
import { makePng, makeSvg } from './bench-figure.ts';
import { makeBlock, makeParagraph, makeSentence } from './bench-text.ts';

export type BenchFiles = Readonly<Record<string, string | Buffer>>;

export const ratings = ['High', 'Medium', 'Low'] as const;

/**
 * The frozen files of a card at a version, of 3 to 30 kB each: every card reads differently, and from one version to
 * the next the figures change with a few paragraphs of the prose.
 */
export function makeBenchCard(card: string, version: number): BenchFiles {
  const random = makeRandom(card);
  const rating = random.pick(ratings);
  const evaluations = random.between(1, 3);
  // Most cards are short, a few are long.
  const paragraphs = 1 + Math.floor(random.next() ** 3 * 9);
  const picture = random.pick(['none', 'png', 'svg'] as const);
  const hasResults = random.next() < 0.5;
  const files: Record<string, string | Buffer> = {};
  const drawn = makeRandom(`${card} picture ${Math.floor(version / 3)}`);
  if (picture === 'png') files['figures/cases.png'] = makePng(drawn);
  if (picture === 'svg') files['figures/cases.svg'] = makeSvg(drawn);
  if (hasResults) files['metrics/cases.csv'] = makeResults(card, version);
  const shown = picture === 'none' ? '' : `![Cases by month](figures/cases.${picture})\n\n`;
  const linked = hasResults ? 'The counts are in [a table of their own](metrics/cases.csv).\n\n' : '';
  const named = evaluationNames.slice(0, evaluations);
  const sections = [
    ...['Model description', 'Business problem', 'Intended uses', 'Out-of-scope uses', 'Limitations'],
    ...['Explanations for the risk rating', 'Training observations'],
    ...named.map((name) => `Evaluation: ${name}`),
    ...['Ethical considerations', 'Caveats and recommendations', 'Monitoring plan'],
  ];
  const body = sections.map((heading) => {
    const more = heading === 'Evaluation: Holdout' ? shown + linked : '';
    return `## ${heading}\n\n${makeSection(card, version, heading, paragraphs)}${more}`;
  });
  files['card.md'] =
    `---\n${makeFrontMatter(card, version, rating)}${makeEvaluations(card, version, evaluations)}---\n\n${body.join('').trimEnd()}\n`;
  return files;
}

/** One paragraph in six is written anew with each version. */
function makeSection(card: string, version: number, heading: string, paragraphs: number): string {
  const length = makeRandom(`${card} ${heading}`).between(1, paragraphs);
  return Array.from({ length }, (_, place) => {
    const written = lastEdit(`${card} ${heading} ${place}`, version);
    const random = makeRandom(`${card} ${heading} ${place} ${written}`);
    const block = random.next() < 0.4 ? `${makeBlock(random)}\n\n` : '';
    return `${makeParagraph(random)}\n\n${block}`;
  }).join('');
}

function lastEdit(place: string, version: number): number {
  for (let candidate = version; candidate > 1; candidate -= 1)
    if (makeRandom(`${place} edit ${candidate}`).next() < 1 / 6) return candidate;
  return 1;
}

function makeFrontMatter(card: string, version: number, rating: string): string {
  const random = makeRandom(`${card} front matter`);
  const digest = createHash('sha256').update(`${card} ${version}`).digest('hex');
  const training = makeRandom(`${card} training ${version}`);
  return `schema: 1
tags: [${random.pick(['tabular', 'text', 'image'])}, ${random.pick(['batch', 'online'])}, bench]
model_overview:
  model_id: models:/${card}/${version}
  model_name: ${card.replaceAll('-', ' ')}
  model_version: ${version}
  model_version_note: ${JSON.stringify(makeSentence(training))}
  model_creator: Modelling
  model_owner: ${random.pick(['Retail risk', 'Operations', 'Field service', 'Customer care', '与信審査部'])}
  algorithm_type: ${random.pick(['Gradient-boosted trees', 'Logistic regression', 'Transformer'])}
  problem_type: Binary classification
  frameworks: [XGBoost 3.0.2, scikit-learn 1.7.0]
  model_artifact: [s3://models/${card}/${version}/model.tar.gz]
  artifact_digests:
    - { artifact: s3://models/${card}/${version}/model.tar.gz, digest: 'sha256:${digest}' }
  source_repository: https://example.org/models/${card}
  source_commit: '${digest.slice(0, 40)}'
intended_uses:
  risk_rating: ${rating}
business_details:
  line_of_business: ${random.pick(['Retail', 'Wholesale', 'Service'])}
training_details:
  training_job_details:
    training_datasets: [s3://models/${card}/${version}/train/]
    training_metrics:
      - { name: 'train:auc', value: 0.${training.between(800, 950)} }
      - { name: 'validation:auc', value: 0.${training.between(700, 900)} }
    hyper_parameters:
      - { name: max_depth, value: '${training.between(3, 9)}' }
      - { name: eta, value: '0.0${training.between(1, 9)}' }
      - { name: num_round, value: '${training.between(100, 900)}' }
additional_information:
  fairness_assessments:
    - group_at_risk: ${random.pick(['People under 25', 'New customers', 'Rural branches'])}
      harms: ${JSON.stringify(makeSentence(training))}
  custom_details:
    Retention: ${random.between(2, 9)} years
`;
}

function makeResults(card: string, version: number): string {
  const random = makeRandom(`${card} results ${version}`);
  const rows = Array.from(
    { length: 30 },
    (_, row) => `${row},${random.between(0, 9999)},${random.between(0, 999)}`,
  );
  return `bin,cases,faults\n${rows.join('\n')}\n`;
}
