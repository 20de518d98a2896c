/** Generated from schemas/card/v1.json by scripts/generate-types.ts. */

/**
 * The kind of hash, a colon, the hash: sha256:9f86….
 */
export type ContentDigest = string;
/**
 * An http or https address.
 */
export type Link = string;
/**
 * The datasets, with what is known of each.
 *
 * @maxItems 100
 */
export type DatasetRecords = DatasetRecord[];
/**
 * Metrics of the training.
 *
 * @maxItems 50
 */
export type TrainingMetrics = TrainingMetric[];
/**
 * The hyperparameters of the training.
 *
 * @maxItems 100
 */
export type HyperParameters = HyperParameter[];
/**
 * A file of results: its path, or a link and the hash of what is there.
 */
export type MetricFile =
  | string
  | {
      /**
       * Where the file is kept. It is shown, never fetched.
       */
      uri: string;
      /**
       * The SHA-256 of its bytes, in lower-case hex.
       */
      sha256: string;
    };
/**
 * One metric. Its type says what its value is.
 */
export type Metric =
  NumberMetric | StringMetric | BooleanMetric | LinearGraphMetric | BarChartMetric | MatrixMetric;

/**
 * The front matter of card.md, with the prose of its body put in place. x-label names a field for people; x-heading is the heading under which the body may hold it.
 */
export interface Card {
  /**
   * The version of this schema. Without it, it is 1, for ever.
   */
  schema?: 1;
  /**
   * The language of the card, as BCP 47: en, ja, pt-BR.
   */
  language?: string;
  /**
   * Words to find the card by.
   *
   * @maxItems 50
   *
   * Items: One tag.
   */
  tags?: string[];
  model_overview?: ModelOverview;
  intended_uses?: IntendedUses;
  business_details?: BusinessDetails;
  training_details?: TrainingDetails;
  /**
   * How the model was tested, and what came out.
   */
  evaluation_details?: Evaluation[];
  additional_information?: AdditionalInformation;
  model_package_details?: ModelPackageDetails;
}
/**
 * What the model is, who made it and who answers for it.
 */
export interface ModelOverview {
  /**
   * The model's identifier in any registry: an ARN, a models:/ URI, an hf:// address, or one of your own. Fixed from the first version that has it.
   */
  model_id?: string;
  /**
   * The name people call the model by.
   */
  model_name?: string;
  /**
   * What the model does and how, in a paragraph or two. Markdown.
   */
  model_description?: string;
  /**
   * The model's own version, a number from 1. It is not the card's version.
   */
  model_version?: number;
  /**
   * The model's own version where it is not a number: 2.4.0, 2026-03. In quotes.
   */
  model_version_name?: string;
  /**
   * The day of the model's version, as YYYY-MM-DD.
   */
  model_version_date?: string;
  /**
   * What changed in this version of the model.
   */
  model_version_note?: string;
  /**
   * Who built the model: a person, a team, a company.
   */
  model_creator?: string;
  /**
   * Who answers for the model today.
   */
  model_owner?: string;
  /**
   * Where the model is kept.
   *
   * @maxItems 15
   *
   * Items: One location.
   */
  model_artifact?: string[];
  /**
   * What the artifacts hash to, so that this card means these files and no others.
   *
   * Items: One artifact and its hash.
   */
  artifact_digests?: {
    /**
     * The location, or the name of a file in it.
     */
    artifact: string;
    digest: ContentDigest;
  }[];
  /**
   * The kind of algorithm or architecture.
   */
  algorithm_type?: string;
  /**
   * The kind of problem: binary classification, forecasting.
   */
  problem_type?: string;
  /**
   * The software the model is built with, with versions.
   *
   * @maxItems 50
   *
   * Items: One framework.
   */
  frameworks?: string[];
  inference_environment?: Environment;
  /**
   * What the model takes.
   */
  input_format?: string;
  /**
   * What the model gives back.
   */
  output_format?: string;
  /**
   * The human languages the model handles, as BCP 47.
   *
   * @maxItems 500
   *
   * Items: One language.
   */
  languages?: string[];
  /**
   * Under what terms the model may be used.
   *
   * @maxItems 50
   *
   * Items: One licence: an SPDX identifier, or a name and a link.
   */
  licenses?: {
    /**
     * The SPDX identifier.
     */
    id?: string;
    /**
     * The licence's name, where SPDX has none.
     */
    name?: string;
    link?: Link;
  }[];
  /**
   * The models that this one was made from.
   *
   * @maxItems 50
   *
   * Items: One base model.
   */
  base_models?: {
    /**
     * Its name or identifier.
     */
    name: string;
    /**
     * How this model came from it.
     */
    relation?: 'finetune' | 'adapter' | 'merge' | 'quantized' | 'distilled' | 'other';
    link?: Link;
  }[];
  source_repository?: Link;
  /**
   * The commit of the training code. In quotes.
   */
  source_commit?: string;
  /**
   * The experiment tracker’s run that made the model.
   */
  run_id?: string;
  /**
   * Papers, reports and pages about the model.
   *
   * @maxItems 200
   *
   * Items: One reference.
   */
  references?: {
    /**
     * Its title.
     */
    name: string;
    link?: Link;
  }[];
  /**
   * How to cite the model. Markdown.
   */
  citation?: string;
}
/**
 * Where something runs.
 */
export interface Environment {
  /**
   * The images it runs in.
   *
   * @maxItems 15
   *
   * Items: One image.
   */
  container_image?: string[];
}
/**
 * What the model is for, what it is not for, and how much is at stake.
 */
export interface IntendedUses {
  /**
   * Why the model exists. Markdown.
   */
  purpose_of_model?: string;
  /**
   * The uses the model was made and tested for. Markdown.
   */
  intended_uses?: string;
  /**
   * Uses the model must not be put to. Markdown.
   */
  out_of_scope_uses?: string;
  /**
   * What the model cannot do, or does badly. Markdown.
   */
  limitations?: string;
  /**
   * What makes the model work better or worse. Markdown.
   */
  factors_affecting_model_efficiency?: string;
  /**
   * How much harm a wrong answer of the model can do.
   */
  risk_rating?: 'High' | 'Medium' | 'Low' | 'Unknown';
  /**
   * Why the risk is rated as it is. Markdown.
   */
  explanations_for_risk_rating?: string;
}
/**
 * Why the business wants the model, and who is concerned.
 */
export interface BusinessDetails {
  /**
   * The problem that the model is to solve. Markdown.
   */
  business_problem?: string;
  /**
   * Who has a stake in the model. Markdown.
   */
  business_stakeholders?: string;
  /**
   * The part of the business that uses the model.
   */
  line_of_business?: string;
}
/**
 * How the model was trained, on what.
 */
export interface TrainingDetails {
  /**
   * What training optimises.
   */
  objective_function?: {
    /**
     * The function, in three words.
     */
    function?: {
      /**
       * Whether more or less is wanted.
       */
      function?: 'Maximize' | 'Minimize';
      /**
       * What is optimised: Loss, AUC.
       */
      facet?: string;
      /**
       * Under what condition.
       */
      condition?: string;
    };
    /**
     * More about the objective. Markdown.
     */
    notes?: string;
  };
  /**
   * What was seen in training. Markdown.
   */
  training_observations?: string;
  /**
   * The job that trained the model.
   */
  training_job_details?: {
    /**
     * The training job's identifier.
     */
    training_arn?: string;
    /**
     * Where the training data is kept.
     *
     * @maxItems 15
     *
     * Items: One location.
     */
    training_datasets?: string[];
    dataset_records?: DatasetRecords;
    training_environment?: Environment;
    training_metrics?: TrainingMetrics;
    user_provided_training_metrics?: TrainingMetrics;
    hyper_parameters?: HyperParameters;
    user_provided_hyper_parameters?: HyperParameters;
  };
  /**
   * What training cost the world.
   */
  environmental_impact?: {
    /**
     * Energy used, in kilowatt-hours.
     */
    energy_kwh?: number;
    /**
     * Emissions, in grams of CO₂ equivalent.
     */
    co2_eq_grams?: number;
    /**
     * What it ran on.
     */
    hardware?: string;
    /**
     * For how many hours.
     */
    hours?: number;
    /**
     * Where it ran.
     */
    region?: string;
    /**
     * How the figures were found.
     */
    source?: string;
  };
}
/**
 * One dataset.
 */
export interface DatasetRecord {
  /**
   * Its name.
   */
  name: string;
  /**
   * Where it is kept.
   */
  location?: string;
  /**
   * Its version or revision. In quotes.
   */
  version?: string;
  /**
   * Its licence.
   */
  license?: string;
  /**
   * How large it is: 412,000 rows.
   */
  size?: string;
  /**
   * Which part of it.
   */
  split?: string;
  digest?: ContentDigest;
  /**
   * What it was used for.
   */
  role?: 'training' | 'validation' | 'test' | 'evaluation' | 'other';
  /**
   * What is in it.
   */
  description?: string;
  /**
   * Fields that hold personal or otherwise sensitive data.
   *
   * @maxItems 200
   *
   * Items: One field.
   */
  sensitive_fields?: string[];
  /**
   * Who answers for the data.
   */
  governance?: string;
}
/**
 * One metric of the training.
 */
export interface TrainingMetric {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its value.
   */
  value: number;
  /**
   * More about it.
   */
  notes?: string;
  /**
   * The unit of the value.
   */
  unit?: string;
}
/**
 * One hyperparameter.
 */
export interface HyperParameter {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its value, as text: in quotes where it looks like a number.
   */
  value?: string;
}
/**
 * One test of the model.
 */
export interface Evaluation {
  /**
   * Its name, once in a card.
   */
  name: string;
  /**
   * What was seen. Markdown.
   */
  evaluation_observation?: string;
  /**
   * The evaluation job's identifier.
   */
  evaluation_job_arn?: string;
  /**
   * The day of the evaluation, as YYYY-MM-DD.
   */
  evaluated_on?: string;
  source?: Link;
  /**
   * Where the evaluation data is kept.
   *
   * @maxItems 10
   *
   * Items: One location.
   */
  datasets?: string[];
  dataset_records?: DatasetRecords;
  /**
   * Facts about the evaluation, by name.
   */
  metadata?: {
    /**
     * One fact.
     */
    [k: string]: string;
  };
  /**
   * Files that hold results: paths in the card's folder, which become metric groups, or links.
   *
   * @maxItems 50
   */
  metric_files?: MetricFile[];
  /**
   * The results, in groups.
   */
  metric_groups?: MetricGroup[];
}
/**
 * Metrics that belong together.
 */
export interface MetricGroup {
  /**
   * The group's name.
   */
  name: string;
  /**
   * The metrics.
   */
  metric_data: Metric[];
}
/**
 * A metric that is one number.
 */
export interface NumberMetric {
  /**
   * Its name.
   */
  name: string;
  /**
   * The kind of metric.
   */
  type: 'number';
  /**
   * The number.
   */
  value: number;
  /**
   * The name of the axis.
   */
  x_axis_name?: string;
  /**
   * The name of the axis.
   */
  y_axis_name?: string;
  /**
   * Whether more is better.
   */
  higher_is_better?: boolean;
  /**
   * The value that has to be reached, or not passed where lower is better.
   */
  threshold?: number;
  /**
   * Between which values the truth lies.
   */
  confidence_interval?: {
    /**
     * The lower bound.
     */
    lower: number;
    /**
     * The upper bound.
     */
    upper: number;
    /**
     * With what probability, between 0 and 1.
     */
    level?: number;
  };
  /**
   * How far the value scatters.
   */
  standard_deviation?: number;
  /**
   * More about it.
   */
  notes?: string;
  /**
   * The part of the data that it was measured on.
   */
  slice?: string;
  /**
   * The unit of the value.
   */
  unit?: string;
}
/**
 * A metric that is a word.
 */
export interface StringMetric {
  /**
   * Its name.
   */
  name: string;
  /**
   * The kind of metric.
   */
  type: 'string';
  /**
   * The word.
   */
  value: string;
  /**
   * The name of the axis.
   */
  x_axis_name?: string;
  /**
   * The name of the axis.
   */
  y_axis_name?: string;
  /**
   * More about it.
   */
  notes?: string;
  /**
   * The part of the data that it was measured on.
   */
  slice?: string;
  /**
   * The unit of the value.
   */
  unit?: string;
}
/**
 * A metric that is true or false.
 */
export interface BooleanMetric {
  /**
   * Its name.
   */
  name: string;
  /**
   * The kind of metric.
   */
  type: 'boolean';
  /**
   * True or false.
   */
  value: boolean;
  /**
   * The name of the axis.
   */
  x_axis_name?: string;
  /**
   * The name of the axis.
   */
  y_axis_name?: string;
  /**
   * More about it.
   */
  notes?: string;
  /**
   * The part of the data that it was measured on.
   */
  slice?: string;
  /**
   * The unit of the value.
   */
  unit?: string;
}
/**
 * A curve.
 */
export interface LinearGraphMetric {
  /**
   * Its name.
   */
  name: string;
  /**
   * The kind of metric.
   */
  type: 'linear_graph';
  /**
   * The points, each [x, y].
   *
   * @minItems 1
   */
  value: number[][];
  /**
   * The name of the axis.
   */
  x_axis_name?: string;
  /**
   * The name of the axis.
   */
  y_axis_name?: string;
  /**
   * More about it.
   */
  notes?: string;
  /**
   * The part of the data that it was measured on.
   */
  slice?: string;
  /**
   * The unit of the value.
   */
  unit?: string;
}
/**
 * Bars, each with a label.
 */
export interface BarChartMetric {
  /**
   * Its name.
   */
  name: string;
  /**
   * The kind of metric.
   */
  type: 'bar_chart';
  /**
   * The length of each bar.
   *
   * @minItems 1
   *
   * Items: One bar.
   */
  value: number[];
  /**
   * A label for each bar, as many as there are bars.
   *
   * Items: One label.
   */
  x_axis_name?: string[];
  /**
   * The name of the axis.
   */
  y_axis_name?: string;
  /**
   * More about it.
   */
  notes?: string;
  /**
   * The part of the data that it was measured on.
   */
  slice?: string;
  /**
   * The unit of the value.
   */
  unit?: string;
}
/**
 * A table of numbers, such as a confusion matrix.
 */
export interface MatrixMetric {
  /**
   * Its name.
   */
  name: string;
  /**
   * The kind of metric.
   */
  type: 'matrix';
  /**
   * The rows, all of one length.
   *
   * @minItems 1
   * @maxItems 20
   */
  value: number[][];
  /**
   * A label for each column.
   *
   * Items: One label.
   */
  x_axis_name?: string[];
  /**
   * A label for each row.
   *
   * Items: One label.
   */
  y_axis_name?: string[];
  /**
   * More about it.
   */
  notes?: string;
  /**
   * The part of the data that it was measured on.
   */
  slice?: string;
  /**
   * The unit of the value.
   */
  unit?: string;
}
/**
 * Ethics, advice, and whatever the organisation adds.
 */
export interface AdditionalInformation {
  /**
   * Who could be harmed and how that is met. Markdown.
   */
  ethical_considerations?: string;
  /**
   * Groups at risk, and what is done for them.
   *
   * @maxItems 200
   *
   * Items: One group at risk.
   */
  fairness_assessments?: {
    /**
     * Who may be treated worse.
     */
    group_at_risk: string;
    /**
     * What they gain.
     */
    benefits?: string;
    /**
     * What they may lose.
     */
    harms?: string;
    /**
     * What is done about it.
     */
    mitigation_strategy?: string;
  }[];
  /**
   * Advice to those who use the model. Markdown.
   */
  caveats_and_recommendations?: string;
  /**
   * Who watches the model, and how they can step in. Markdown.
   */
  human_oversight?: string;
  /**
   * How the model is kept from attack. Markdown.
   */
  cybersecurity?: string;
  /**
   * How the model is watched in use. Markdown.
   */
  monitoring_plan?: string;
  /**
   * The organisation's own fields.
   */
  custom_details?: {
    /**
     * One field: a text, a number, true or false, or a list of texts. In the body, a heading of level 3 under Additional information.
     */
    [k: string]: string | number | boolean | string[];
  };
}
/**
 * The model package in the registry that this card is about.
 */
export interface ModelPackageDetails {
  /**
   * The package's ARN.
   */
  model_package_arn?: string;
  /**
   * The group's name.
   */
  model_package_group_name?: string;
  /**
   * The package's name.
   */
  model_package_name?: string;
  /**
   * The package's version in its group.
   */
  model_package_version?: number;
  /**
   * What the registry says of it.
   */
  model_package_description?: string;
  /**
   * The registry’s status of the package.
   */
  model_package_status?: 'Pending' | 'InProgress' | 'Completed' | 'Failed' | 'Deleting';
  /**
   * The registry’s approval of the package. It is not the status of the card.
   */
  model_approval_status?: 'Approved' | 'Rejected' | 'PendingManualApproval';
  /**
   * What was said of the approval.
   */
  approval_description?: string;
  /**
   * The domain of the model.
   */
  domain?: string;
  /**
   * The task of the model.
   */
  task?: string;
  /**
   * Who made the package.
   */
  created_by?: {
    /**
     * The user profile's name.
     */
    user_profile_name?: string;
  };
  /**
   * The algorithms behind the package.
   *
   * @maxItems 15
   *
   * Items: One algorithm.
   */
  source_algorithms?: {
    /**
     * Its name.
     */
    algorithm_name: string;
    /**
     * Where its data is.
     */
    model_data_url?: string;
  }[];
  /**
   * How the package is served.
   */
  inference_specification?: {
    /**
     * The containers, in order.
     *
     * @minItems 1
     * @maxItems 15
     *
     * Items: One container.
     */
    containers: {
      /**
       * Its image.
       */
      image: string;
      /**
       * Where its model data is.
       */
      model_data_url?: string;
      /**
       * The nearest model, for inference recommendations.
       */
      nearest_model_name?: string;
    }[];
  };
}
