import type { CardFile, RawCard } from '../card/card-content.ts';
import { wantMetricFiles } from './want-metric-files.ts';

/** A card with the bytes of the metric files that it names; one that names none as it is. */
export async function readMetricBytes(
  raw: RawCard,
  read: (file: CardFile) => Promise<Uint8Array | undefined>,
): Promise<RawCard> {
  const files = wantMetricFiles(raw);
  if (files.length === 0) return raw;
  const entries = await Promise.all(files.map(async (file) => [file.path, await read(file)] as const));
  const found = entries.filter((entry): entry is [string, Uint8Array] => entry[1] !== undefined);
  return { ...raw, metricFiles: new Map(found) };
}
