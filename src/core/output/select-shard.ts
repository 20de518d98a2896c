import { cardIdOf } from '../catalogue/routes.ts';
import type { OutputItem, OutputPlan } from './plan-output.ts';
import { isFirst, type Shard } from './shard.ts';

export interface ShardShare {
  readonly shard: Shard;
  /** The ids of its cards. */
  readonly cards: ReadonlySet<string>;
}

/** Of a plan, what a shard makes: all that there is of its cards; for the first, what is of no card too. */
export function selectShard(plan: OutputPlan, { shard, cards }: ShardShare): OutputPlan {
  const isOwn = ({ address }: OutputItem): boolean => {
    const card = cardIdOf(address);
    return card === undefined ? isFirst(shard) : cards.has(card);
  };
  return {
    pages: plan.pages.filter(isOwn),
    files: plan.files.filter(isOwn),
    prints: plan.prints.filter(isOwn),
  };
}
