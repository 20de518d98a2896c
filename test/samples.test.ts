import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../src/core/autofill/autofill-formats.ts';
import type { AutofillKind } from '../src/core/autofill/autofill-source.ts';
import { type Fate, type FormatId, lossReasons, type Source } from '../src/core/formats/format.ts';
import { planImport } from '../src/core/formats/plan-import.ts';
import { readForeignCards } from '../src/core/formats/read-foreign-cards.ts';
import type { MetricFormatId } from '../src/core/metrics/metric-format.ts';
import { readMetricFile } from '../src/core/metrics/read-metric-file.ts';
import { parseSettings } from '../src/core/settings/parse-settings.ts';
import { valueAt } from '../src/core/text/pointer.ts';
import { readSource } from '../src/io/files/read-source.ts';
import { valueOf } from './helpers/catalogue-commands.ts';
import { listHeadings, listSourceLeaves, splitFrontMatter } from './helpers/list-source-leaves.ts';

type Outcome =
  /** Becomes so many cards. */
  | { readonly imports: FormatId; readonly cards?: number }
  | { readonly measures: MetricFormatId; readonly groups: number }
  | { readonly fills: AutofillKind }
  /** As a card, a metric file and a source of facts; the code is that of the import. */
  | { readonly refused: string };

const card = (imports: FormatId, cards = 1): Outcome => ({ imports, cards });
const metrics = (measures: MetricFormatId, groups: number): Outcome => ({ measures, groups });
const refused = (code: string): Outcome => ({ refused: code });

/** Every file, or folder that is read as one (with `/` at its end), and what it must do. */
const table: Readonly<Record<string, Outcome>> = {
  'README.md': refused('import/unrecognised'),

  'cyclonedx/aibom__Llama-3.2-1B-Instruct.json': card('cyclonedx'),
  'cyclonedx/specification__valid-machine-learning-1.5.json': card('cyclonedx'),
  'cyclonedx/specification__valid-machine-learning-1.6.json': card('cyclonedx'),
  'cyclonedx/specification__valid-machine-learning-considerations-env-1.6.json': card('cyclonedx'),

  'huggingface/AI-MO_NuminaMath-7B-TIR.md': card('huggingface'),
  'huggingface/BAAI_bge-small-en-v1.5.md': card('huggingface'),
  'huggingface/HuggingFaceH4_zephyr-7b-beta.md': card('huggingface'),
  'huggingface/MoritzLaurer_DeBERTa-v3-base-mnli-fever-anli.md': card('huggingface'),
  'huggingface/MoritzLaurer_DeBERTa-v3-large-mnli-fever-anli-ling-wanli.md': card('huggingface'),
  // Its quoted texts go on at the margin, which YAML 1.2 does not allow.
  'huggingface/bigscience_T0.md': refused('yaml/syntax'),
  'huggingface/deepset_roberta-base-squad2-distilled.md': card('huggingface'),
  'huggingface/huggingface_hub__sample_invalid_model_index.md': card('huggingface'),
  'huggingface/huggingface_hub__sample_simple_model_index.md': card('huggingface'),
  'huggingface/huggingface_hub__sample_windows_line_breaks.md': card('huggingface'),
  'huggingface/kingabzpro_wav2vec2-large-xls-r-300m-Urdu.md': card('huggingface'),
  'huggingface/lmms-lab_llava-onevision-qwen2-7b-ov.md': card('huggingface'),
  'huggingface/nvidia_parakeet-ctc-1.1b.md': card('huggingface'),
  'huggingface/skops__bert-base-uncased.md': card('huggingface'),
  'huggingface/skops__gpt2.md': card('huggingface'),

  'mlflow/concrete_strength_prediction__XGBoost_Model/': card('mlflow'),
  'mlflow/mlflow-export-import__model_MLmodel': card('mlflow'),
  'mlflow/mlflow-export-import__run_run.json': card('mlflow'),
  'mlflow/mlflow-export-import__sklearn_wine_version.json': card('mlflow'),
  'mlflow/mlops-loan-prediction__model_MLmodel': card('mlflow'),

  'model-card-toolkit/model-card-toolkit__cats_vs_dogs_v0_0_2.json': card('model-card-toolkit'),
  'model-card-toolkit/model-card-toolkit__considerations.json': card('model-card-toolkit'),
  'model-card-toolkit/model-card-toolkit__full.json': card('model-card-toolkit'),
  'model-card-toolkit/modelcards__google.sample.json': card('model-card-toolkit'),
  // In YAML, each of a schema that adds to the toolkit's.
  'model-card-toolkit/model-card-schema__clip_vit_base_patch32_model_card.yaml': card('model-card-toolkit'),
  'model-card-toolkit/model-card-schema__llama_2_7b_hf_model_card.yaml': card('model-card-toolkit'),
  'model-card-toolkit/modelcard-action__basic.yaml': card('model-card-toolkit'),
  'model-card-toolkit/modelcard-action__invalid_schema.yaml': card('model-card-toolkit'),
  // An exchange with an MLflow server, in which its answer stands.
  'model-card-toolkit/modelcard-action__run-id.json': card('mlflow'),

  // Prose without front matter.
  'other/Trustworthy-AI__overview_(SIGNS_External).md': refused('import/unrecognised'),
  'other/mc-schema__Aidoc_ICH-02-RT.xml': refused('import/unrecognised'),
  'other/model-card-library__mistral-large-3.md': card('huggingface'),

  'sagemaker/cards/sdk-integ__model_package_card_v1.json': card('sagemaker'),
  'sagemaker/cards/sdk-unit__describe_training_job.input.json': { fills: 'sagemaker-training-job' },
  'sagemaker/cards/terraform__content1.json': card('sagemaker'),
  'sagemaker/cards/terraform__empty.json': refused('import/unrecognised'),
  'sagemaker/cloudformation.schema.json': refused('import/unrecognised'),
  'sagemaker/metrics/amazon-sagemaker-examples__clarify_bias.json': metrics('clarify', 3),
  'sagemaker/metrics/amazon-sagemaker-examples__generic_modelcard_evaluation.json': metrics(
    'metric-groups',
    3,
  ),
  'sagemaker/metrics/clarify_bias.json': metrics('clarify', 3),
  'sagemaker/metrics/clarify_explanability.json': metrics('clarify', 8),
  'sagemaker/metrics/model_monitor_model_quality_binary_classification.json': metrics('monitor-quality', 1),
  'sagemaker/metrics/model_monitor_model_quality_regression.json': metrics('monitor-quality', 2),
  'sagemaker/metrics/translated_clarify_bias.json': metrics('metric-groups', 3),
  'sagemaker/metrics/translated_clarify_explanation.json': metrics('metric-groups', 7),
  'sagemaker/metrics/translated_model_monitor_model_quality_binary_classification.json': metrics(
    'metric-groups',
    1,
  ),
  'sagemaker/metrics/translated_model_monitor_model_quality_regression.json': metrics('metric-groups', 1),
  'sagemaker/model-card.schema.json': refused('import/unrecognised'),
};

const samples = join(import.meta.dirname, '../../shared/samples');
const settings = valueOf(parseSettings(undefined, 'colophon.yaml'));

/** Files under the samples, those of a folder that is listed as one under its name. */
function listSamples(): string[] {
  const folders = Object.keys(table).filter((path) => path.endsWith('/'));
  const found = readdirSync(samples, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(samples.length + 1))
    .map((path) => folders.find((folder) => path.startsWith(folder)) ?? path);
  return [...new Set(found)].toSorted();
}

const readSample = async (path: string): Promise<Source> => valueOf(await readSource(join(samples, path)));

const codesOf = (result: { readonly problems: readonly { code: string; severity: string }[] }): string[] =>
  result.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe.skipIf(!existsSync(samples))(
  'a sample of others (skipped where they are not beside the project)',
  () => {
    test('is each in the table, and each of the table is there', () => {
      expect(listSamples()).toEqual(Object.keys(table).toSorted());
    });

    const importing = Object.entries(table).flatMap(([path, outcome]) =>
      'imports' in outcome ? [[path, outcome] as const] : [],
    );

    test.each(importing)('is imported: %s', async (path, { imports, cards }) => {
      const planned = planImport({ source: await readSample(path), cardId: 'sample', settings });
      expect(codesOf(planned)).toEqual([]);
      expect(valueOf(planned).map(({ loss }) => loss.format)).toEqual(
        Array.from({ length: cards ?? 1 }, () => imports),
      );
    });

    test.each(importing)('has a fate for each of its leaves: %s', async (path) => {
      const source = await readSample(path);
      const read = valueOf(readForeignCards(source));
      const rows = read.cards.flatMap(({ fates }) => fates.map(keyOf));
      for (const { fates } of read.cards) expect(new Set(fates.map(keyOf)).size).toBe(fates.length);
      const leaves = listSourceLeaves(source, read.format.id).map(keyOf);
      const ofFields = rows.filter((row) => !row.includes('##'));
      expect([...new Set(ofFields)].toSorted()).toEqual(leaves.toSorted());
      expect(rows.length).toBeGreaterThan(0);
      if (read.format.id !== 'huggingface') return;
      const titles =
        read.cards[0]?.fates.flatMap(({ from }) =>
          from.startsWith('#') ? from.split('/').map((part) => part.replaceAll('~1', '/')) : [],
        ) ?? [];
      const text = [...source.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('');
      for (const heading of listHeadings(text)) expect(titles.join('/')).toContain(heading.slice(0, 20));
    });

    test.each(importing)(
      'is where its fates say, or not there for a reason of the list: %s',
      async (path) => {
        const source = await readSample(path);
        const read = valueOf(readForeignCards(source));
        const values = new Map(
          listSourceLeaves(source, read.format.id).map((leaf) => [keyOf(leaf), leaf.value]),
        );
        for (const { card: made, fates } of read.cards) {
          for (const fate of fates) {
            if ('reason' in fate) expect(lossReasons).toContain(fate.reason);
            else {
              const target = valueAt(made, fate.to);
              expect(target, `${fate.from} → ${fate.to}`).toBeDefined();
              if (fate.from.startsWith('#')) expect(typeof target, fate.from).toBe('string');
              else if (fate.how === 'same')
                expect(target, `${fate.from} → ${fate.to}`).toEqual(values.get(keyOf(fate)));
            }
          }
        }
      },
    );

    test.each(importing.filter(([, { imports }]) => imports === 'huggingface'))(
      'has each of its words in the card or in the report: %s',
      async (path) => {
        const source = await readSample(path);
        const [text = ''] = [...source.files.values()].map((bytes) => new TextDecoder().decode(bytes));
        const [made] = valueOf(readForeignCards(source)).cards;
        const kept = new Set(wordsOf(textsOf(made)));
        const { body } = splitFrontMatter(text.replaceAll(/\r+\n?/g, '\n'));
        const words = new Set(wordsOf(body.replaceAll(/<!--[\s\S]*?-->/g, '')));
        expect([...words].filter((word) => !kept.has(word))).toEqual([]);
      },
    );

    const measuring = Object.entries(table).flatMap(([path, outcome]) =>
      'measures' in outcome ? [[path, outcome] as const] : [],
    );
    test.each(measuring)('is a metric file, and no card: %s', async (path, { measures, groups }) => {
      const reading = readMetricFile(basename(path), readFileSync(join(samples, path)));
      expect(reading.ok && [reading.format, reading.groups.length]).toEqual([measures, groups]);
      expect(codesOf(readForeignCards(await readSample(path)))).toEqual(['import/unrecognised']);
    });

    const filling = Object.entries(table).flatMap(([path, outcome]) =>
      'fills' in outcome ? [[path, outcome] as const] : [],
    );
    test.each(filling)('fills a card, and is none: %s', async (path, { fills }) => {
      const source = await readSample(path);
      expect(valueOf(readFacts(source)).kind).toBe(fills);
      expect(codesOf(readForeignCards(source))).toEqual(['import/unrecognised']);
    });

    const refusing = Object.entries(table).flatMap(([path, outcome]) =>
      'refused' in outcome ? [[path, outcome] as const] : [],
    );
    test.each(refusing)('is refused: %s', async (path, { refused: code }) => {
      const source = await readSample(path);
      expect(codesOf(readForeignCards(source))).toEqual([code]);
      expect(readMetricFile(basename(path), readFileSync(join(samples, path))).ok).toBe(false);
      expect(codesOf(readFacts(source))).toEqual(['autofill/unrecognised']);
    });
  },
);

const keyOf = ({ file, from }: Pick<Fate, 'file' | 'from'>): string => `${file}#${from}`;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** All keys and texts of a value, a line for each. */
function textsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .flatMap(([key, below]) => [key, textsOf(below)])
    .join('\n');
}
