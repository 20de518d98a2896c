import { defineProblem, makeProblems } from '../problem/define-problems.ts';

/** What can stand against reading from Amazon SageMaker, or sending to it. */
export const sagemakerProblems = {
  'sagemaker/not-installed': defineProblem({
    severity: 'error',
    title: 'Amazon SageMaker’s client is not installed',
    message: () =>
      'The package @aws-sdk/client-sagemaker, which talks to Amazon SageMaker, is not installed.',
    hint: () => 'Install it where colophon is installed: npm install @aws-sdk/client-sagemaker.',
  }),
  'sagemaker/bad-source': defineProblem<{ source: string }>({
    severity: 'error',
    title: 'Nothing that Amazon SageMaker has',
    message: ({ source }) => `“${source}” does not say what to read from Amazon SageMaker.`,
    hint: () =>
      'Write sagemaker:model-card/NAME, sagemaker:training-job/NAME, sagemaker:model/NAME or sagemaker:model-package/ARN.',
  }),
  'sagemaker/only-cards': defineProblem<{ source: string }>({
    severity: 'error',
    title: 'Only a model card has versions to import',
    message: ({ source }) => `“${source}” names no model card, and has no versions to import.`,
    hint: () => 'Write sagemaker:model-card/NAME with --all-versions.',
  }),
  'sagemaker/bad-endpoint': defineProblem<{ endpoint: string }>({
    severity: 'error',
    title: 'No address of a service',
    message: ({ endpoint }) => `“${endpoint}” is not the address of a service.`,
    hint: () =>
      'Write --endpoint as in https://sagemaker.eu-west-1.amazonaws.com, without a user or a password.',
  }),
  'sagemaker/no-region': defineProblem({
    severity: 'error',
    title: 'No region',
    message: () => 'Nothing says in which region of AWS to look.',
    hint: () => 'Name it with --region eu-west-1, or set AWS_REGION.',
  }),
  'sagemaker/no-credentials': defineProblem<{ reason: string }>({
    severity: 'error',
    title: 'No credentials for AWS',
    message: ({ reason }) => `No credentials for AWS were found: ${reason}.`,
    hint: () =>
      'Log in with aws sso login, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
  }),
  'sagemaker/unreachable': defineProblem<{ operation: string; reason: string }>({
    severity: 'error',
    title: 'Amazon SageMaker cannot be reached',
    message: ({ operation, reason }) => `${operation} got no answer: ${reason}.`,
    hint: () => 'Check the network, --region and --endpoint, and run the command again.',
  }),
  'sagemaker/unavailable': defineProblem<{ operation: string; status: number }>({
    severity: 'error',
    title: 'Amazon SageMaker is out of order',
    message: ({ operation, status }) => `${operation} was answered with an error of the service: ${status}.`,
    hint: () => 'Run the command again later; check --endpoint where it names a service of your own.',
  }),
  'sagemaker/throttled': defineProblem<{ operation: string }>({
    severity: 'error',
    title: 'Too many calls',
    message: ({ operation }) => `${operation} was refused again and again: there are too many calls.`,
    hint: () => 'Run the command again in a minute.',
  }),
  'sagemaker/denied': defineProblem<{ operation: string; reason: string }>({
    severity: 'error',
    title: 'Access denied',
    message: ({ operation, reason }) => `${operation} was denied: ${reason}.`,
    hint: ({ operation }) =>
      `The credentials need the permission sagemaker:${operation}, in this account and region.`,
  }),
  'sagemaker/not-found': defineProblem<{ what: string; name: string; reason: string }>({
    severity: 'error',
    title: 'Nothing of that name in Amazon SageMaker',
    message: ({ what, name, reason }) => `Amazon SageMaker has no ${what} ${name}: ${reason}.`,
    hint: () => 'Check the name, the region and the account.',
  }),
  'sagemaker/conflict': defineProblem<{ operation: string; reason: string }>({
    severity: 'error',
    title: 'Somebody else changes the card there',
    message: ({ operation, reason }) => `${operation} met a conflict: ${reason}.`,
    hint: () => 'Run the command again: it shows what is there now.',
  }),
  'sagemaker/refused': defineProblem<{ operation: string; name: string; reason: string }>({
    severity: 'error',
    title: 'Amazon SageMaker refuses',
    message: ({ operation, name, reason }) => `${operation} was refused (${name}): ${reason}.`,
    hint: () => 'Mend what it names, and run the command again.',
  }),
  'sagemaker/bad-answer': defineProblem<{ operation: string; reason: string }>({
    severity: 'error',
    title: 'An answer that Amazon SageMaker does not give',
    message: ({ operation, reason }) =>
      `What answered ${operation} is not as Amazon SageMaker answers: ${reason}.`,
    hint: () => 'Check --endpoint: a proxy or another service may have answered.',
  }),
  'sagemaker/answer-too-large': defineProblem<{ operation: string; limit: number }>({
    severity: 'error',
    title: 'An answer that is too large',
    message: ({ operation, limit }) =>
      `The answer to ${operation} has more than ${limit} bytes, and was not read.`,
    hint: () => 'Check --endpoint: a model card’s content has at most 100,000 characters.',
  }),
  'sagemaker/endless-list': defineProblem<{ operation: string; pages: number }>({
    severity: 'error',
    title: 'A list without an end',
    message: ({ operation, pages }) => `${operation} gave ${pages} pages and still no end.`,
    hint: () => 'Check --endpoint. Amazon SageMaker’s own lists end.',
  }),
  'sagemaker/version-twice': defineProblem<{ version: number; name: string }>({
    severity: 'error',
    title: 'A version that is listed twice',
    message: ({ version, name }) =>
      `Version ${version} of ${name} is listed twice, and not the same each time.`,
    hint: () => 'It changed while the list was read: run the command again.',
  }),
  'sagemaker/version-moved': defineProblem<{ version: number; name: string; listed: string; found: string }>({
    severity: 'error',
    title: 'A version that changed meanwhile',
    message: ({ version, name, listed, found }) =>
      `Version ${version} of ${name} is listed as ${listed}, and is ${found}.`,
    hint: () => 'It changed while it was read: run the command again.',
  }),
  'sagemaker/no-versions': defineProblem<{ name: string }>({
    severity: 'error',
    title: 'A card without versions',
    message: ({ name }) => `Amazon SageMaker lists no version of ${name}.`,
    hint: () => 'Leave --all-versions out to import what DescribeModelCard gives.',
  }),
  'sagemaker/missing-versions': defineProblem<{ name: string; missing: readonly number[]; count: number }>({
    severity: 'warning',
    title: 'Versions that are not listed',
    message: ({ name, missing, count }) =>
      `Amazon SageMaker lists ${name} without these versions: ${missing.join(', ')}${count > missing.length ? ', …' : ''}.`,
    hint: () => 'The versions that are there keep their numbers; nothing is made up for those that are not.',
  }),
  'sagemaker/bad-name': defineProblem<{ name: string }>({
    severity: 'error',
    title: 'No name for a card in Amazon SageMaker',
    message: ({ name }) => `“${name}” cannot be the name of a card in Amazon SageMaker.`,
    hint: () => 'A name has up to 63 letters, digits and hyphens between them: write one with --name.',
  }),
  'sagemaker/unreadable-there': defineProblem<{ name: string }>({
    severity: 'warning',
    title: 'What is there cannot be compared',
    message: ({ name }) =>
      `The content of ${name} in Amazon SageMaker cannot be read as a card: all of it is replaced.`,
    hint: ({ name }) => `Look at it first with aws sagemaker describe-model-card --model-card-name ${name}.`,
  }),
  'sagemaker/archived': defineProblem<{ name: string }>({
    severity: 'warning',
    title: 'A card that is archived there',
    message: ({ name }) =>
      `${name} is archived in Amazon SageMaker, where no more updates should be made to it.`,
    hint: () => 'Push under another name with --name, where it is to stay as it is.',
  }),
  'sagemaker/moved': defineProblem<{ name: string }>({
    severity: 'error',
    title: 'The card there changed meanwhile',
    message: ({ name }) => `${name} was changed in Amazon SageMaker after it was shown: nothing was sent.`,
    hint: () => 'Run the command again: it shows what is there now.',
  }),
  'sagemaker/half-done': defineProblem<{ name: string; status: string }>({
    severity: 'error',
    title: 'The content is there, the status is not',
    message: ({ name, status }) =>
      `The new content of ${name} is in Amazon SageMaker, but its status was not set to ${status}.`,
    hint: () => 'Run the command again: it does what is left.',
  }),
  'sagemaker/unknown-outcome': defineProblem<{ operation: string; name: string }>({
    severity: 'error',
    title: 'Nobody knows whether it was done',
    message: ({ operation, name }) =>
      `${operation} was sent for ${name}, and may have been done all the same.`,
    hint: () => 'Run the command again: it shows what is there now, and does what is left.',
  }),
  'sagemaker/ask-first': defineProblem<{ name: string }>({
    severity: 'error',
    title: 'Nobody was there to agree',
    message: ({ name }) =>
      `Nothing was sent to ${name}: nobody can be asked where input or talk is no terminal.`,
    hint: () => 'Look at what would be sent, above, and run the command again with --yes.',
  }),
  'sagemaker/not-agreed': defineProblem<{ name: string }>({
    severity: 'error',
    title: 'Not sent',
    message: ({ name }) => `Nothing was sent to ${name}.`,
    hint: () => 'Answer y to send, or give --yes.',
  }),
};

export const sagemakerProblem = makeProblems(sagemakerProblems);
