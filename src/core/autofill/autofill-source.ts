import type { Card } from '../card/card.ts';
import type { Fate, Source } from '../formats/format.ts';
import type { Result } from '../problem/problem.ts';

/** What a card can be filled from. An id is kept with what it filled: it is permanent. */
export const autofillKinds = [
  'sagemaker-training-job',
  'sagemaker-model',
  'sagemaker-model-package',
  'mlflow',
  'huggingface-config',
  'trainer-state',
  'trainer-results',
  'model-file',
] as const;

export type AutofillKind = (typeof autofillKinds)[number];

/** What people call them. */
export const autofillTitles: Readonly<Record<AutofillKind, string>> = {
  'sagemaker-training-job': 'SageMaker training job',
  'sagemaker-model': 'SageMaker model',
  'sagemaker-model-package': 'SageMaker model package',
  mlflow: 'MLflow',
  'huggingface-config': 'Hugging Face config.json',
  'trainer-state': 'Hugging Face trainer_state.json',
  'trainer-results': 'Hugging Face all_results.json',
  'model-file': 'model file',
};

/** The facts of one source, in a card's fields. */
export interface FactReading {
  readonly kind: AutofillKind;
  /** As people know the source: a file's name. */
  readonly name: string;
  /** A card of what the source knows, and of nothing else. */
  readonly card: Card;
  /** One row for each leaf of the source. */
  readonly fates: readonly Fate[];
}

/** A kind of source, recognised from its content. Reading is pure and never throws. */
export interface AutofillFormat {
  readonly kind: AutofillKind;
  /** What it is known by, for the error that lists what was looked for. */
  readonly mark: string;
  recognise(source: Source): boolean;
  read(source: Source): Result<Pick<FactReading, 'card' | 'fates'>>;
}
