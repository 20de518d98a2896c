import type { GroupReading } from './group-reading.ts';

/** The evaluation that a run's results and the data for them go to. */
export function placeEvaluation({ card }: GroupReading): string {
  const list = card['evaluation_details'];
  if (!Array.isArray(list)) card['evaluation_details'] = [{ name: 'MLflow run' }];
  return '/evaluation_details/0';
}
