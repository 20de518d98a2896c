import type { Catalogue, CatalogueCard, Draft, FrozenVersion } from '../catalogue/catalogue.ts';
import { jsonAddress, manifestAddress, pageLanguages, searchAddress } from '../catalogue/routes.ts';
import { labelOf } from '../catalogue/summarize-card.ts';
import { isSound, publishedAddress } from './content/content-context.ts';
import { makeCardJson } from './card-json.ts';
import { stringifyManifest } from './stringify-manifest.ts';
import { stringifySearch } from './stringify-search.ts';

/** A file of the site that is no page: made when it is written, or copied byte by byte from Git. */
export type FilePlan = MadeFile | CopiedFile;

export interface MadeFile {
  /** From the site's root. */
  readonly address: string;
  readonly make: () => string;
}

export interface CopiedFile {
  readonly address: string;
  /** Git's id of the blob; empty for a file of the work tree. */
  readonly blob: string;
  /** From the repository's root. */
  readonly path: string;
}

/** Every file beside the pages: what each version and draft holds, the manifest, and the search's texts. `version` is Colophon's own. */
export const planFiles = (catalogue: Catalogue, version: string): readonly FilePlan[] => [
  ...catalogue.cards.flatMap((card) =>
    [...card.versions, ...(card.draft ? [card.draft] : [])].flatMap((content) => planContent(card, content)),
  ),
  { address: manifestAddress, make: () => stringifyManifest(catalogue, version) },
  ...pageLanguages.map((language) => ({
    address: searchAddress(language),
    make: () => stringifySearch(catalogue, language),
  })),
];

/** What is not sound is not published: a moved tag's files would look like those that were frozen. */
function planContent(card: CatalogueCard, content: FrozenVersion | Draft): readonly FilePlan[] {
  if (!isSound(content)) return [];
  const label = labelOf(content);
  const files = content.files.flatMap(({ path, id }): FilePlan[] => {
    const address = publishedAddress(card.id, content, path);
    return address === undefined ? [] : [{ address, blob: id, path: `${card.folder}/${path}` }];
  });
  return [{ address: jsonAddress(card.id, label), make: () => makeCardJson(card, content) }, ...files];
}
