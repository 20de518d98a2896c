/** One of the parts that a catalogue's output is made in. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  /** Of all shards. */
  readonly count: number;
}

/** More would each do little but begin. */
export const maximumShards = 10_000;

/** Whether the shard makes what belongs to no card: the list, the guide, the search, the manifest, styles and fonts. */
export const isFirst = ({ index }: Shard): boolean => index === 1;

/** Reads `2/7`; undefined where it is anything else. */
export function parseShard(written: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(written) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index <= shard.count && shard.count <= maximumShards ? shard : undefined;
}
