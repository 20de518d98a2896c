import { isFrozen } from '../../catalogue/select-version.ts';
import { describeRisk, describeStatus, describeVersionStatus } from '../describe-mark.ts';
import { formatDay } from '../format-time.ts';
import type { Fact, Value } from '../page.ts';
import { isSound, type ContentContext } from './content-context.ts';

/** What a reader finds within five seconds: risk, status, owner, version and its date. What is missing is said to be. */
export function makeKeyFacts(context: ContentContext): readonly Fact[] {
  const { words, content, whole, label } = context;
  const card = whole.kind === 'valid' && isSound(content) ? whole.valid.card : undefined;
  const status = isFrozen(content) ? describeVersionStatus(content, words) : describeStatus(undefined, words);
  const fact = (name: string, value: Value): Fact => ({ label: name, values: [value] });
  return [
    ...(card ? [fact(words.risk, riskOf(card.intended_uses?.risk_rating, context))] : []),
    fact(words.status, { text: status.word, mark: status }),
    ...(card ? [fact(words.owner, ownerOf(card.model_overview?.model_owner, context))] : []),
    fact(words.version, { text: isFrozen(content) ? label : words.draft, ...dateOf(context) }),
  ];
}

function dateOf({ words, content, settings, language }: ContentContext): Pick<Value, 'aside'> {
  const time = isFrozen(content) ? content.freeze.at : content.revision?.at;
  if (time === undefined) return {};
  const day = formatDay(time, settings.timeZone, language);
  const describeFreeze = isFrozen(content) && content.tag === undefined ? words.committedOn : words.frozenOn;
  const describe = isFrozen(content) ? describeFreeze : words.changedOn;
  return { aside: describe(day, settings.timeZone) };
}

function riskOf(rating: Parameters<typeof describeRisk>[0], { words }: ContentContext): Value {
  const mark = describeRisk(rating, words);
  return { text: mark.word, mark, ...(rating === undefined && { isMissing: true }) };
}

/** Somebody must answer for a model; where the card names nobody, that is a fact about it. */
export function ownerOf(
  owner: string | undefined,
  { words, lang }: Pick<ContentContext, 'words' | 'lang'>,
): Value {
  if (owner === undefined || owner.trim() === '') return { text: words.notStated, isMissing: true };
  return { text: owner, ...(lang !== undefined && { lang }) };
}
