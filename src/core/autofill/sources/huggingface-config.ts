import { openReading } from '../../formats/reading.ts';
import { succeed } from '../../problem/problem.ts';
import type { AutofillFormat } from '../autofill-source.ts';
import { asText } from './convert.ts';
import { hasTexts, isJsonWith, onlyJson } from './only-json.ts';

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

/** Hugging Face's `config.json`: the model's architecture. */
export const huggingfaceConfig: AutofillFormat = {
  kind: 'huggingface-config',
  mark: 'architectures, or model_type with transformers_version (config.json)',
  recognise: (source) =>
    isJsonWith(
      source,
      (value) =>
        (Object.hasOwn(value, 'architectures') && isTexts(value['architectures'])) ||
        hasTexts(value, 'model_type', 'transformers_version'),
    ),
  read(source) {
    const parsed = onlyJson(source);
    if (!parsed.ok) return parsed;
    const reading = openReading(parsed.value);
    reading.take('/architectures', '/model_overview/algorithm_type', (value) =>
      Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : undefined,
    );
    reading.take('/model_type', '/model_overview/algorithm_type', asText);
    reading.take('/transformers_version', '/model_overview/frameworks', (value) => {
      const version = asText(value);
      return version === undefined ? undefined : [`transformers ${version}`];
    });
    const details = '/additional_information/custom_details';
    for (const key of ['torch_dtype', 'dtype'])
      reading.take(`/${key}`, `${details}/Tensor type`, (value) => tensorTypes.get(String(value)));
    for (const key of ['max_position_embeddings', 'n_positions'])
      reading.take(`/${key}`, `${details}/Context length`, (value) =>
        typeof value === 'number' ? value : undefined,
      );
    return succeed({ card: reading.card, fates: reading.list() }, parsed.problems);
  },
};

/** As the headers of model files name them. */
const tensorTypes: ReadonlyMap<string, string> = new Map([
  ['bfloat16', 'BF16'],
  ['float16', 'F16'],
  ['float32', 'F32'],
  ['float64', 'F64'],
]);
