/** SageMaker's content with every field that its schemas know. */
export const fullContent = {
  model_overview: {
    model_id: 'arn:aws:sagemaker:eu-west-1:123456789012:model/churn',
    model_name: 'churn',
    model_description: 'Says who leaves.',
    model_version: 2,
    model_creator: 'Team A',
    model_artifact: ['s3://models/churn.tar.gz'],
    algorithm_type: 'XGBoost',
    problem_type: 'Binary classification',
    model_owner: 'Retention',
    inference_environment: { container_image: ['image:1'] },
  },
  intended_uses: { purpose_of_model: 'To keep customers.', risk_rating: 'High' },
  business_details: { business_problem: 'Customers leave.', line_of_business: 'Mobile' },
  training_details: {
    objective_function: {
      function: { function: 'Minimize', facet: 'Loss', condition: 'none' },
      notes: 'Log loss.',
    },
    training_observations: 'Fast.',
    training_job_details: {
      training_arn: 'arn:job',
      training_datasets: ['s3://data/train'],
      training_environment: { container_image: ['image:2'] },
      training_metrics: [{ name: 'auc', value: 0.9, notes: 'last' }],
      user_provided_hyper_parameters: [{ name: 'eta', value: '0.1' }, { name: 'seed' }],
    },
  },
  evaluation_details: [
    {
      name: 'Holdout',
      evaluation_observation: 'Good.',
      evaluation_job_arn: 'arn:eval',
      datasets: ['s3://data/test'],
      metadata: { key: 'value' },
      metric_groups: [
        {
          name: 'all',
          metric_data: [
            { name: 'auc', type: 'number', value: 0.9, x_axis_name: 'x', notes: 'n' },
            { name: 'best', type: 'string', value: 'a' },
            { name: 'pass', type: 'boolean', value: true },
            {
              name: 'roc',
              type: 'linear_graph',
              value: [
                [0, 0],
                [1, 1],
              ],
              x_axis_name: 'fpr',
              y_axis_name: 'tpr',
            },
            { name: 'bars', type: 'bar_chart', value: [1, 2], x_axis_name: ['a', 'b'], y_axis_name: 'n' },
            {
              name: 'cm',
              type: 'matrix',
              value: [
                [1, 2],
                [3, 4],
              ],
              x_axis_name: ['a', 'b'],
              y_axis_name: ['a', 'b'],
            },
          ],
        },
      ],
    },
  ],
  additional_information: {
    ethical_considerations: 'None.',
    custom_details: { team: 'x', 'two words': 'y' },
  },
  model_package_details: {
    model_package_group_name: 'churn',
    model_package_version: 3,
    model_approval_status: 'Approved',
    created_by: { user_profile_name: 'aiko' },
    source_algorithms: [{ algorithm_name: 'xgb' }],
    inference_specification: { containers: [{ image: 'image:1', model_data_url: 's3://m' }] },
  },
};
