import { isRecord } from '../text/is-record.ts';
import { maximumShards, type Shard } from './shard.ts';

/** What a shard says of itself in its `shard.json`. */
export interface ShardRecord {
  readonly shard: Shard;
  readonly run: ShardRun;
  readonly files: readonly ShardFile[];
}

/** What all shards of one run have in common. */
export interface ShardRun {
  readonly command: 'build' | 'print';
  /** The commit that was read; it holds the settings too. */
  readonly commit: string;
  /** Colophon's own. */
  readonly version: string;
  /** A hash of Colophon's code, of its packages and of Node. */
  readonly code: string;
  /** What printed the PDFs; null where none were asked for. */
  readonly browser: string | null;
  /** Whether faulty cards show their problems. */
  readonly keepsGoing: boolean;
}

export interface ShardFile {
  readonly address: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

export const stringifyShardRecord = ({ shard, run, files }: ShardRecord): string =>
  `${JSON.stringify({ format: 1, generator: { name: 'colophon', version: run.version }, ...shard, run, files }, null, 1)}\n`;

/** Reads a record that may be anybody's; undefined where it is not one of this format. */
export function parseShardRecord(text: string): ShardRecord | undefined {
  const record = parseJson(text);
  if (!isRecord(record) || record['format'] !== 1) return undefined;
  const { index, count, run, files } = record;
  if (!isCount(count, 1, maximumShards) || !isCount(index, 1, count)) return undefined;
  if (!isRun(run) || !Array.isArray(files) || !files.every(isFile)) return undefined;
  const { command, commit, version, code, browser, keepsGoing } = run;
  return {
    shard: { index, count },
    run: { command, commit, version, code, browser, keepsGoing },
    files: files.map(({ address, size, sha256 }) => ({ address, size, sha256 })),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 1000;

const isCount = (value: unknown, least: number, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

const isRun = (run: unknown): run is ShardRun =>
  isRecord(run) &&
  (run['command'] === 'build' || run['command'] === 'print') &&
  [run['commit'], run['version'], run['code']].every(isText) &&
  (run['browser'] === null || isText(run['browser'])) &&
  typeof run['keepsGoing'] === 'boolean';

const isFile = (file: unknown): file is ShardFile =>
  isRecord(file) &&
  typeof file['address'] === 'string' &&
  file['address'].length <= 4096 &&
  isCount(file['size'], 0, Number.MAX_SAFE_INTEGER) &&
  typeof file['sha256'] === 'string' &&
  /^[0-9a-f]{64}$/.test(file['sha256']);
