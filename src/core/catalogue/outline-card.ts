import type { CardOutline, CatalogueCard, DraftOutline, FrozenVersion, VersionOutline } from './catalogue.ts';

/**
 * A card without what its versions hold. Pages are given this and no more, so that whatever they show of a card is
 * among the inputs that decide whether they are made again.
 */
export function outlineCard({
  id,
  folder,
  versions,
  draft,
  ledger,
  signatures,
  problems,
}: CatalogueCard): CardOutline {
  return {
    id,
    folder,
    versions: versions.map(outlineVersion),
    draft: draft && outlineDraft(draft),
    ledger: { entries: ledger.entries },
    ...(signatures && { signatures }),
    problems,
  };
}

function outlineVersion({ content: _content, files: _files, ...outline }: FrozenVersion): VersionOutline {
  return outline;
}

function outlineDraft({ cardId, digest, revision }: NonNullable<CatalogueCard['draft']>): DraftOutline {
  return { cardId, digest, revision };
}
