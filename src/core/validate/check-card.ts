import type { Card } from '../card/card.ts';
import type { CardContent, RawCard, ReadableCard, ValidCard } from '../card/card-content.ts';
import { cardProblem } from '../card/card-problems.ts';
import { parseCard } from '../card/parse-card.ts';
import type { ParsedCard } from '../card/parsed-card.ts';
import { sourceText } from '../card/source-text.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort-problems.ts';
import type { Settings } from '../settings/settings.ts';
import { cardNames } from './card-names.ts';
import * as cardSchema from './generated/card.js';
import { fillMetrics } from './fill-metrics.ts';
import { runRules } from './run-rules.ts';
import { validateDetails } from './validate-details.ts';
import { validateSchema } from './validate-schema.ts';

const maximumProblems = 200;

/**
 * From the bytes of a card to a valid card, or to all that is wrong with it, in the order of the text. Each
 * problem names the card. Never throws, whatever the bytes are.
 *
 * A frozen version was judged when it was frozen: today's rules and settings only warn of it.
 */
export function checkCard(
  raw: RawCard,
  settings: Pick<Settings, 'language' | 'customDetails'>,
  { isFrozen = false }: { readonly isFrozen?: boolean } = {},
): CardContent {
  const parsed = parseCard(raw);
  const structural = parsed.ok ? [...parsed.problems, ...validateFields(parsed.value)] : parsed.problems;
  const filled = parsed.ok ? fillMetrics(parsed.value, raw) : undefined;
  const ruled = filled
    ? [...filled.problems, ...validateDetails(filled.parsed, settings), ...runRules(filled.parsed, raw.files)]
    : [];
  const found = [...structural, ...(isFrozen ? ruled.map(soften) : ruled)];
  const problems = limit(sortProblems(found.map((problem) => ({ ...problem, card: raw.id }))), raw);
  const readable = filled && !hasErrors(structural) ? makeReadable(filled.parsed, raw, settings) : undefined;
  if (readable && !hasErrors(problems)) return { kind: 'valid', valid: brand(readable), problems };
  const faulty = { source: sourceText(raw), files: raw.files, problems };
  return { kind: 'faulty', ...faulty, ...(readable && { readable }) };
}

const validateFields = ({ card, locate }: ParsedCard): Problem[] =>
  validateSchema(cardSchema, card, { ...cardNames, locate });

const soften = (problem: Problem): Problem => ({ ...problem, severity: 'warning' });

function limit(problems: readonly Problem[], { id, folder }: RawCard): readonly Problem[] {
  const count = problems.length - maximumProblems;
  if (count <= 0) return problems;
  const shown = problems.slice(0, maximumProblems);
  const line = shown.at(-1)?.line ?? 1;
  const subject = { card: id, file: `${folder}/card.md`, line, column: 1 };
  return [...shown, cardProblem('card/more-problems', { count }, subject)];
}

/** The one place that makes a readable card: the schema has been asked. */
const makeReadable = (
  { card, language, source }: ParsedCard,
  { id, files }: RawCard,
  settings: Pick<Settings, 'language'>,
): ReadableCard => ({
  id,
  card: card as unknown as Card,
  language: language ?? settings.language,
  source,
  files,
});

/** The one place that makes a valid card: every rule has been asked too. */
const brand = (readable: ReadableCard): ValidCard => readable as ValidCard;
