import { formatNumber } from '../page/format-number.ts';
import type { Words } from '../page/words/en.ts';
import { happeningOf } from './happening.ts';
import type { WeighedChange, WeightReason } from './weighed-change.ts';
import type { ChangeWords } from './words/en.ts';

/** Why a change has its weight, where that is not plain from the field and what happened to it. */
export function describeReason(
  change: WeighedChange,
  { words, pageWords }: { readonly words: ChangeWords; readonly pageWords: Words },
): string | undefined {
  if (change.reason) return describeFacts(change.reason, words, pageWords);
  if (change.rule === 'metric-direction')
    return happeningOf(change) === 'removed' ? words.directionGone : words.directionTurned;
  if (change.rule === 'metric-reading')
    return change.path.at(-1) === 'type' ? words.typeChanged : words.unitChanged;
  return plainReasons(words).get(change.rule);
}

const plainReasons = (words: ChangeWords): ReadonlyMap<string, string> =>
  new Map([
    ['threshold-loosened', words.looser],
    ['metric-verdict', words.verdictChanged],
    ['metric-moved', words.moved],
    ['wording', words.wordingOnly],
    ['settings', words.bySettings],
  ]);

function describeFacts(reason: WeightReason, words: ChangeWords, pageWords: Words): string {
  switch (reason.kind) {
    case 'threshold': {
      const threshold = formatNumber(reason.threshold);
      if (reason.outcome === 'met') return words.thresholdMet(threshold);
      return reason.outcome === 'lost' ? words.thresholdLost(threshold) : words.thresholdMissed(threshold);
    }
    case 'bound': {
      const { environment, min, max, outcome } = reason;
      if (outcome === 'unbound') return words.boundLost(environment);
      const range = words.list([
        ...(min === undefined ? [] : [pageWords.atLeast(formatNumber(min))]),
        ...(max === undefined ? [] : [pageWords.atMost(formatNumber(max))]),
      ]);
      return outcome === 'kept' ? words.boundKept(environment, range) : words.boundBroken(environment, range);
    }
    case 'worse':
      return reason.by === undefined
        ? words.worseThanZero
        : words.worseBy(formatPercent(reason.by), formatPercent(reason.tolerance));
    case 'passage':
      return words.passageGone;
  }
}

/** Two digits are enough to say how much worse. */
const formatPercent = (share: number): string => formatNumber(Number((share * 100).toPrecision(2)));
