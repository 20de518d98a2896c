/** A field of SageMaker's content, which has the same name and place in a card. */
export type ContentField =
  /** The service takes so many characters, and a card any number where its own schema says nothing. */
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'number' | 'choice' }
  | { readonly kind: 'texts'; readonly most: number }
  /** Texts by name. */
  | { readonly kind: 'names' }
  | { readonly kind: 'record'; readonly fields: ContentFields }
  | { readonly kind: 'list'; readonly fields: ContentFields; readonly needs: string; readonly most: number }
  | { readonly kind: 'objective' | 'evaluations' };

export type ContentFields = Readonly<Record<string, ContentField>>;

const text = (longest: number) => ({ kind: 'text', longest }) as const;
const number = { kind: 'number' } as const;
const choice = { kind: 'choice' } as const;
const texts = (most: number) => ({ kind: 'texts', most }) as const;
const record = (fields: ContentFields) => ({ kind: 'record', fields }) as const;
const list = (needs: string, longest: number, most: number, fields: ContentFields) =>
  ({ kind: 'list', needs, most, fields: { [needs]: text(longest), ...fields } }) as const;

const environment = record({ container_image: texts(15) });
const metrics = list('name', 255, 50, { value: number, notes: text(1024) });
const parameters = list('name', 255, 100, { value: text(255) });

/** All that the published schemas know, in their order; the number of entries is what a card takes. */
export const contentFields: ContentFields = {
  model_overview: record({
    model_id: text(1024),
    model_name: text(1024),
    model_description: text(1024),
    model_version: number,
    model_creator: text(1024),
    model_artifact: texts(15),
    algorithm_type: text(1024),
    problem_type: text(1024),
    model_owner: text(1024),
    inference_environment: environment,
  }),
  intended_uses: record({
    purpose_of_model: text(2048),
    intended_uses: text(2048),
    factors_affecting_model_efficiency: text(2048),
    risk_rating: choice,
    explanations_for_risk_rating: text(2048),
  }),
  business_details: record({
    business_problem: text(2048),
    business_stakeholders: text(2048),
    line_of_business: text(2048),
  }),
  training_details: record({
    objective_function: { kind: 'objective' },
    training_observations: text(1024),
    training_job_details: record({
      training_arn: text(1024),
      training_datasets: texts(15),
      training_environment: environment,
      training_metrics: metrics,
      user_provided_training_metrics: metrics,
      hyper_parameters: parameters,
      user_provided_hyper_parameters: parameters,
    }),
  }),
  evaluation_details: { kind: 'evaluations' },
  additional_information: record({
    ethical_considerations: text(2048),
    caveats_and_recommendations: text(2048),
    custom_details: { kind: 'names' },
  }),
  model_package_details: record({
    model_package_arn: text(2048),
    model_package_group_name: text(63),
    model_package_name: text(63),
    model_package_version: number,
    model_package_description: text(1024),
    model_package_status: choice,
    model_approval_status: choice,
    approval_description: text(1024),
    domain: text(Infinity),
    task: text(Infinity),
    created_by: record({ user_profile_name: text(63) }),
    source_algorithms: list('algorithm_name', 170, 15, { model_data_url: text(1024) }),
    inference_specification: record({
      containers: list('image', 255, 15, { model_data_url: text(1024), nearest_model_name: text(Infinity) }),
    }),
  }),
};

/** `x_axis_name` → `XAxisName`: how CloudFormation spells it. */
export const pascalCase = (name: string): string =>
  name
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
