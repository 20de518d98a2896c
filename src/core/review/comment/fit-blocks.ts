/** What stands before the first block that needs it, once: a heading, a table's head. */
export interface Opener {
  readonly text: string;
}

/** A piece of a comment that is shown whole or not at all. */
export interface Block {
  readonly text: string;
  readonly openers: readonly Opener[];
  /** 0 is dropped last. */
  readonly rank: number;
  /** What is counted where it is left out: `major`, `finding`. */
  readonly kind: string;
}

export interface Fitted {
  readonly text: string;
  /** What was left out, by kind. */
  readonly left: ReadonlyMap<string, number>;
}

/**
 * The blocks that fit into a limit, in their order. Once one does not fit, nothing that weighs as little or less is
 * tried: what is left out is never weightier than what is shown.
 */
export function fitBlocks(blocks: readonly Block[], limit: number): Fitted {
  const opened = new Set<Opener>();
  const kept = new Set<Block>();
  let room = limit;
  for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
    const openers = block.openers.filter((opener) => !opened.has(opener));
    const cost = [block, ...openers].reduce((sum, { text }) => sum + measure(text), 0);
    if (cost > room) break;
    room -= cost;
    for (const opener of openers) opened.add(opener);
    kept.add(block);
  }
  return { text: write(blocks.filter((block) => kept.has(block))), left: count(blocks, kept) };
}

/** UTF-16 code units, of which no forge counts more, with two for each line's end. */
export const measure = (text: string): number => text.length + text.split('\n').length - 1;

function write(blocks: readonly Block[]): string {
  const written = new Set<Opener>();
  let text = '';
  for (const block of blocks) {
    for (const opener of block.openers.filter((one) => !written.has(one))) {
      written.add(opener);
      text += opener.text;
    }
    text += block.text;
  }
  return text;
}

function count(blocks: readonly Block[], kept: ReadonlySet<Block>): ReadonlyMap<string, number> {
  const left = new Map<string, number>();
  for (const block of blocks) if (!kept.has(block)) left.set(block.kind, (left.get(block.kind) ?? 0) + 1);
  return left;
}
