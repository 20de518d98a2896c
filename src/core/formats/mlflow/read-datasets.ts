import { isRecord } from '../../text/is-record.ts';
import type { Reading } from '../reading.ts';
import type { Part } from './find-parts.ts';
import type { GroupReading } from './group-reading.ts';
import { placeEvaluation } from './place-evaluation.ts';
import { short } from './read-registry.ts';

const mostRecords = 100;

/**
 * The datasets that a run was given, by what they were given for. Gives whether a dataset, by its name and digest, was
 * one of training.
 */
export function readDatasets(
  group: GroupReading,
  part: Part,
): (name: string, digest: string | undefined) => boolean {
  const training = new Set<string>();
  const counts = new Map<string, number>();
  for (const { reading, at, context, tag } of listInputs(group, part)) {
    const isTraining = context === undefined || /^train/i.test(context);
    const holder = isTraining ? '/training_details/training_job_details' : placeEvaluation(group);
    const count = counts.get(holder) ?? 0;
    const name = short(reading.at(`${at}/name`)) ?? 'dataset';
    const to = `${holder}/dataset_records/${count}`;
    if (count >= mostRecords || !reading.put(`${to}/name`, name)) continue;
    counts.set(holder, count + 1);
    reading.noteMade(`${at}/name`, `${to}/name`);
    reading.take(`${at}/digest`, `${to}/version`, (digest) => (short(digest) ?? '').slice(0, 255));
    reading.take(`${at}/source`, `${to}/location`, findLocation);
    if (reading.put(`${to}/role`, roleOf(context)) && tag !== undefined) reading.note(tag, `${to}/role`);
    if (isTraining) training.add(`${name}@${String(reading.at(`${at}/digest`))}`);
  }
  return (name, digest) => training.has(`${name}@${String(digest)}`);
}

interface Input {
  readonly reading: Reading;
  /** Of the dataset. */
  readonly at: string;
  readonly context: string | undefined;
  /** Of the tag that says the context. */
  readonly tag?: string | undefined;
}

/** In JSON, `inputs.dataset_inputs`; in a folder, `datasets/<id>/meta.yaml` of the experiment is not the run's own. */
function listInputs(group: GroupReading, part: Part): Input[] {
  const reading = group.readingOf(part);
  const at = [`${part.at}/inputs/dataset_inputs`, `${part.at}/inputs`].find((one) =>
    Array.isArray(reading.at(one)),
  );
  const listed = at === undefined ? [] : (reading.at(at) as unknown[]);
  const own = listed.flatMap((input, index): Input[] => {
    if (!isRecord(input) || !isRecord(input['dataset'])) return [];
    const tags: readonly unknown[] = Array.isArray(input['tags']) ? input['tags'] : [];
    const tag = tags.findIndex((one) => isRecord(one) && one['key'] === 'mlflow.data.context');
    const value = tag < 0 ? undefined : (tags[tag] as Readonly<Record<string, unknown>>)['value'];
    const context = typeof value === 'string' ? value : undefined;
    return [
      {
        reading,
        at: `${at}/${index}/dataset`,
        context,
        tag: tag < 0 ? undefined : `${at}/${index}/tags/${tag}`,
      },
    ];
  });
  const filed = group.listFiles(part, /^datasets\/[^/]+\/meta\.yaml$/);
  return [...own, ...filed.map((file): Input => ({ reading: file.reading, at: '', context: undefined }))];
}

function roleOf(context: string | undefined): string {
  if (context === undefined || /^train/i.test(context)) return 'training';
  if (/^val/i.test(context)) return 'validation';
  return /^test/i.test(context) ? 'test' : 'evaluation';
}

/** A source is JSON in a text: where it names an address or a path, that is where the data is. */
function findLocation(value: unknown): string | undefined {
  try {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    const found = isRecord(parsed) ? (parsed['uri'] ?? parsed['url'] ?? parsed['path']) : value;
    return short(found);
  } catch {
    return short(value);
  }
}
