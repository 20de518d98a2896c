import type { Card } from '../card/card.ts';
import { stringifyCard } from '../card/stringify-card.ts';
import { completeCard } from '../formats/complete-card.ts';
import { formatTitles } from '../formats/format.ts';
import { countFates } from '../formats/loss-report.ts';
import { parseForeignJson } from '../formats/parse-foreign-json.ts';
import type { PlannedCard } from '../formats/plan-import.ts';
import { openReading } from '../formats/reading.ts';
import { isRecord } from '../text/is-record.ts';
import type { VersionsRequest, VersionSource } from './plan-versions.ts';

/**
 * A version whose content says nothing, as one begins in the service: it has its place among the others, with its name
 * and what a person says.
 */
export function planEmptyCard(
  { cardId, settings, fileName, facts }: Omit<VersionsRequest, 'versions'>,
  { answer }: Pick<VersionSource, 'answer'>,
): PlannedCard {
  const parsed = parseForeignJson(answer, fileName);
  const reading = openReading(parsed.ok && isRecord(parsed.value) ? parsed.value : {});
  reading.take('/ModelCardName', '/model_overview/model_name');
  reading.lose('/Content', 'empty');
  const named = reading.card as unknown as Card;
  const problem = facts?.problem;
  const said = problem === undefined ? named : { ...named, business_details: { business_problem: problem } };
  const text = stringifyCard(completeCard(said, cardId));
  const kept = `sources/sagemaker/${fileName}`;
  const rows = reading.list();
  return {
    id: cardId,
    folder: `${settings.cards}/${cardId}`,
    files: [
      { path: 'card.md', bytes: new TextEncoder().encode(text) },
      { path: kept, bytes: answer },
    ],
    loss: { format: 'sagemaker', title: formatTitles.sagemaker, kept: [kept], ...countFates(rows), rows },
  };
}
