import { defineProblem, makeProblems } from '../problem/define-problems.ts';

/** What can stand against reading from an MLflow tracking server. */
export const mlflowProblems = {
  'mlflow/bad-source': defineProblem<{ source: string }>({
    severity: 'error',
    title: 'Nothing that MLflow has',
    message: ({ source }) => `“${source}” does not say what to read from MLflow.`,
    hint: () => 'Write mlflow:runs/RUN_ID, mlflow:models/NAME or mlflow:models/NAME/VERSION.',
  }),
  'mlflow/no-server': defineProblem({
    severity: 'error',
    title: 'No tracking server',
    message: () => 'Nothing says where the tracking server is.',
    hint: () => 'Name it with --endpoint https://mlflow.example.org, or set MLFLOW_TRACKING_URI.',
  }),
  'mlflow/bad-server': defineProblem<{ server: string }>({
    severity: 'error',
    title: 'No address of a tracking server',
    message: ({ server }) =>
      `${server === '' ? 'What was given' : `“${server}”`} is not the address of a tracking server.`,
    hint: () =>
      'Write an address that begins with http:// or https://. Files and databases are read by MLflow alone: import the run’s folder.',
  }),
  'mlflow/bad-token': defineProblem({
    severity: 'error',
    title: 'Token that cannot be sent',
    message: () =>
      'MLFLOW_TRACKING_TOKEN has a character that no token has: a space, a line break or an accent.',
    hint: () => 'Set it again, as the tracking server gave it.',
  }),
  'mlflow/unreachable': defineProblem<{ call: string; reason: string }>({
    severity: 'error',
    title: 'Tracking server cannot be reached',
    message: ({ call, reason }) => `${call} got no answer: ${reason}.`,
    hint: () => 'Check the network and --endpoint, and run the command again.',
  }),
  'mlflow/refused': defineProblem<{ call: string; status: number }>({
    severity: 'error',
    title: 'Tracking server refuses',
    message: ({ call, status }) => `${call} was refused: ${status}.`,
    hint: () =>
      'Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, of somebody who may read it.',
  }),
  'mlflow/not-found': defineProblem<{ what: string }>({
    severity: 'error',
    title: 'Not on the tracking server',
    message: ({ what }) => `The tracking server has no ${what}.`,
    hint: () => 'Check the name and --endpoint.',
  }),
  'mlflow/unavailable': defineProblem<{ call: string; status: number; reason: string }>({
    severity: 'error',
    title: 'Tracking server is out of order',
    message: ({ call, status, reason }) =>
      `${call} was answered with ${status}${reason === '' ? '' : `: ${reason}`}.`,
    hint: () => 'Run the command again later; check --endpoint.',
  }),
  'mlflow/asked-too-often': defineProblem<{ call: string }>({
    severity: 'error',
    title: 'Tracking server is asked too often',
    message: ({ call }) => `${call} was put off by the tracking server (429).`,
    hint: () => 'Run the command again in a minute.',
  }),
  'mlflow/redirected': defineProblem<{ call: string; host: string }>({
    severity: 'error',
    title: 'Tracking server sends elsewhere',
    message: ({ call, host }) => `${call} was sent on to ${host}, and is not asked there.`,
    hint: () => 'Name that place with --endpoint, where it is the right one.',
  }),
  'mlflow/redirects': defineProblem<{ call: string; limit: number }>({
    severity: 'error',
    title: 'Tracking server sends in circles',
    message: ({ call, limit }) => `${call} was sent on more than ${limit} times.`,
    hint: () => 'Check --endpoint, and what stands between here and the tracking server.',
  }),
  'mlflow/answer-too-large': defineProblem<{ call: string; limit: number }>({
    severity: 'error',
    title: 'Answer too large',
    message: ({ call, limit }) => `The answer to ${call} has more than ${limit} bytes.`,
    hint: () => 'Check --endpoint: a tracking server does not answer so.',
  }),
  'mlflow/bad-answer': defineProblem<{ call: string; reason: string }>({
    severity: 'error',
    title: 'Answer that is none of MLflow’s',
    message: ({ call, reason }) => `The answer to ${call} cannot be read: ${reason}.`,
    hint: () => 'Check --endpoint: the API is looked for at api/2.0/mlflow below it.',
  }),
};

export const mlflowProblem = makeProblems(mlflowProblems);
