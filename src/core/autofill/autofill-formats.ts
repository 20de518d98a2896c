import { parseForeignJson } from '../formats/parse-foreign-json.ts';
import { findFormat } from '../formats/foreign-formats.ts';
import type { Source } from '../formats/format.ts';
import { fail, type Result, succeed } from '../problem/problem.ts';
import { autofillProblem } from './autofill-problems.ts';
import { type AutofillFormat, autofillTitles, type FactReading } from './autofill-source.ts';
import { huggingfaceConfig } from './sources/huggingface-config.ts';
import { mlflow } from './sources/mlflow.ts';
import { sagemakerModelPackage } from './sources/sagemaker-model-package.ts';
import { sagemakerModel } from './sources/sagemaker-model.ts';
import { sagemakerTrainingJob } from './sources/sagemaker-training-job.ts';
import { trainerResults } from './sources/trainer-results.ts';
import { trainerState } from './sources/trainer-state.ts';

/** What a card is filled from, in the order in which a source is looked at: what names itself comes first. */
const formats: readonly AutofillFormat[] = [
  sagemakerTrainingJob,
  sagemakerModel,
  sagemakerModelPackage,
  ...(findFormat('mlflow') ? [mlflow] : []),
  huggingfaceConfig,
  trainerState,
  trainerResults,
];

/** Reads the facts of a source, whose kind is found from its content. */
export function readFacts(source: Source): Result<FactReading> {
  const format = formats.find((one) => one.recognise(source));
  const { name } = source;
  const file = name === '' ? {} : { file: name };
  if (!format) {
    const broken = findBrokenJson(source);
    if (broken) return broken;
    const looked = [
      ...formats.map(({ kind, mark }) => `${autofillTitles[kind]} (${mark})`),
      `${autofillTitles['model-file']} (safetensors, GGUF, ONNX)`,
    ];
    return fail([autofillProblem('autofill/unrecognised', { name, looked }, file)]);
  }
  const read = format.read(source);
  return read.ok
    ? succeed({ kind: format.kind, name: name || autofillTitles[format.kind], ...read.value }, read.problems)
    : read;
}

/** A file alone that is meant to be JSON and is none: what stands against it says more than a list of formats. */
function findBrokenJson({ name, files }: Source): Result<never> | undefined {
  const [only, ...others] = files.values();
  const start = only && new TextDecoder('utf-8', { ignoreBOM: true }).decode(only.subarray(0, 1000));
  if (!only || others.length > 0 || !/^\uFEFF?\s*[[{]/.test(start ?? '')) return undefined;
  const parsed = parseForeignJson(only, name);
  return parsed.ok ? undefined : parsed;
}
