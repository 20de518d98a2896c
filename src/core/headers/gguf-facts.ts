import { readLicence } from '../formats/huggingface/licence-names.ts';
import type { FactList } from './fact-list.ts';
import { fileTypeName } from './gguf-names.ts';
import type { GgufValue } from './gguf-values.ts';

type Values = ReadonlyMap<string, GgufValue | undefined>;

/** Adds what the keys of a GGUF header say: the general ones, then those of the architecture, then the rest. */
export function addGgufFacts(facts: FactList, values: Values): void {
  for (const [key, field] of generalFields) facts.add(key, plain(values.get(key)), { field });
  addLicence(facts, values);
  addLists(facts, values);
  addBaseModels(facts, values);
  const fileType = values.get('general.file_type');
  if (typeof fileType === 'number') facts.addDetail('Quantisation', fileTypeName(fileType));
  const architecture = plain(values.get('general.architecture'));
  for (const [key, name, unit] of architectureDetails)
    facts.addDetail(name, numberAt(values, `${String(architecture)}.${key}`), unit);
  const tokens = values.get('tokenizer.ggml.tokens');
  if (typeof tokens === 'object') facts.addDetail('Vocabulary size', tokens.length, 'tokens');
  for (const [key, value] of values) {
    const isNamed = key === 'general.file_type' || /^tokenizer\./.test(key);
    if (!isNamed) facts.add(key, plain(value));
  }
}

const generalFields = [
  ['general.name', '/model_overview/model_name'],
  ['general.architecture', '/model_overview/algorithm_type'],
  ['general.description', '/model_overview/model_description'],
  ['general.version', '/model_overview/model_version_name'],
  ['general.organization', '/model_overview/model_creator'],
  ['general.author', '/model_overview/model_creator'],
] as const;

const architectureDetails = [
  ['context_length', 'Context length', 'tokens'],
  ['embedding_length', 'Embedding length', undefined],
  ['block_count', 'Layers', undefined],
  ['attention.head_count', 'Attention heads', undefined],
  ['attention.head_count_kv', 'Key and value heads', undefined],
  ['expert_count', 'Experts', undefined],
  ['vocab_size', 'Vocabulary size', 'tokens'],
] as const;

/** An SPDX identifier, or a name where it has none: `other` says nothing beside one. */
function addLicence(facts: FactList, values: Values): void {
  const id = plain(values.get('general.license'));
  const name = plain(values.get('general.license.name'));
  const known = typeof id === 'string' ? readLicence(id.trim()) : undefined;
  if (known && 'id' in known)
    facts.add('general.license', known.id, { field: '/model_overview/licenses/0/id' });
  else if (typeof name === 'string')
    facts.add('general.license.name', name, { field: '/model_overview/licenses/0/name' });
  else facts.add('general.license', id, { field: '/model_overview/licenses/0/name' });
  facts.add('general.license.link', plain(values.get('general.license.link')), {
    field: '/model_overview/licenses/0/link',
  });
}

function addLists(facts: FactList, values: Values): void {
  const languages = textsAt(values, 'general.languages');
  const isTagged = languages?.every((one) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(one));
  facts.add('general.languages', languages, isTagged ? { field: '/model_overview/languages' } : {});
  facts.add('general.datasets', textsAt(values, 'general.datasets'), {
    field: '/training_details/training_job_details/training_datasets',
  });
}

function addBaseModels(facts: FactList, values: Values): void {
  const count = Math.min(numberAt(values, 'general.base_model.count') ?? 0, 50);
  for (let index = 0, entry = 0; index < count; index += 1) {
    const key = `general.base_model.${index}`;
    const name = plain(values.get(`${key}.name`));
    if (typeof name !== 'string' || name.trim() === '') continue;
    const field = `/model_overview/base_models/${entry}`;
    entry += 1;
    facts.add(`${key}.name`, name, { field: `${field}/name` });
    facts.add(`${key}.repo_url`, plain(values.get(`${key}.repo_url`)), { field: `${field}/link` });
  }
}

/** A value as a fact has it; a list that is not of few texts is none. */
const plain = (value: GgufValue | undefined): string | number | boolean | readonly string[] | undefined =>
  typeof value === 'object' ? value.texts : value;

function numberAt(values: Values, key: string): number | undefined {
  const value = values.get(key);
  return typeof value === 'number' ? value : undefined;
}

function textsAt(values: Values, key: string): readonly string[] | undefined {
  const value = values.get(key);
  return typeof value === 'object' ? value.texts : undefined;
}
