import type { Card } from '../../card/card.ts';
import { fail, type Problem, succeed } from '../../problem/problem.ts';
import { isRecord } from '../../text/is-record.ts';
import { type Fate, type ForeignCard, type ForeignFormat, formatTitles, type Source } from '../format.ts';
import { importProblem } from '../import-problems.ts';
import { findParts, type Part } from './find-parts.ts';
import { groupParts, type PartGroup, runIdOf } from './group-parts.ts';
import { openGroup } from './group-reading.ts';
import { isYamlName, parseFile } from './parse-file.ts';
import { readModelFile } from './read-model-file.ts';
import { readRegistered, readVersion } from './read-registry.ts';
import { readRun } from './read-run.ts';

const mark = 'an MLmodel, a run’s or a registry’s folder with meta.yaml, or JSON of the tracking server';

/** MLflow, from 1 to 3: model files, folders of runs and of the registry, and what the tracking server answers. */
export const mlflow: ForeignFormat = {
  id: 'mlflow',
  mark,
  recognise: (source) => findParts(source).length > 0 || hasModelFile(source),
  read(source) {
    const problems = listProblems(source);
    if (problems.some(({ severity }) => severity === 'error')) return fail(problems);
    const parts = findParts(source);
    const groups = groupParts(parts);
    if (groups.length === 0)
      return fail([
        ...problems,
        importProblem('import/wrong-format', { format: formatTitles.mlflow, mark }, subjectOf(source)),
      ]);
    const owners = new Map(groups.flatMap((group, index) => partsOf(group).map((part) => [part, index])));
    const cards = groups.map((group, index) => readGroup(source, group, { index, owners }));
    const notes = groups.flatMap(({ run }) => (run ? noteOn(run) : []));
    return succeed(cards, [...problems, ...notes]);
  },
};

interface Owners {
  readonly index: number;
  readonly owners: ReadonlyMap<Part, number>;
}

/** Each leaf is in one report: that of the model it tells of, else the first. */
function readGroup(source: Source, group: PartGroup, { index, owners }: Owners): ForeignCard {
  const reading = openGroup(source);
  const { registered, version, older, run, mlmodel } = group;
  if (version) readVersion(reading, version);
  if (registered) readRegistered(reading, registered);
  if (run) readRun(reading, run);
  if (mlmodel) readModelFile(reading, mlmodel);
  for (const part of older) reading.readingOf(part);
  const others = [...owners].filter(([, owner]) => owner !== index).map(([part]) => part);
  const fates = reading.listFates((fate) => !others.some((part) => isOf(fate, part)));
  const card = reading.card as unknown as Card;
  const name = card.model_overview?.model_name ?? nameOf(run) ?? '';
  return { name, card, files: [], fates };

  function isOf({ file, from }: Fate, part: Part): boolean {
    const isSame = file === part.file || (file === '' && source.files.size === 1);
    return isSame && (from === part.at || from.startsWith(`${part.at}/`));
  }
}

const partsOf = ({ registered, version, older, run, mlmodel }: PartGroup): Part[] =>
  [registered, version, ...older, run, mlmodel].filter((part) => part !== undefined);

function nameOf(run: Part | undefined): string | undefined {
  const info = isRecord(run?.value['info']) ? run.value['info'] : run?.value;
  const name = info?.['run_name'];
  return typeof name === 'string' && name !== '' ? name : run && runIdOf(run);
}

/** A file that must be MLflow's, by its name, whatever stands against it. */
const hasModelFile = ({ files }: Source): boolean =>
  [...files.keys()].some((path) => path === 'MLmodel' || path.endsWith('/MLmodel'));

/** Files that tell of a model by their names, and cannot be read. */
function listProblems({ files }: Source): readonly Problem[] {
  return [...files].flatMap(([path, bytes]) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (files.size > 1 && !isYamlName(name)) return [];
    return parseFile(path, bytes, files.size === 1)?.result.problems ?? [];
  });
}

/** `3` in a folder, `FINISHED` in an answer. */
function noteOn({ value, file }: Part): readonly Problem[] {
  const info = isRecord(value['info']) ? value['info'] : value;
  const { status, lifecycle_stage: stage } = info;
  const isRun = 'run_id' in info || 'run_uuid' in info;
  const isFinished = status === undefined || status === 3 || status === '3' || status === 'FINISHED';
  if (!isRun || (isFinished && stage !== 'deleted')) return [];
  const state = stage === 'deleted' ? 'deleted' : describeStatus(status);
  return [importProblem('import/unfinished-run', { state }, file === '' ? {} : { file })];
}

const statuses = ['', 'running', 'scheduled', 'finished', 'failed', 'killed'];

const describeStatus = (status: unknown): string =>
  statuses[Number(status)] ?? (typeof status === 'string' ? status.toLowerCase().slice(0, 40) : 'unknown');

const subjectOf = ({ name }: Source): { file?: string } => (name === '' ? {} : { file: name });
