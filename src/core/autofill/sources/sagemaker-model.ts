import { openReading, type Reading } from '../../formats/reading.ts';
import { succeed } from '../../problem/problem.ts';
import { isRecord } from '../../text/is-record.ts';
import type { AutofillFormat } from '../autofill-source.ts';
import { entriesAt, asText } from './convert.ts';
import { hasTexts, isJsonWith, onlyJson } from './only-json.ts';
import { loseService } from './service-fields.ts';

/** What `aws sagemaker describe-model` answers. */
export const sagemakerModel: AutofillFormat = {
  kind: 'sagemaker-model',
  mark: 'ModelArn (DescribeModel)',
  recognise: (source) =>
    isJsonWith(source, (value) => hasTexts(value, 'ModelArn') && !hasTexts(value, 'TrainingJobArn')),
  read(source) {
    const parsed = onlyJson(source);
    if (!parsed.ok) return parsed;
    const reading = openReading(parsed.value);
    reading.take('/ModelArn', '/model_overview/model_id', asText);
    reading.take('/ModelName', '/model_overview/model_name', asText);
    const containers = [
      ...(isRecord(reading.at('/PrimaryContainer')) ? ['/PrimaryContainer'] : []),
      ...entriesAt(reading, '/Containers').map(({ from }) => from),
    ];
    takeAll(reading, containers, ['/Image'], '/model_overview/inference_environment/container_image');
    takeAll(reading, containers, dataPlaces, '/model_overview/model_artifact');
    for (const from of containers)
      reading.take(`${from}/ModelPackageName`, '/model_package_details/model_package_arn', asText);
    loseService(reading, parsed.value);
    return succeed({ card: reading.card, fates: reading.list() }, parsed.problems);
  },
};

/** Where a container's model lies: the older field, and the newer one that may name a folder. */
export const dataPlaces = ['/ModelDataUrl', '/ModelDataSource/S3DataSource/S3Uri'] as const;

/** Takes a text of each holder, the first place in which it has one, into a list without repeats. */
export function takeAll(
  reading: Reading,
  holders: readonly string[],
  places: readonly string[],
  to: string,
): void {
  const texts: string[] = [];
  const taken: string[] = [];
  for (const holder of holders)
    for (const place of places) {
      const text = reading.at(holder + place);
      if (typeof text !== 'string' || text === '') continue;
      if (!texts.includes(text)) texts.push(text);
      taken.push(holder + place);
    }
  if (texts.length === 0 || !reading.put(to, texts)) return;
  for (const from of taken) reading.note(from, `${to}/${texts.indexOf(String(reading.at(from)))}`, 'same');
}
