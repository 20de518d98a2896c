import { basename } from 'node:path';
import { stat } from 'node:fs/promises';
import { readFacts } from '../core/autofill/autofill-formats.ts';
import type { FactReading } from '../core/autofill/autofill-source.ts';
import { readModelFile } from '../core/autofill/sources/model-file.ts';
import { readModelFacts } from '../core/headers/read-model-facts.ts';
import { type Result, succeed } from '../core/problem/problem.ts';
import type { Source } from '../core/formats/format.ts';
import { type LiveOptions, readLiveSource } from '../io/live/open-live-source.ts';
import { openRanges } from '../io/files/open-ranges.ts';
import { readSource, readStream } from '../io/files/read-source.ts';

/** Where facts are read from: a file or folder by its path, what comes in by a pipe, or what a service has. */
export type FactSource =
  | { readonly path: string }
  | { readonly stream: AsyncIterable<Uint8Array> }
  | { readonly live: string; readonly options: LiveOptions };

/**
 * Reads what a source says of a model; of a file of weights no more than its header.
 * @throws {Failure} `import/not-found`, and where a service cannot be asked.
 */
export async function readFactSource(from: FactSource): Promise<Result<FactReading>> {
  const header = 'path' in from ? await readHeader(from.path) : undefined;
  if (header) return header;
  const source = await readAny(from);
  if (!source.ok) return source;
  const read = readFacts(source.value);
  return read.ok ? succeed(read.value, [...source.problems, ...read.problems]) : read;
}

function readAny(from: FactSource): Promise<Result<Source>> {
  if ('live' in from) return readLiveSource(from.live, from.options);
  return 'path' in from ? readSource(from.path) : readStream(from.stream);
}

async function readHeader(path: string): Promise<Result<FactReading> | undefined> {
  const facts = await stat(path).catch(() => undefined);
  if (!facts?.isFile()) return undefined;
  const ranges = openRanges(path);
  try {
    const read = readModelFacts(ranges, basename(path));
    return read?.ok ? succeed(readModelFile(read.value, basename(path)), read.problems) : read;
  } finally {
    ranges.close();
  }
}
