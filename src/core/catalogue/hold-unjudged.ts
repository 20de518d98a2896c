import type { CardContent, RawCard } from '../card/card-content.ts';
import type { Problem } from '../problem/problem.ts';
import { contentKey, type ContentSettings } from './content-key.ts';
import { deriveNow, type HeldContent } from './held-content.ts';

export interface Unjudged {
  readonly version: string;
  /** A guess: see `hintModel`. */
  readonly modelId: string | undefined;
  read(): CardContent;
}

/**
 * Holds a version's content that nobody has judged. Its problems are those of its files alone, its facts the model
 * that it seems to be about; all else is found when it is read.
 */
export function holdUnjudged(
  card: Pick<RawCard, 'id' | 'folder' | 'files'>,
  problems: readonly Problem[],
  settings: ContentSettings,
  { version, modelId, read }: Unjudged,
): HeldContent {
  let content: CardContent | undefined;
  const readOnce = (): CardContent => (content ??= read());
  return {
    get kind() {
      return readOnce().kind;
    },
    problems: problems.map((problem) => ({ ...problem, severity: 'warning', version })),
    facts: modelId === undefined ? {} : { modelId },
    get key() {
      return contentKey(card, settings, true);
    },
    read: readOnce,
    derive: deriveNow,
  };
}
