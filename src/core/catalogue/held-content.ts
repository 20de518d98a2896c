import type { CardContent } from '../card/card-content.ts';
import type { Problem } from '../problem/problem.ts';
import { abstractOf, type ContentAbstract } from './content-abstract.ts';
import { factsOf, type ContentFacts } from './content-facts.ts';

/**
 * What a version or a draft holds, by how much of it is needed: its facts are at hand, the whole is read when a page
 * asks for it. Ten thousand versions do not fit into memory, and most commands need none of them whole.
 */
export interface HeldContent {
  readonly kind: CardContent['kind'];
  /** All that is wrong with the card, and with its files. */
  readonly problems: readonly Problem[];
  readonly facts: ContentFacts;
  /** Tells it from every other content: what is derived from it may be kept under this. */
  readonly key: string;
  read(): CardContent;
  readAbstract(): ContentAbstract;
}

/** Holds a content that is at hand. */
export const holdContent = (content: CardContent, key: string): HeldContent => ({
  kind: content.kind,
  problems: content.problems,
  facts: factsOf(content),
  key,
  read: () => content,
  readAbstract: () => abstractOf(content),
});
