import type { Source } from '../../core/formats/format.ts';
import type { Result } from '../../core/problem/problem.ts';
import { mlflowScheme } from '../../core/live/mlflow-spec.ts';
import { readMlflowSource } from './read-mlflow-source.ts';
import { readSagemakerSource } from './read-sagemaker-source.ts';

export interface LiveOptions {
  /** The service's address, where it is not the usual one. */
  readonly endpoint?: string;
  /** Of AWS. */
  readonly region?: string;
}

/** Whether a source is one that a service has: `sagemaker:…`, `mlflow:…`. */
export const isLiveSource = (written: string): boolean => /^(?:sagemaker|mlflow):/.test(written);

/**
 * Reads what a service has as the file that it would be.
 * @throws {Failure} where the service cannot be asked, or has nothing of that name.
 */
export function readLiveSource(spec: string, options: LiveOptions): Promise<Result<Source>> {
  return spec.startsWith(mlflowScheme) ? readMlflowSource(spec, options) : readSagemakerSource(spec, options);
}
