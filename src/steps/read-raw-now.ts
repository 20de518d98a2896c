import type { CardFile, RawCard } from '../core/card/card-content.ts';
import { wantMetricFiles } from '../core/metrics/want-metric-files.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { readBlobNow } from '../io/git/run-git.ts';

/** Reads a card's text, unless it is at hand, and its metric files again, by the ids that its files were read under. */
export function readRawNow(repository: Repository, { id, folder, source: atHand, files }: RawCard): RawCard {
  const readNow = (file: CardFile): Uint8Array => readBlobNow(repository, file.id);
  const own = files.find(({ path }) => path === 'card.md');
  const source = atHand ?? (own && readNow(own));
  const wanted = wantMetricFiles({ folder, source, files });
  return {
    id,
    folder,
    source,
    files,
    metricFiles: new Map(wanted.map((file) => [file.path, readNow(file)])),
  };
}
