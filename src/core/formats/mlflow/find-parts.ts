import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import type { Source } from '../format.ts';
import { parseFile } from './parse-file.ts';

export type PartKind = 'run' | 'logged-model' | 'registered-model' | 'model-version' | 'mlmodel';

/** Something that MLflow knows, in a file of a source. */
export interface Part {
  readonly kind: PartKind;
  readonly file: string;
  /** JSON Pointer to it in the file. */
  readonly at: string;
  readonly value: Readonly<Record<string, unknown>>;
}

const deepest = 6;
const mostParts = 10_000;

/** The parts of a source, in the order of its files: of JSON wherever they stand in it, of YAML the file itself. */
export function findParts({ files }: Source): readonly Part[] {
  const parts: Part[] = [];
  for (const [file, bytes] of files) {
    const parsed = parseFile(file, bytes, files.size === 1);
    if (parsed?.result.ok !== true) continue;
    const { value } = parsed.result;
    if (parsed.isJson) search(value, { file, at: '', key: '', depth: 0 });
    else if (isRecord(value)) {
      const kind = kindOfYaml(value);
      if (kind) parts.push({ kind, file, at: '', value });
    }
  }
  return parts;

  function search(
    value: unknown,
    { file, at, key, depth }: { file: string; at: string; key: string; depth: number },
  ): void {
    if (depth > deepest || parts.length >= mostParts || typeof value !== 'object' || value === null) return;
    const isList = Array.isArray(value);
    const kind = isRecord(value) ? kindOfJson(value, key) : undefined;
    if (kind && isRecord(value)) parts.push({ kind, file, at, value });
    if (kind && kind !== 'registered-model') return;
    for (const [name, below] of Object.entries(value))
      search(below, {
        file,
        at: at + formatPointer([name]),
        key: isList ? key : name,
        depth: depth + 1,
      });
  }
}

const versionKeys = new Set(['model_version', 'model_versions', 'latest_versions', 'versions']);
const modelKeys = new Set(['registered_model', 'registered_models']);

function kindOfJson(value: Readonly<Record<string, unknown>>, key: string): PartKind | undefined {
  const { info } = value;
  if (isRecord(info) && (has(info, 'run_id') || has(info, 'run_uuid'))) return 'run';
  if (versionKeys.has(key) && has(value, 'version')) return 'model-version';
  if (modelKeys.has(key) && has(value, 'name')) return 'registered-model';
  return isModelFile(value) ? 'mlmodel' : undefined;
}

function kindOfYaml(value: Readonly<Record<string, unknown>>): PartKind | undefined {
  if (isModelFile(value)) return 'mlmodel';
  if (has(value, 'artifact_uri') && (has(value, 'run_id') || has(value, 'run_uuid'))) return 'run';
  if (has(value, 'model_id') && has(value, 'artifact_location')) return 'logged-model';
  const isRegistered = has(value, 'name') && has(value, 'creation_timestamp') && !has(value, 'experiment_id');
  if (!isRegistered) return undefined;
  return has(value, 'version') ? 'model-version' : 'registered-model';
}

const isModelFile = (value: Readonly<Record<string, unknown>>): boolean =>
  isRecord(value['flavors']) &&
  ['mlflow_version', 'model_uuid', 'utc_time_created', 'artifact_path', 'run_id', 'model_id'].some((key) =>
    has(value, key),
  );

const has = (value: Readonly<Record<string, unknown>>, key: string): boolean => Object.hasOwn(value, key);
