import { finiteNumber } from './rules/finite-number.ts';
import { matchingLabels } from './rules/matching-labels.ts';
import { noActiveHtml } from './rules/no-active-html.ts';
import { noEndlessParagraph } from './rules/no-endless-paragraph.ts';
import { noMissingFigure } from './rules/no-missing-figure.ts';
import { noMissingFile } from './rules/no-missing-file.ts';
import { noRemotePicture } from './rules/no-remote-picture.ts';
import { noUnsafeLink } from './rules/no-unsafe-link.ts';
import { orderedConfidenceInterval } from './rules/ordered-confidence-interval.ts';
import { rectangularMatrix } from './rules/rectangular-matrix.ts';
import { requireBusinessProblem } from './rules/require-business-problem.ts';
import { requireModelName } from './rules/require-model-name.ts';
import type { Rule } from './rules/rule.ts';
import { uniqueEvaluationNames } from './rules/unique-evaluation-names.ts';
import { uniqueMetricNames } from './rules/unique-metric-names.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  finiteNumber,
  matchingLabels,
  noActiveHtml,
  noEndlessParagraph,
  noMissingFigure,
  noMissingFile,
  noRemotePicture,
  noUnsafeLink,
  orderedConfidenceInterval,
  rectangularMatrix,
  requireBusinessProblem,
  requireModelName,
  uniqueEvaluationNames,
  uniqueMetricNames,
];
