import type { Catalogue, CatalogueCard, Draft, FrozenVersion } from '../catalogue/catalogue.ts';
import {
  jsonAddress,
  manifestAddress,
  monitoringAddress,
  pageLanguages,
  searchAddress,
} from '../catalogue/routes.ts';
import { stringifyMonitoring, type MonitoringInput } from '../monitoring/stringify-monitoring.ts';
import { labelOf } from '../catalogue/summarize-card.ts';
import { isSound, publishedAddress } from './content/content-context.ts';
import { makeCardJson, type CardJsonInput } from './card-json.ts';
import { listEntries } from './list-entries.ts';
import { stringifyManifest, type ManifestInput } from './stringify-manifest.ts';
import { stringifySearch, type SearchInput } from './stringify-search.ts';

/** Everything that a file of each kind is made of. */
export interface FileInputs {
  readonly card: CardJsonInput;
  readonly manifest: ManifestInput;
  readonly monitoring: MonitoringInput;
  readonly search: SearchInput;
}

export type FileKind = keyof FileInputs;

/** A file of the site that is no page: made when it is written, or copied byte by byte from Git. */
export type FilePlan = MadeFile | CopiedFile;

export type MadeFile<Kind extends FileKind = FileKind> = Kind extends FileKind
  ? {
      /** From the site's root. */
      readonly address: string;
      readonly kind: Kind;
      readonly input: FileInputs[Kind];
    }
  : never;

export interface CopiedFile {
  readonly address: string;
  readonly kind: 'copy';
  /** Git's id of the blob. */
  readonly blob: string;
  /** Of its bytes, lower-case hex. */
  readonly sha256: string;
}

/** Every file beside the pages: what each version and draft holds, the manifest, and the search's texts. `version` is Colophon's own. */
export function planFiles(catalogue: Catalogue, version: string): readonly FilePlan[] {
  const { commit, date, cards } = catalogue;
  const entries = listEntries(catalogue);
  return [
    ...cards.flatMap((card) =>
      [...card.versions, ...(card.draft ? [card.draft] : [])].flatMap((content) =>
        planContent(card, content),
      ),
    ),
    ...cards.flatMap(({ id, monitoring }): FilePlan[] =>
      monitoring
        ? [{ address: monitoringAddress(id), kind: 'monitoring', input: { card: id, monitoring } }]
        : [],
    ),
    { address: manifestAddress, kind: 'manifest', input: { commit, date, cards, version } },
    ...pageLanguages.map((language): FilePlan => ({
      address: searchAddress(language),
      kind: 'search',
      input: { entries, language },
    })),
  ];
}

const makers: { readonly [Kind in FileKind]: (input: FileInputs[Kind]) => string } = {
  card: makeCardJson,
  manifest: stringifyManifest,
  monitoring: stringifyMonitoring,
  search: stringifySearch,
};

/** Makes a file from its inputs alone. */
export const makeFile = ({ kind, input }: MadeFile): string =>
  (makers[kind] as (input: unknown) => string)(input);

/** What is not sound is not published: a moved tag's files would look like those that were frozen. */
function planContent(card: CatalogueCard, content: FrozenVersion | Draft): readonly FilePlan[] {
  if (!isSound(content)) return [];
  const files = content.files.flatMap(({ path, id, sha256 }): FilePlan[] => {
    const address = publishedAddress(card.id, content, path);
    return address === undefined ? [] : [{ address, kind: 'copy', blob: id, sha256 }];
  });
  const address = jsonAddress(card.id, labelOf(content));
  return [{ address, kind: 'card', input: { card: card.id, content } }, ...files];
}
