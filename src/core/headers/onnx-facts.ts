import type { FactList } from './fact-list.ts';
import type { OnnxModel, OnnxValue } from './onnx-model.ts';
import { addTensorTypes } from './tensor-types.ts';

export function addOnnxFacts(facts: FactList, model: OnnxModel): void {
  const { producer = '', producerVersion = '', modelVersion = 0 } = model;
  for (const { key, value } of model.metadata) {
    const field = Object.hasOwn(metadataFields, key) ? metadataFields[key] : undefined;
    facts.add(key, value, field === undefined ? {} : { field });
  }
  facts.add('Description', model.description, { field: '/model_overview/model_description' });
  const hasVersion = Number.isSafeInteger(modelVersion) && modelVersion >= 1;
  if (hasVersion) facts.add('Model version', modelVersion, { field: '/model_overview/model_version' });
  const made = `${producer} ${producerVersion}`.trim();
  if (made !== '') facts.add('Producer', [made], { field: '/model_overview/frameworks' });
  facts.add('Domain', model.domain);
  const weights = new Set(model.tensors.map(({ name }) => name));
  // Before IR 4, every tensor with a value was an input too.
  const inputs = model.inputs.filter(({ name }) => !weights.has(name));
  facts.add('Inputs', inputs.map(describe).join('\n'), { field: '/model_overview/input_format' });
  facts.add('Outputs', model.outputs.map(describe).join('\n'), { field: '/model_overview/output_format' });
  addTensorTypes(facts, model.tensors);
  const opsets = model.opsets.map(
    ({ domain, version }) => `${domain === '' ? 'ai.onnx' : domain} ${version}`,
  );
  facts.addDetail('ONNX operator sets', opsets.join(', '));
  facts.addDetail('ONNX IR version', model.irVersion);
  facts.add('Graph', model.graphName);
}

/** `- images: float32 [batch, 3, 224, 224]` */
function describe({ name, type, shape }: OnnxValue): string {
  const lengths = shape === undefined ? '' : ` [${shape.join(', ')}]`;
  const text = `${name}: ${type ?? 'not a tensor'}${lengths}`;
  return `- \`${text.replaceAll(/[`\s]+/g, ' ')}\``;
}

/** Keys that exporters write. */
const metadataFields: Readonly<Record<string, string>> = {
  model_name: '/model_overview/model_name',
  name: '/model_overview/model_name',
  description: '/model_overview/model_description',
  author: '/model_overview/model_creator',
  model_author: '/model_overview/model_creator',
  license: '/model_overview/licenses/0/name',
  model_license: '/model_overview/licenses/0/name',
  version: '/model_overview/model_version_name',
  task: '/model_overview/problem_type',
};
