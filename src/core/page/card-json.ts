import type { Draft, FrozenVersion } from '../catalogue/catalogue.ts';
import { isFrozen } from '../catalogue/select-version.ts';
import { orderKeys } from '../card/order-keys.ts';

export interface CardJsonInput {
  /** The card-id. */
  readonly card: string;
  readonly content: FrozenVersion | Draft;
}

/**
 * A version or draft as JSON: what Colophon knows of it under `colophon`, then the card with its prose in its fields
 * and its keys in the order of the schema. Of faulty content there is no more than its problems.
 */
export function makeCardJson({ card: id, content }: CardJsonInput): string {
  const colophon = {
    format: 1,
    card: id,
    ...(isFrozen(content)
      ? {
          version: content.version.label,
          tag: content.tag,
          commit: content.commit,
          digest: content.digest,
          status: content.status,
          frozen: { at: content.freeze.at, by: content.freeze.by, tag: content.freeze.tag },
          changes: content.changes,
        }
      : { version: null, commit: content.revision?.commit ?? null, digest: content.digest }),
    files: content.files.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
  };
  return `${JSON.stringify({ colophon, ...describeContent(content) }, null, 2)}\n`;
}

function describeContent({ content: held }: FrozenVersion | Draft): object {
  const content = held.read();
  if (content.kind === 'faulty') return { problems: content.problems };
  const { card, language } = content.valid;
  return { schema: 1, language, ...(orderKeys(card, []) as object) };
}
