import { fail, succeed, type Result } from '../problem/problem.ts';
import { isRecord } from '../text/is-record.ts';
import { verifyProblem } from './verify-problems.ts';

/** What is read of a `manifest.json`; the rest of it is for others. */
export interface Manifest {
  readonly commit: string;
  readonly cards: readonly ManifestCard[];
}

export interface ManifestCard {
  readonly card: string;
  readonly ledger: { readonly text: string };
  readonly versions: readonly ManifestVersion[];
}

export interface ManifestVersion {
  readonly version: string;
  /** Both are missing where every revision is a version. */
  readonly tag?: string;
  readonly tag_object?: string;
  readonly commit: string;
  readonly digest: string;
  readonly is_sound: boolean;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** Parses a `manifest.json` of format 1. `file` is what the user calls it. */
export function parseManifest(text: string, file: string): Result<Manifest> {
  const value = parseJson(text);
  return isManifest(value) ? succeed(value) : fail([verifyProblem('manifest/unreadable', { file })]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) &&
  value['format'] === 1 &&
  hasTexts(value, 'commit') &&
  isListOf(value['cards'], isManifestCard);

const isManifestCard = (value: unknown): boolean =>
  isRecord(value) &&
  hasTexts(value, 'card') &&
  isRecord(value['ledger']) &&
  hasTexts(value['ledger'], 'text') &&
  isListOf(value['versions'], isManifestVersion);

const isManifestVersion = (value: unknown): boolean =>
  isRecord(value) &&
  hasTexts(value, 'version', 'commit', 'digest') &&
  mayHaveTexts(value, 'tag', 'tag_object') &&
  typeof value['is_sound'] === 'boolean' &&
  isListOf(value['files'], (file) => isRecord(file) && hasTexts(file, 'path', 'sha256'));

const hasTexts = (value: Record<string, unknown>, ...keys: readonly string[]): boolean =>
  keys.every((key) => typeof value[key] === 'string');

const mayHaveTexts = (value: Record<string, unknown>, ...keys: readonly string[]): boolean =>
  keys.every((key) => value[key] === undefined || typeof value[key] === 'string');

const isListOf = (value: unknown, isOne: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);
