import { autofillProblems } from '../autofill/autofill-problems.ts';
import { bodyProblems } from '../card/body-problems.ts';
import { cardProblems } from '../card/card-problems.ts';
import { fileProblems } from '../card/file-problems.ts';
import { buildProblems } from '../catalogue/build-problems.ts';
import { cyclonedxProblems } from '../formats/cyclonedx/cyclonedx-problems.ts';
import { exportProblems } from '../formats/export-problems.ts';
import { huggingfaceProblems } from '../formats/huggingface/huggingface-problems.ts';
import { importProblems } from '../formats/import-problems.ts';
import { mlflowProblems } from '../live/mlflow-problems.ts';
import { sagemakerProblems } from '../live/sagemaker-problems.ts';
import { metricProblems } from '../metrics/metric-problems.ts';
import { monitoringProblems } from '../monitoring/monitoring-problems.ts';
import { headerProblems } from '../headers/header-problems.ts';
import { mergeProblems } from '../output/merge-problems.ts';
import { gateProblems } from '../policy/gate-problems.ts';
import { policyProblems } from '../policy/policy-problems.ts';
import { printProblems } from '../print/print-problems.ts';
import { reviewProblems } from '../review/review-problems.ts';
import { settingsProblems } from '../settings/settings-problems.ts';
import { freezeProblems } from '../version/freeze-problems.ts';
import { verifyProblems } from '../verify/verify-problems.ts';
import { versionProblems } from '../version/version-problems.ts';
import { rules } from '../validate/rules.ts';
import { schemaProblems } from '../validate/schema-problems.ts';
import { yamlProblems } from '../yaml/yaml-problems.ts';
import { gitProblems } from './git-problems.ts';
import type { ProblemDefinition } from './define-problems.ts';
import type { Severity } from './problem.ts';

/** A code that a report can have. Codes are permanent. */
export interface ProblemCode {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
}

/** Definitions of every area of `core/`. An area that is added is listed here. */
const areas: readonly Readonly<Record<string, ProblemDefinition<never>>>[] = [
  autofillProblems,
  bodyProblems,
  buildProblems,
  cardProblems,
  cyclonedxProblems,
  exportProblems,
  fileProblems,
  gateProblems,
  freezeProblems,
  gitProblems,
  headerProblems,
  huggingfaceProblems,
  importProblems,
  mergeProblems,
  metricProblems,
  monitoringProblems,
  policyProblems,
  printProblems,
  reviewProblems,
  mlflowProblems,
  sagemakerProblems,
  schemaProblems,
  settingsProblems,
  verifyProblems,
  versionProblems,
  yamlProblems,
];

/** Every code that a report can have, by area. */
export const problemCodes: readonly ProblemCode[] = [
  ...areas.flatMap((area) =>
    Object.entries(area).map(([code, { severity, title }]) => ({ code, severity, title })),
  ),
  ...rules.map(({ id, severity, description }) => ({ code: `rule/${id}`, severity, title: description })),
];
