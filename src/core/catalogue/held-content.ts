import type { CardContent } from '../card/card-content.ts';
import type { KeyPart } from '../cache/make-key.ts';
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
  /**
   * What `make` gives of this content and of `inputs`, which are all else that it looks at: taken where it was kept.
   * The value is one that JSON gives back as it was, and `kind` a word that no other value has.
   */
  derive<Value>(kind: string, inputs: readonly KeyPart[], make: () => Value): Value;
}

export const readAbstract = (held: HeldContent): ContentAbstract =>
  held.derive('abstract', [], () => abstractOf(held.read()));

/** What is derived from a content that nothing keeps. */
export const deriveNow: HeldContent['derive'] = (_kind, _inputs, make) => make();

/** Holds a content that is at hand. */
export const holdContent = (content: CardContent, key: string): HeldContent => ({
  kind: content.kind,
  problems: content.problems,
  facts: factsOf(content),
  key,
  read: () => content,
  derive: deriveNow,
});
