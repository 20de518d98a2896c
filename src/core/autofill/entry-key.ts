/** The field that names the entries of a list of the card; undefined where the list is filled as a whole. */
export const entryKey = (path: readonly string[]): string | undefined => {
  const list = path.at(-1) ?? '';
  return Object.hasOwn(keys, list) ? keys[list] : undefined;
};

const keys: Readonly<Record<string, string>> = {
  training_metrics: 'name',
  hyper_parameters: 'name',
  dataset_records: 'name',
  evaluation_details: 'name',
  metric_groups: 'name',
  metric_data: 'name',
  artifact_digests: 'artifact',
  base_models: 'name',
};
