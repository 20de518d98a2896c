import type { Reading } from '../../formats/reading.ts';
import type { JsonObject } from './only-json.ts';

/** What the service needs for its own work, and says nothing of the model. */
const ofService = new Set([
  'ResponseMetadata',
  'RoleArn',
  'ExecutionRoleArn',
  'StoppingCondition',
  'VpcConfig',
  'OutputDataConfig',
  'ProfilerConfig',
  'ProfilingStatus',
  'ProfilerRuleConfigurations',
  'ProfilerRuleEvaluationStatuses',
  'DebugHookConfig',
  'DebugRuleConfigurations',
  'DebugRuleEvaluationStatuses',
  'CheckpointConfig',
  'SecondaryStatus',
  'SecondaryStatusTransitions',
  'EnableNetworkIsolation',
  'EnableInterContainerTrafficEncryption',
  'EnableManagedSpotTraining',
  'RetryStrategy',
  'InfraCheckConfig',
  'WarmPoolStatus',
  'SkipModelValidation',
  'CertifyForMarketplace',
  'ClientToken',
  'SecurityConfig',
]);

export function loseService(reading: Reading, value: JsonObject): void {
  for (const key of Object.keys(value)) if (ofService.has(key)) reading.lose(`/${key}`, 'format-only');
}
