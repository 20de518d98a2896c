import { createHash } from 'node:crypto';
import type { Catalogue, CatalogueCard, FrozenVersion } from '../catalogue/catalogue.ts';
import { isSound, publishedAddress } from './content/content-context.ts';

export interface ManifestInput extends Pick<Catalogue, 'commit' | 'date' | 'cards'> {
  /** Colophon's own. */
  readonly version: string;
}

/** Every file of every version with its SHA-256, and the ledgers: what anyone needs to check the site. It has no clock. */
export function stringifyManifest({ commit, date, cards, version }: ManifestInput): string {
  const manifest = {
    format: 1,
    generator: { name: 'colophon', version },
    commit,
    date,
    cards: cards.map(describeCard),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const describeCard = (card: CatalogueCard) => ({
  card: card.id,
  folder: card.folder,
  ledger: { sha256: createHash('sha256').update(card.ledger.text).digest('hex'), text: card.ledger.text },
  versions: card.versions.map((version) => describeVersion(card, version)),
});

const describeVersion = (card: CatalogueCard, version: FrozenVersion) => ({
  version: version.version.label,
  tag: version.tag,
  tag_object: version.freeze.tag,
  commit: version.commit,
  digest: version.digest,
  status: version.status,
  is_sound: isSound(version),
  files: version.files.map(({ path, sha256, size }) => ({
    path,
    sha256,
    size,
    address: publishedAddress(card.id, version, path) ?? null,
  })),
});
