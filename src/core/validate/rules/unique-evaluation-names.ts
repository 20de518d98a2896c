import { normalizeHeading } from '../../card/headings.ts';
import { excerpt } from '../../text/excerpt.ts';
import { isRecord } from '../../text/is-record.ts';
import { defineRule, type Finding } from './rule.ts';

type Data = { name: string; first: number };

export const uniqueEvaluationNames = defineRule<Data>({
  id: 'unique-evaluation-names',
  severity: 'error',
  description: 'Every evaluation of a card has a name of its own; case and width do not tell names apart.',
  message: ({ name, first }) => `Evaluation ${first} has the name “${name}” already.`,
  hint: () => 'Give the evaluation another name: headings and comparisons find it by its name.',
  check: (card) => {
    const evaluations = Array.isArray(card['evaluation_details'])
      ? (card['evaluation_details'] as unknown[])
      : [];
    const seen = new Map<string, number>();
    return evaluations.flatMap((evaluation, index): Finding<Data>[] => {
      const name = isRecord(evaluation) ? evaluation['name'] : undefined;
      if (typeof name !== 'string') return [];
      const key = normalizeHeading(name);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index + 1);
      return first === undefined
        ? []
        : [{ pointer: `/evaluation_details/${index}/name`, data: { name: excerpt(name), first } }];
    });
  },
});
