import { isRecord } from '../../text/is-record.ts';
import { toCardProse } from '../card-prose.ts';
import { isEmpty, type Reading } from '../reading.ts';
import type { Part } from './find-parts.ts';
import type { Entry, GroupReading } from './group-reading.ts';
import { placeDetail } from './place-detail.ts';
import { readDatasets } from './read-datasets.ts';
import { readMetrics } from './read-metrics.ts';
import { short } from './read-registry.ts';

const job = '/training_details/training_job_details';
const mostParameters = 100;

/** A run, or a logged model of MLflow 3: where it is, its parameters, metrics, tags and datasets. */
export function readRun(group: GroupReading, part: Part): void {
  const reading = group.readingOf(part);
  const info = isRecord(part.value['info']) ? `${part.at}/info` : part.at;
  if (part.kind === 'logged-model') readLoggedModel(group, reading, info);
  readInfo(group, reading, info);
  for (const tag of group.listEntries(part, 'tags')) readTag(group, tag);
  readParameters(group, group.listEntries(part, 'params'));
  const isTraining = readDatasets(group, part);
  readMetrics(group, part, isTraining);
}

function readLoggedModel(group: GroupReading, reading: Reading, at: string): void {
  reading.take(`${at}/model_id`, '/model_overview/model_id', short);
  reading.take(`${at}/name`, '/model_overview/model_name', short);
  reading.take(`${at}/source_run_id`, '/model_overview/run_id', short);
  addArtifact(group, reading, `${at}/artifact_location`);
  placeDetail(group, reading, `${at}/model_type`, 'model_type');
}

function readInfo(group: GroupReading, reading: Reading, at: string): void {
  for (const key of ['run_id', 'run_uuid'])
    if (!reading.take(`${at}/${key}`, '/model_overview/run_id', short))
      reading.lose(`${at}/${key}`, 'repeated');
  reading.take(`${at}/user_id`, '/model_overview/model_creator', short);
  addArtifact(group, reading, `${at}/artifact_uri`);
  placeDetail(group, reading, `${at}/run_name`, 'run_name');
  for (const key of formatOnly) reading.lose(`${at}/${key}`, 'format-only');
}

/** What the tracking server needs to keep the run. */
const formatOnly = [
  'experiment_id',
  'status',
  'lifecycle_stage',
  'deleted_time',
  'entry_point_name',
  'source_type',
  'source_name',
  'source_version',
  'start_time',
  'end_time',
  '_start_time',
  '_end_time',
  'creation_timestamp',
  'last_updated_timestamp',
];

function addArtifact(group: GroupReading, reading: Reading, from: string): void {
  const overview = group.card['model_overview'];
  const held = isRecord(overview) ? overview['model_artifact'] : undefined;
  const places: readonly unknown[] = Array.isArray(held) ? held : [];
  const same = places.indexOf(reading.at(from));
  if (same >= 0) reading.note(from, `/model_overview/model_artifact/${same}`, 'same');
  else if (places.length < 15) reading.take(from, `/model_overview/model_artifact/${places.length}`, short);
}

function readParameters(group: GroupReading, entries: readonly Entry[]): void {
  let count = 0;
  for (const { name, value, reading, from, record } of entries) {
    if (isEmpty(value) || name.trim() === '') continue;
    const to = `${job}/hyper_parameters/${count}`;
    if (count >= mostParameters || name.length > 255) {
      placeDetail(group, reading, from, `param ${name}`);
      continue;
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (!reading.put(`${to}/name`, name) || !reading.put(`${to}/value`, text)) continue;
    reading.noteMade(from, `${to}/value`);
    if (record !== undefined) reading.noteMade(`${record}/key`, `${to}/name`);
    count += 1;
  }
}

/** Tags of MLflow's own that say something of the model. */
const fields: readonly (readonly [RegExp, string])[] = [
  [/^mlflow\.(?:source\.git\.commit|databricks\.gitRepoCommit)$/, '/model_overview/source_commit'],
  [
    /^mlflow\.(?:source\.git\.repoURL|gitRepoURL|databricks\.gitRepoUrl)$/,
    '/model_overview/source_repository',
  ],
  [/^mlflow\.user$/, '/model_overview/model_creator'],
  [/^(?:estimator_class|algorithm)$/, '/model_overview/algorithm_type'],
];

/** Tags by which MLflow and Databricks keep house: histories of logging, names of machines inside. */
const noise =
  /^mlflow\.(?:log-model\.history|databricks\.|runName$|parentRunId|rootRunId|loggedArtifacts|autologging|project\.|docker\.)/;

function readTag(group: GroupReading, { name, value, reading, from, record }: Entry): void {
  if (isEmpty(value)) return;
  const place = (to: string): void => {
    if (record !== undefined) reading.note(`${record}/key`, to);
  };
  const field = fields.find(([pattern]) => pattern.test(name))?.[1];
  if (name === 'mlflow.note.content') {
    const to = '/training_details/training_observations';
    if (reading.take(from, to, (text) => toCardProse(String(text)))) return place(to);
  } else if (field !== undefined && reading.take(from, field, (one) => checkField(field, one)))
    return place(field);
  const isRepeated = field !== undefined && Object.is(valueOf(group, field), value);
  const isNoise = noise.test(name);
  if (isRepeated || isNoise) {
    const reason = isRepeated ? 'repeated' : 'format-only';
    reading.lose(from, reason);
    if (record !== undefined) reading.lose(`${record}/key`, reason);
    return;
  }
  if (placeDetail(group, reading, from, name)) place('/additional_information/custom_details');
}

function checkField(field: string, value: unknown): string | undefined {
  const text = short(value);
  if (field.endsWith('source_commit')) return /^[0-9a-f]{7,64}$/.test(text ?? '') ? text : undefined;
  if (field.endsWith('source_repository'))
    return /^https?:\/\/[^\s/@]+\/\S*$/.test(text ?? '') ? text : undefined;
  return text;
}

function valueOf({ card }: GroupReading, field: string): unknown {
  let held: unknown = card;
  for (const key of field.split('/').slice(1)) held = isRecord(held) ? held[key] : undefined;
  return held;
}
