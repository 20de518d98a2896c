import { isBlankAt } from './is-blank-at.ts';
import { defineRule } from './rule.ts';

const pointer = '/model_overview/model_name';

export const requireModelName = defineRule<Record<never, never>>({
  id: 'require-model-name',
  severity: 'error',
  description: 'A card names its model.',
  message: () => 'The card has no model name.',
  hint: () => 'Write model_name under model_overview.',
  check: (card) => (isBlankAt(card, pointer) ? [{ pointer, at: 'key', data: {} }] : []),
});
