/** The shapes of SageMaker's content that are written: what each leaves out, and what it wants otherwise. */
export interface Target {
  /** What people call it. */
  readonly title: string;
  /** Pointers to fields that it does not know; what is below them goes too. */
  readonly without: readonly string[];
  /** A hyperparameter has a value, which is not empty. */
  readonly needsValue: boolean;
  /** Names of metadata and custom details hold a letter of a to z, or an underscore. */
  readonly needsLetter: boolean;
  /** How many algorithms a package has at most. */
  readonly algorithms: number;
  /** What an objective may optimise; any where it is not said. */
  readonly facets?: readonly string[];
}

const ids = ['model_id', 'model_name', 'model_version', 'inference_environment'].map(
  (name) => `/model_overview/${name}`,
);
const notInRegistry = ['model_description', 'algorithm_type', 'problem_type', 'model_owner'].map(
  (name) => `/model_overview/${name}`,
);

const loose = { needsValue: false, needsLetter: false, algorithms: 15 };

export const targets = {
  v3: { ...loose, title: 'SageMaker', without: [...ids, '/model_package_details'] },
  cloudformation: {
    title: 'CloudFormation',
    without: [],
    needsValue: true,
    needsLetter: true,
    algorithms: 1,
  },
  sdk2: {
    ...loose,
    title: 'the SageMaker SDK, version 2',
    without: [],
    facets: ['Loss', 'Accuracy', 'RMSE', 'MAE', 'AUC'],
  },
  package: {
    ...loose,
    title: 'SageMaker’s model registry',
    without: [...ids, ...notInRegistry, '/model_package_details'],
    needsValue: true,
  },
} as const satisfies Readonly<Record<string, Target>>;

export type TargetId = keyof typeof targets;
