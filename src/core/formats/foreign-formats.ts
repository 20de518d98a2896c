import { cyclonedx } from './cyclonedx/read-cyclonedx.ts';
import type { ForeignFormat, FormatId } from './format.ts';
import { huggingface } from './huggingface/read-huggingface.ts';
import { json } from './json/read-json.ts';
import { mlflow } from './mlflow/read-mlflow.ts';
import { modelCardToolkit } from './model-card-toolkit/read-model-card-toolkit.ts';
import { sagemaker } from './sagemaker/read-sagemaker.ts';

/** The formats that can be read, in the order in which a source is looked at. */
export const foreignFormats: readonly ForeignFormat[] = [
  json,
  sagemaker,
  huggingface,
  modelCardToolkit,
  cyclonedx,
  mlflow,
];

export const findFormat = (id: FormatId): ForeignFormat | undefined =>
  foreignFormats.find((format) => format.id === id);
