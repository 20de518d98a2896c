import { openReading, type Reading } from '../../formats/reading.ts';
import { succeed } from '../../problem/problem.ts';
import { autofillProblem } from '../autofill-problems.ts';
import type { AutofillFormat } from '../autofill-source.ts';
import { entriesAt, toNumber, asText } from './convert.ts';
import { hasTexts, isJsonWith, onlyJson } from './only-json.ts';
import { dataPlaces, takeAll } from './sagemaker-model.ts';
import { loseService } from './service-fields.ts';

const details = '/model_package_details';

/** What `aws sagemaker describe-model-package` answers. */
export const sagemakerModelPackage: AutofillFormat = {
  kind: 'sagemaker-model-package',
  mark: 'ModelPackageArn (DescribeModelPackage)',
  recognise: (source) =>
    isJsonWith(
      source,
      (value) =>
        hasTexts(value, 'ModelPackageArn') &&
        !hasTexts(value, 'TrainingJobArn') &&
        !hasTexts(value, 'ModelArn'),
    ),
  read(source) {
    const parsed = onlyJson(source);
    if (!parsed.ok) return parsed;
    const reading = openReading(parsed.value);
    for (const [from, to, convert] of fields) reading.take(from, details + to, convert);
    takeContainers(reading);
    takeAlgorithms(reading);
    const containers = entriesAt(reading, '/InferenceSpecification/Containers').map(({ from }) => from);
    takeAll(reading, containers, dataPlaces, '/model_overview/model_artifact');
    takeFrameworks(reading, containers);
    loseService(reading, parsed.value);
    const status = reading.at('/ModelPackageStatus');
    const isOver = typeof status !== 'string' || status === 'Completed';
    const name = source.name || 'The model package';
    return succeed({ card: reading.card, fates: reading.list() }, [
      ...parsed.problems,
      ...(isOver ? [] : [autofillProblem('autofill/unfinished', { name, status: status.slice(0, 63) })]),
    ]);
  },
};

const fields: readonly (readonly [string, string, (value: unknown) => unknown])[] = [
  ['/ModelPackageArn', '/model_package_arn', asText],
  ['/ModelPackageGroupName', '/model_package_group_name', asText],
  ['/ModelPackageName', '/model_package_name', asText],
  ['/ModelPackageVersion', '/model_package_version', toNumber],
  ['/ModelPackageDescription', '/model_package_description', asText],
  ['/ModelPackageStatus', '/model_package_status', asText],
  ['/ModelApprovalStatus', '/model_approval_status', asText],
  ['/ApprovalDescription', '/approval_description', asText],
  ['/Domain', '/domain', asText],
  ['/Task', '/task', asText],
  ['/CreatedBy/UserProfileName', '/created_by/user_profile_name', asText],
];

function takeContainers(reading: Reading): void {
  const to = `${details}/inference_specification/containers`;
  let count = 0;
  for (const { from } of entriesAt(reading, '/InferenceSpecification/Containers')) {
    const image = reading.at(`${from}/Image`);
    if (typeof image !== 'string' || image === '') continue;
    const at = `${to}/${count}`;
    reading.take(`${from}/Image`, `${at}/image`, asText);
    const place = dataPlaces.find((one) => typeof reading.at(from + one) === 'string');
    if (place !== undefined) reading.take(from + place, `${at}/model_data_url`, asText);
    reading.take(`${from}/NearestModelName`, `${at}/nearest_model_name`, asText);
    count += 1;
  }
}

function takeAlgorithms(reading: Reading): void {
  const to = `${details}/source_algorithms`;
  let count = 0;
  for (const { from } of entriesAt(reading, '/SourceAlgorithmSpecification/SourceAlgorithms')) {
    if (!reading.take(`${from}/AlgorithmName`, `${to}/${count}/algorithm_name`, asText)) continue;
    const place = dataPlaces.find((one) => typeof reading.at(from + one) === 'string');
    if (place !== undefined) reading.take(from + place, `${to}/${count}/model_data_url`, asText);
    count += 1;
  }
}

function takeFrameworks(reading: Reading, containers: readonly string[]): void {
  const to = '/model_overview/frameworks';
  const found: string[] = [];
  for (const from of containers) {
    const name = asText(reading.at(`${from}/Framework`));
    if (name === undefined || name === '') continue;
    const text = [name, asText(reading.at(`${from}/FrameworkVersion`)) ?? ''].join(' ').trim();
    if (!found.includes(text)) found.push(text);
  }
  if (found.length === 0 || !reading.put(to, found)) return;
  for (const from of containers) {
    reading.note(`${from}/Framework`, to);
    reading.note(`${from}/FrameworkVersion`, to);
  }
}
