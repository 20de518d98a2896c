import type { Random } from '../random.ts';

/** Sentences in which every word in braces is chosen anew. */
const sentences = [
  'The model scores {thing} of {line} and hands the {share}% with the highest score to {team}.',
  'Since {month}, {thing} from {place} have been left out, because their labels came {count} days late.',
  '{Team} reads every score above {bound} before anything is done with it.',
  'Of {count} {thing} in the sample, {few} had no value for {feature}; the median of {place} stood in.',
  'A change of {feature} by one unit moves the score by {small}, all else equal.',
  'When {feature} is missing the score leans on {feature} and on {feature}, and is less certain.',
  'We compared it with the rule that {team} used until {month}; it was right in {share}% of cases.',
  'Errors are not spread evenly: {place} has {few} in a hundred, {place} twice as many.',
  'The threshold of {bound} was agreed with {team} in {month} and is reviewed every quarter.',
  'Training stopped after {count} rounds, when the loss on the validation weeks no longer fell.',
  'Nobody outside {team} sees the scores of single {thing}; reports show groups of {few} or more.',
  'Retraining is due when the share of flagged {thing} leaves the band of {share}% to {share}%.',
  'Records were matched by `{code}` and, where it was empty, by `{code}` and the day.',
  'A score is **not** a probability below {bound}: calibration was only checked above.',
  'In a shadow run of {few} weeks, {team} overruled {share}% of the suggestions and said why.',
  '{Thing} that were corrected by hand are used again as labels, with a weight of {small}.',
  'The [method note](https://example.org/notes/{code}) has the derivation and the tests in full.',
  'Seasonal swings around {month} are larger than any effect that the model has found.',
  'It was *not* tested on {thing} in {place}, where {line} began only in {month}.',
  'Latency at the 99th percentile was {count} ms on one core, below what {team} can accept.',
];

const words = {
  thing: ['claims', 'orders', 'applications', 'invoices', 'shipments', 'tickets', 'sensor readings', 'calls'],
  line: ['motor insurance', 'retail lending', 'spare parts', 'field service', 'wholesale', 'home energy'],
  team: ['the review desk', 'operations', 'the risk office', 'customer care', 'the control room', 'audit'],
  place: ['the north', 'the coast', 'Osaka', 'Leeds', 'Porto', 'Gdańsk', 'Montréal', 'the branch network'],
  month: ['January', 'March', 'May', 'June', 'September', 'November'],
  feature: [
    'tenure',
    'days since contact',
    'load factor',
    'order size',
    'payment delay',
    'distance',
    'age of the part',
  ],
  code: ['customer_key', 'order_ref', 'case_no', 'meter_id', 'batch'],
} as const;

/** One sentence. */
export function makeSentence(random: Random): string {
  return random.pick(sentences).replace(/\{(\w+)\}/g, (_, slot: string) => fill(random, slot));
}

/** A paragraph of two to five sentences. */
export const makeParagraph = (random: Random): string =>
  Array.from({ length: random.between(2, 5) }, () => makeSentence(random)).join(' ');

function fill(random: Random, slot: string): string {
  if (slot === 'share') return String(random.between(2, 97));
  if (slot === 'count') return String(random.between(60, 9_000));
  if (slot === 'few') return String(random.between(2, 30));
  if (slot === 'bound') return `0.${random.between(11, 89)}`;
  if (slot === 'small') return `0.0${random.between(11, 99)}`;
  const list: readonly string[] = words[slot.toLowerCase() as keyof typeof words];
  const word = random.pick(list);
  return slot === slot.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** A list, a table, code or a quotation: what stands between paragraphs. */
export function makeBlock(random: Random): string {
  const kind = random.between(1, 4);
  if (kind === 1)
    return Array.from({ length: random.between(3, 7) }, () => `- ${makeSentence(random)}`).join('\n');
  if (kind === 2) {
    const rows = Array.from(
      { length: random.between(3, 9) },
      () =>
        `| ${random.pick(words.feature)} | ${random.between(10, 99_999)} | 0.${random.between(100, 999)} |`,
    );
    return ['| Slice | Cases | Score |', '|---|---:|---:|', ...rows].join('\n');
  }
  if (kind === 3) {
    const lines = Array.from(
      { length: random.between(3, 8) },
      () => `  .where(${random.pick(words.code)} > ${random.between(1, 999)})`,
    );
    return ['```python', `frame = read("${random.pick(words.code)}.parquet")`, ...lines, '```'].join('\n');
  }
  return `> ${makeSentence(random)}\n> ${makeSentence(random)}`;
}
