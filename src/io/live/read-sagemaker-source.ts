import { sagemakerProblem } from '../../core/live/sagemaker-problems.ts';
import { parseSagemakerSpec, type SagemakerSpec, shortName } from '../../core/live/sagemaker-spec.ts';
import { stringifyAnswer } from '../../core/live/stringify-answer.ts';
import type { Source } from '../../core/formats/format.ts';
import { fail, type Result, succeed } from '../../core/problem/problem.ts';
import { openSagemaker, type Sagemaker, type SagemakerOptions } from './open-sagemaker.ts';
import { readSagemakerCard } from './read-sagemaker-cards.ts';

/**
 * Reads what `sagemaker:KIND/NAME` names as the file that the aws command would write: the newest version of a model
 * card, a training job, a model, a model package.
 * @throws {Failure} `sagemaker/…` where the service cannot be asked, or has nothing of that name.
 */
export async function readSagemakerSource(
  written: string,
  options: SagemakerOptions,
): Promise<Result<Source>> {
  const spec = parseSagemakerSpec(written);
  if (!spec.ok) return spec;
  const service = await openSagemakerFor(spec.value, options);
  try {
    const answer = await describe(service, spec.value);
    if (!answer.ok) return answer;
    const name = `${shortName(spec.value)}.json`;
    return succeed({ name, files: new Map([[name, answer.value]]) });
  } finally {
    service.close();
  }
}

/** The service in the region of an ARN, where no other is named. @throws {Failure} `sagemaker/…`. */
export const openSagemakerFor = (
  { region }: Pick<SagemakerSpec, 'region'>,
  options: SagemakerOptions,
): Promise<Sagemaker> => openSagemaker({ ...(region !== undefined && { region }), ...options });

async function describe(service: Sagemaker, { kind, name }: SagemakerSpec): Promise<Result<Uint8Array>> {
  switch (kind) {
    case 'model-card': {
      const card = await readSagemakerCard(service, name);
      return card.ok ? succeed(card.value.answer) : card;
    }
    case 'training-job': {
      const about = { operation: 'DescribeTrainingJob', what: 'training job', name };
      const answer = await service.call(about, (sdk, client) =>
        client.send(new sdk.DescribeTrainingJobCommand({ TrainingJobName: arnTail(name) })),
      );
      return accept(answer, 'TrainingJobName', about.operation);
    }
    case 'model': {
      const about = { operation: 'DescribeModel', what: 'model', name };
      const answer = await service.call(about, (sdk, client) =>
        client.send(new sdk.DescribeModelCommand({ ModelName: arnTail(name) })),
      );
      return accept(answer, 'ModelName', about.operation);
    }
    case 'model-package': {
      const about = { operation: 'DescribeModelPackage', what: 'model package', name };
      const answer = await service.call(about, (sdk, client) =>
        client.send(new sdk.DescribeModelPackageCommand({ ModelPackageName: name })),
      );
      return accept(answer, 'ModelPackageArn', about.operation);
    }
  }
}

/** These are asked for by their names alone. */
const arnTail = (name: string): string => (name.startsWith('arn:') ? (name.split('/').at(-1) ?? name) : name);

/** An answer says what it describes. */
function accept(answer: object, key: string, operation: string): Result<Uint8Array> {
  if (typeof (answer as Record<string, unknown>)[key] === 'string') return succeed(stringifyAnswer(answer));
  return fail([sagemakerProblem('sagemaker/bad-answer', { operation, reason: `it has no ${key}` })]);
}
