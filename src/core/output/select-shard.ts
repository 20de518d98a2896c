import { cardIdOf } from '../catalogue/routes.ts';
import type { OutputPlan } from './plan-output.ts';
import { selectPlan } from './select-plan.ts';
import { isFirst, type Shard } from './shard.ts';

export interface ShardShare {
  readonly shard: Shard;
  /** The ids of its cards. */
  readonly cards: ReadonlySet<string>;
}

/** Of a plan, what a shard makes: all that there is of its cards; for the first, what is of no card too. */
export const selectShard = (plan: OutputPlan, { shard, cards }: ShardShare): OutputPlan =>
  selectPlan(plan, (address) => {
    const card = cardIdOf(address);
    return card === undefined ? isFirst(shard) : cards.has(card);
  });
