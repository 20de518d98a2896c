import { defineProblem, makeProblems } from '../problem/define-problems.ts';

/** What can be wrong with the body of a card: its headings and what stands below them. */
export const bodyProblems = {
  'body/text-before-heading': defineProblem({
    severity: 'error',
    title: 'Text before the first heading',
    message: () => 'The body has text before its first heading, so it belongs to no field.',
    hint: () => 'Put the text under a heading, such as ## Model description.',
  }),
  'body/title-heading': defineProblem<{ heading: string }>({
    severity: 'error',
    title: 'Heading of level 1',
    message: ({ heading }) => `The heading “${heading}” has level 1, which no field has.`,
    hint: () => "Remove it: the card's title is model_name. A field's heading begins with ##.",
  }),
  'body/unknown-heading': defineProblem<{ heading: string; nearest: string | null }>({
    severity: 'error',
    title: 'Unknown heading',
    message: ({ heading }) => `The heading “${heading}” is no field's.`,
    hint: ({ nearest }) =>
      nearest === null
        ? 'Give it level 3 below ## Additional information, or make it a deeper heading of a field.'
        : `Write “${nearest}” if that is meant, or give it level 3 below ## Additional information.`,
  }),
  'body/unknown-evaluation': defineProblem<{ name: string; nearest: string | null }>({
    severity: 'error',
    title: 'Heading of an evaluation that is not there',
    message: ({ name }) => `The front matter has no evaluation of the name “${name}”.`,
    hint: ({ nearest }) =>
      nearest === null
        ? 'Add it to evaluation_details, or change the heading.'
        : `Write “${nearest}” if that is meant, or add the evaluation to evaluation_details.`,
  }),
  'body/repeated-heading': defineProblem<{ heading: string; first: number }>({
    severity: 'error',
    title: 'Heading twice',
    message: ({ heading, first }) => `The heading “${heading}” stands here and on line ${first}.`,
    hint: () => 'Put both texts under one heading.',
  }),
  'body/field-in-both-places': defineProblem<{ field: string; pointer: string; first: number }>({
    severity: 'error',
    title: 'Field in the front matter and in the body',
    message: ({ field, first }) => `“${field}” is written here and in the front matter, on line ${first}.`,
    hint: () => 'Keep one of the two. Long text reads better in the body.',
  }),
  'body/text-before-detail': defineProblem({
    severity: 'error',
    title: 'Text that belongs to no custom detail',
    message: () => 'The text stands under “Additional information” before its first heading of level 3.',
    hint: () => 'Give the text a heading: ### and a name.',
  }),
  'body/nameless-heading': defineProblem({
    severity: 'error',
    title: 'Heading without text',
    message: () => 'The heading has no text.',
    hint: () => 'Write the name of the field, or remove the heading.',
  }),
  'body/forbidden-name': defineProblem<{ name: string }>({
    severity: 'error',
    title: 'Name that no field may have',
    message: ({ name }) => `No custom detail may have the name ${name}.`,
    hint: () => 'Choose another name.',
  }),
};

export const bodyProblem = makeProblems(bodyProblems);
