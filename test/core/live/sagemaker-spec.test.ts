import { expect, test } from 'vitest';
import { parseSagemakerSpec, shortName } from '../../../src/core/live/sagemaker-spec.ts';

test.each([
  ['sagemaker:model-card/churn', 'model-card', 'churn', undefined, 'churn'],
  ['sagemaker:training-job/Train--1', 'training-job', 'Train--1', undefined, 'Train--1'],
  ['sagemaker:model/churn', 'model', 'churn', undefined, 'churn'],
  ['sagemaker:model-package/churn/12', 'model-package', 'churn/12', undefined, 'churn-12'],
  [
    'sagemaker:model-package/arn:aws-cn:sagemaker:cn-north-1:123456789012:model-package/churn/3',
    'model-package',
    'arn:aws-cn:sagemaker:cn-north-1:123456789012:model-package/churn/3',
    'cn-north-1',
    'churn-3',
  ],
  [
    'sagemaker:model-card/arn:aws:sagemaker:eu-west-1:123456789012:model-card/churn',
    'model-card',
    'arn:aws:sagemaker:eu-west-1:123456789012:model-card/churn',
    'eu-west-1',
    'churn',
  ],
])('reads %s', (written, kind, name, region, file) => {
  const spec = parseSagemakerSpec(written);
  expect(spec.ok && spec.value).toEqual({ kind, name, region });
  expect(spec.ok && shortName(spec.value)).toBe(file);
});

test.each([
  'model-card/churn',
  'sagemaker:model-card/a\nb',
  'sagemaker:model-card/--repo',
  'SAGEMAKER:model/x',
])('refuses %j', (written) => expect(parseSagemakerSpec(written)).toMatchObject({ ok: false }));

test('comes to an end whatever is written', () => {
  expect(parseSagemakerSpec(`sagemaker:model-card/a${'-'.repeat(1_000_000)}`)).toMatchObject({ ok: false });
  expect(parseSagemakerSpec(`sagemaker:model-card/${'a-'.repeat(500_000)}!`)).toMatchObject({ ok: false });
});
