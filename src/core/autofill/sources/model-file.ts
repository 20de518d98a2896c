import { openReading } from '../../formats/reading.ts';
import type { ModelFacts } from '../../headers/model-facts.ts';
import { formatPointer } from '../../text/pointer.ts';
import type { FactReading } from '../autofill-source.ts';

/** What the header of a file of weights says, in a card's fields. */
export function readModelFile({ facts }: ModelFacts, name: string): FactReading {
  const reading = openReading(Object.fromEntries(facts.map((fact) => [fact.name, fact.value])));
  for (const fact of facts) {
    const from = formatPointer([fact.name]);
    if (fact.field !== undefined && reading.put(fact.field, fact.value)) reading.noteMade(from, fact.field);
  }
  return { kind: 'model-file', name, card: reading.card, fates: reading.list() };
}
