import { isRecord } from '../../text/is-record.ts';
import type { Part } from './find-parts.ts';

/** The parts that tell of one model. */
export interface PartGroup {
  readonly registered?: Part;
  /** Of the registry, the newest; the others are `older`. */
  readonly version?: Part;
  readonly older: readonly Part[];
  /** The run, or the logged model of MLflow 3, that made the model. */
  readonly run?: Part;
  readonly mlmodel?: Part;
}

/**
 * Puts together what is of one model: a registered model with its newest version, the run that this came from, and the
 * model file of that run. What nothing leads to is a model of its own.
 */
export function groupParts(parts: readonly Part[]): readonly PartGroup[] {
  const left = new Set(parts);
  const of = (kind: Part['kind']): Part[] => [...left].filter((part) => part.kind === kind);
  const take = (part: Part | undefined): Part | undefined => {
    if (part) left.delete(part);
    return part;
  };
  const groups: PartGroup[] = [];
  const runs = new Map(of('run').map((part) => [runIdOf(part), part]));
  const files = of('mlmodel');
  const versions = Map.groupBy(of('model-version'), (part) => text(part.value['name']));
  const models = Map.groupBy(of('registered-model'), (part) => text(part.value['name']));
  for (const name of new Set([...models.keys(), ...versions.keys()])) {
    const [registered, ...again] = models.get(name) ?? [];
    const [version, ...older] = (versions.get(name) ?? []).toSorted(
      (a, b) => Number(b.value['version']) - Number(a.value['version']),
    );
    for (const part of [registered, version, ...again, ...older]) take(part);
    const run = take(version && runs.get(text(version.value['run_id'])));
    groups.push(
      present({
        registered,
        version,
        older: [...again, ...older],
        run,
        mlmodel: take(findFile(run, version)),
      }),
    );
  }
  for (const part of [...of('run'), ...of('logged-model')]) {
    take(part);
    groups.push(present({ older: [], run: part, mlmodel: take(findFile(part)) }));
  }
  for (const part of of('mlmodel')) groups.push({ older: [], mlmodel: part });
  return groups;

  /** In the run's own folder, else of the run's id. */
  function findFile(...parts: readonly (Part | undefined)[]): Part | undefined {
    for (const part of parts) {
      if (!part) continue;
      const folder = part.file.slice(0, part.file.lastIndexOf('/') + 1);
      const ids = [runIdOf(part), text(part.value['model_id'])].filter((id) => id !== '');
      const found = files.find(
        (file) =>
          left.has(file) &&
          ((folder !== '' && file.file.startsWith(folder)) ||
            ids.includes(text(file.value['run_id'])) ||
            ids.includes(text(file.value['model_id']))),
      );
      if (found) return found;
    }
    return undefined;
  }
}

/** The id of a run, or of the run that a version came from; empty where it has none. */
export function runIdOf({ value }: Part): string {
  const info = isRecord(value['info']) ? value['info'] : value;
  return text(info['run_id']) || text(info['run_uuid']) || text(info['source_run_id']);
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

type Present<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> };

const present = (group: { [Name in keyof PartGroup]: PartGroup[Name] | undefined }): PartGroup =>
  Object.fromEntries(Object.entries(group).filter(([, part]) => part !== undefined)) as Present<PartGroup>;
