import { succeed } from '../../problem/problem.ts';
import { openReading, type Reading } from '../../formats/reading.ts';
import { autofillProblem } from '../autofill-problems.ts';
import type { AutofillFormat } from '../autofill-source.ts';
import { entriesAt, takeNamed, toNumber, asText, toText, asTexts } from './convert.ts';
import { hasTexts, isJsonWith, onlyJson } from './only-json.ts';
import { loseService } from './service-fields.ts';

const job = '/training_details/training_job_details';

/** What `aws sagemaker describe-training-job` answers. */
export const sagemakerTrainingJob: AutofillFormat = {
  kind: 'sagemaker-training-job',
  mark: 'TrainingJobArn (DescribeTrainingJob)',
  recognise: (source) => isJsonWith(source, (value) => hasTexts(value, 'TrainingJobArn')),
  read(source) {
    const parsed = onlyJson(source);
    if (!parsed.ok) return parsed;
    const reading = openReading(parsed.value);
    reading.take('/TrainingJobArn', `${job}/training_arn`, asText);
    reading.take(
      '/AlgorithmSpecification/TrainingImage',
      `${job}/training_environment/container_image`,
      asTexts,
    );
    reading.take('/AlgorithmSpecification/AlgorithmName', '/model_overview/algorithm_type', asText);
    reading.take('/ModelArtifacts/S3ModelArtifacts', '/model_overview/model_artifact', asTexts);
    takeMetrics(reading);
    takeNamed(
      reading,
      `${job}/hyper_parameters`,
      entriesAt(reading, '/HyperParameters').map(({ from, key, value }) => ({
        from,
        name: key,
        value: toText(value),
      })),
    );
    takeChannels(reading);
    takeMachines(reading);
    loseService(reading, parsed.value);
    const status = reading.at('/TrainingJobStatus');
    const isOver = typeof status !== 'string' || status === 'Completed';
    const problem = isOver
      ? []
      : [
          autofillProblem('autofill/unfinished', {
            name: source.name || 'The training job',
            status: status.slice(0, 63),
          }),
        ];
    return succeed({ card: reading.card, fates: reading.list() }, [...parsed.problems, ...problem]);
  },
};

function takeMetrics(reading: Reading): void {
  const entries = entriesAt(reading, '/FinalMetricDataList').map(({ from }) => ({
    from: `${from}/Value`,
    nameFrom: `${from}/MetricName`,
    name: asText(reading.at(`${from}/MetricName`)) ?? '',
    value: toNumber(reading.at(`${from}/Value`)),
  }));
  takeNamed(reading, `${job}/training_metrics`, entries);
}

/** Where the data of a channel lies: what was trained on, and beside it what was held back. */
function takeChannels(reading: Reading): void {
  const places: string[] = [];
  let records = 0;
  for (const { from } of entriesAt(reading, '/InputDataConfig')) {
    const name = asText(reading.at(`${from}/ChannelName`)) ?? '';
    const at = [
      `${from}/DataSource/S3DataSource/S3Uri`,
      `${from}/DataSource/FileSystemDataSource/DirectoryPath`,
    ].find((one) => asText(reading.at(one)));
    const place = at === undefined ? undefined : asText(reading.at(at));
    if (at === undefined || place === undefined) continue;
    const role = /valid|eval/i.test(name) ? 'validation' : /test/i.test(name) ? 'test' : 'training';
    if (role === 'training') {
      if (places.includes(place)) reading.lose(at, 'repeated');
      else {
        reading.note(at, `${job}/training_datasets/${places.length}`, 'same');
        places.push(place);
      }
      continue;
    }
    const to = `${job}/dataset_records/${records}`;
    if (!reading.put(to, { name, location: place, role })) continue;
    records += 1;
    reading.noteMade(`${from}/ChannelName`, `${to}/name`);
    reading.noteMade(at, `${to}/location`);
  }
  if (places.length > 0) reading.put(`${job}/training_datasets`, places);
}

/** On what, where and for how long. */
function takeMachines(reading: Reading): void {
  const impact = '/training_details/environmental_impact';
  const type = reading.at('/ResourceConfig/InstanceType');
  const count = toNumber(reading.at('/ResourceConfig/InstanceCount'));
  if (typeof type === 'string' && type.trim() !== '') {
    const hardware = count === undefined || count === 1 ? type : `${count} × ${type}`;
    if (reading.put(`${impact}/hardware`, hardware)) {
      reading.noteMade('/ResourceConfig/InstanceType', `${impact}/hardware`);
      reading.note('/ResourceConfig/InstanceCount', `${impact}/hardware`);
    }
  }
  reading.take('/TrainingTimeInSeconds', `${impact}/hours`, (value) => {
    const seconds = toNumber(value);
    return seconds === undefined || seconds > 1e12
      ? undefined
      : Math.round((seconds / 3600) * 10_000) / 10_000;
  });
  const [, , , region = ''] = String(reading.at('/TrainingJobArn')).split(':');
  if (region !== '') reading.put(`${impact}/region`, region);
}
