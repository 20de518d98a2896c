import { isBlankAt } from './is-blank-at.ts';
import { defineRule } from './rule.ts';

const pointer = '/business_details/business_problem';

export const requireBusinessProblem = defineRule<Record<never, never>>({
  id: 'require-business-problem',
  severity: 'error',
  description: 'A card says what problem its model is to solve.',
  message: () => 'The card does not say what business problem the model is to solve.',
  hint: () => 'Write a sentence or two under the heading ## Business problem.',
  check: (card) => (isBlankAt(card, pointer) ? [{ pointer, at: 'key', data: {} }] : []),
});
