import { excerpt } from '../text/excerpt.ts';
import { fail, type Result, succeed } from '../problem/problem.ts';
import { sagemakerProblem } from './sagemaker-problems.ts';

export const sagemakerKinds = ['model-card', 'training-job', 'model', 'model-package'] as const;

export type SagemakerKind = (typeof sagemakerKinds)[number];

/** What is read from Amazon SageMaker. */
export interface SagemakerSpec {
  readonly kind: SagemakerKind;
  /** Its name, or its ARN. */
  readonly name: string;
  /** Of the ARN. */
  readonly region: string | undefined;
}

export const sagemakerScheme = 'sagemaker:';

/** What each kind is called by. A package may be named by its group and number too. */
const names: Readonly<Record<SagemakerKind, RegExp>> = {
  'model-card': /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/,
  'training-job': /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/,
  model: /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/,
  'model-package': /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}(\/[1-9][0-9]{0,8})?$/,
};

const arn =
  /^arn:aws[a-z-]{0,20}:sagemaker:([a-z0-9-]{1,30}):[0-9]{12}:([a-z-]{1,20})\/([a-zA-Z0-9/-]{1,200})$/;

/** Parses `sagemaker:model-card/NAME`; a name may be an ARN. */
export function parseSagemakerSpec(written: string): Result<SagemakerSpec> {
  const [, first = '', name = ''] = /^sagemaker:([a-z-]+)\/(.+)$/s.exec(written) ?? [];
  const kind = sagemakerKinds.find((one) => one === first);
  const [, region, ofKind, tail = ''] = arn.exec(name) ?? [];
  const isArn = ofKind !== undefined && ofKind === kind && names[kind].test(tail);
  if (kind === undefined || !(isArn || names[kind].test(name)))
    return fail([sagemakerProblem('sagemaker/bad-source', { source: excerpt(written, 100) })]);
  return succeed({ kind, name, region: isArn ? region : undefined });
}

/** The name alone, for a file: of an ARN its end. */
export const shortName = ({ name }: SagemakerSpec): string =>
  (arn.exec(name)?.[3] ?? name).replaceAll('/', '-');

export const isModelCardName = (name: string): boolean => name.length <= 63 && names['model-card'].test(name);
