import { describe, expect, it } from 'vitest';
import { parseModelId, sameModel } from '../../../src/core/version/model-id.ts';

const arn = 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/loans';

describe('parseModelId', () => {
  it.each([
    [`${arn}/7`, arn, '7'],
    [arn, arn, undefined],
    [
      'arn:aws-cn:sagemaker:cn-north-1:1:model-package/loans/12',
      'arn:aws-cn:sagemaker:cn-north-1:1:model-package/loans',
      '12',
    ],
    ['arn:aws:sagemaker:eu-west-1:1:model/loans/7', 'arn:aws:sagemaker:eu-west-1:1:model/loans/7', undefined],
    ['models:/loans/3', 'models:/loans', '3'],
    ['models:/loans@champion', 'models:/loans', 'champion'],
    ['models:/prod.credit.loans/12', 'models:/prod.credit.loans', '12'],
    ['models://profile@databricks/loans/3', 'models://profile@databricks/loans', '3'],
    ['models:/loans', 'models:/loans', undefined],
    ['models:/m-7c1f0e', 'models:/m-7c1f0e', undefined],
    ['hf://org/model/3', 'hf://org/model/3', undefined],
    ['loans@3', 'loans@3', undefined],
    ['', '', undefined],
  ])('parts %s', (id, model, version) => {
    expect(parseModelId(id)).toEqual({ model, version });
  });
});

describe('sameModel', () => {
  it('looks past the version alone', () => {
    expect(sameModel('models:/loans/3', 'models:/loans@champion')).toBe(true);
    expect(sameModel(`${arn}/1`, arn)).toBe(true);
    expect(sameModel('models:/loans/3', 'models:/Loans/3')).toBe(false);
    expect(sameModel('models:/m-1', 'models:/m-2')).toBe(false);
    expect(sameModel('loans/3', 'loans/4')).toBe(false);
  });
});
