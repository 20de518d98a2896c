import type { Result } from '../problem/problem.ts';
import { writeCyclonedx } from './cyclonedx/write-cyclonedx.ts';
import type { WriteRequest, WrittenCard } from './format.ts';
import { writeHuggingface } from './huggingface/write-huggingface.ts';
import { writeJson } from './json/write-json.ts';
import { writeModelCardToolkit } from './model-card-toolkit/write-model-card-toolkit.ts';
import { writeSagemaker } from './sagemaker/write-sagemaker.ts';

/** The formats that can be written. */
export const writers = {
  json: writeJson,
  sagemaker: writeSagemaker,
  huggingface: writeHuggingface,
  'model-card-toolkit': writeModelCardToolkit,
  cyclonedx: writeCyclonedx,
} satisfies Readonly<Record<string, (request: WriteRequest) => Result<WrittenCard>>>;

export type WriterId = keyof typeof writers;

export const writerIds = Object.keys(writers) as readonly WriterId[];
