/** A model's identifier, parted from the version that a registry's address may end with. */
export interface ModelId {
  /** The model, without a version. */
  readonly model: string;
  /** `3`, or an alias or stage, as the address has it. */
  readonly version: string | undefined;
}

/** SageMaker's model packages: the group, then the version. */
const packageArn = /^(arn:[^:]*:sagemaker:[^:]*:[^:]*:model-package\/[^/]+)\/([0-9]+)$/;

/** MLflow's registry: the name, then a version or stage, or an alias; `models:/m-…` names one model and has neither. */
const modelsUri = /^(models:\/(?:\/[^/]*\/)?[^/@]+)(?:\/([^/@]+)|@([^/@]+))$/;

/** Parts an identifier of any registry; one of an unknown form is all model. */
export function parseModelId(id: string): ModelId {
  const match = packageArn.exec(id) ?? modelsUri.exec(id);
  return { model: match?.[1] ?? id, version: match?.[2] ?? match?.[3] };
}

/** Whether two identifiers are of one model: equal but for the version suffix of an ARN or a `models:/` URI. */
export const sameModel = (a: string, b: string): boolean => parseModelId(a).model === parseModelId(b).model;
