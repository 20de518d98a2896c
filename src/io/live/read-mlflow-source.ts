import { mlflowProblem } from '../../core/live/mlflow-problems.ts';
import { findMlflowServer, parseMlflowSpec, type MlflowSpec } from '../../core/live/mlflow-spec.ts';
import type { Source } from '../../core/formats/format.ts';
import { Failure } from '../../core/problem/failure.ts';
import { fail, type Result, succeed } from '../../core/problem/problem.ts';
import { excerpt } from '../../core/text/excerpt.ts';
import { isRecord } from '../../core/text/is-record.ts';
import { valueAt } from '../../core/text/pointer.ts';
import { askMlflow, type AskLimits, type MlflowAnswer } from './ask-mlflow.ts';

export interface MlflowOptions {
  /** The tracking server; else `MLFLOW_TRACKING_URI`. */
  readonly endpoint?: string;
  readonly limits?: AskLimits;
}

/**
 * Reads what `mlflow:runs/ID` or `mlflow:models/NAME[/VERSION]` names, as the answers of the tracking server: of a model
 * also the run that its version came from, where the server still has it.
 * @throws {Failure} `mlflow/…` where the server cannot be asked, or has nothing of that name.
 */
export async function readMlflowSource(
  written: string,
  { endpoint, limits }: MlflowOptions,
): Promise<Result<Source>> {
  const spec = parseMlflowSpec(written);
  if (!spec.ok) return spec;
  const { env } = process;
  const server = findMlflowServer(endpoint, {
    uri: env['MLFLOW_TRACKING_URI'],
    username: env['MLFLOW_TRACKING_USERNAME'],
    password: env['MLFLOW_TRACKING_PASSWORD'],
    token: env['MLFLOW_TRACKING_TOKEN'],
  });
  if (!server.ok) return server;
  const ask: Ask = async (path, query, { what, has, names }) => {
    const answer = await askMlflow(server.value, { path, query, what }, limits);
    const held = answer.value[has];
    const refuse = (reason: string): never => {
      throw new Failure(mlflowProblem('mlflow/bad-answer', { call: path, reason }));
    };
    if (!isRecord(held)) return refuse(`it has no “${has}”`);
    for (const [at, wanted] of Object.entries(names)) {
      const found = valueAt(held, at);
      if (isName(found) && String(found) !== wanted)
        return refuse(`it is about ${excerpt(String(found), 60)}, not about ${what}`);
    }
    return answer;
  };
  const askRun = (runId: string) =>
    ask(
      'runs/get',
      { run_id: runId },
      { what: `run ${runId}`, has: 'run', names: { '/info/run_id': runId, '/info/run_uuid': runId } },
    );
  if (spec.value.kind === 'run') {
    const { runId } = spec.value;
    const { bytes } = await askRun(runId);
    return succeed({ name: `${runId}.json`, files: new Map([['run.json', bytes]]) });
  }
  return readModel(spec.value, ask, askRun);
}

interface Wanted {
  /** For people: `run 0c1d`. */
  readonly what: string;
  /** The object that the API documents for the answer. */
  readonly has: string;
  /** What that object calls itself, by pointer. It may leave a name out, but not give another. */
  readonly names: Readonly<Record<string, string>>;
}

/** Fails where the answer is not what was asked for. */
type Ask = (path: string, query: Readonly<Record<string, string>>, wanted: Wanted) => Promise<MlflowAnswer>;

const isName = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value !== '');

async function readModel(
  { name, version }: Extract<MlflowSpec, { kind: 'model' }>,
  ask: Ask,
  askRun: (runId: string) => Promise<MlflowAnswer>,
): Promise<Result<Source>> {
  const model = await ask(
    'registered-models/get',
    { name },
    { what: `registered model ${name}`, has: 'registered_model', names: { '/name': name } },
  );
  const chosen = version ?? findNewest(model.value['registered_model']);
  if (chosen === undefined)
    return fail([mlflowProblem('mlflow/not-found', { what: `version of the model ${name}` })]);
  const found = await ask(
    'model-versions/get',
    { name, version: chosen },
    {
      what: `version ${chosen} of the model ${name}`,
      has: 'model_version',
      names: { '/name': name, '/version': chosen },
    },
  );
  const held = found.value['model_version'];
  const runId = isRecord(held) ? held['run_id'] : undefined;
  const run =
    typeof runId === 'string' && runId !== '' ? await askRun(runId).catch(ignoreMissing) : undefined;
  return succeed({
    name,
    files: new Map([
      ['model-version.json', found.bytes],
      ['registered-model.json', model.bytes],
      ...(run ? [['run.json', run.bytes] as const] : []),
    ]),
  });
}

/** A registered model lists the newest version of each stage; one without stages, the newest of all. */
function findNewest(model: unknown): string | undefined {
  const listed: unknown = isRecord(model) ? model['latest_versions'] : undefined;
  const versions = (Array.isArray(listed) ? listed : []).flatMap((one: unknown) =>
    isRecord(one) && /^[1-9]\d{0,9}$/.test(String(one['version'])) ? [Number(one['version'])] : [],
  );
  return versions.length === 0 ? undefined : String(Math.max(...versions));
}

/** A run may be deleted, and its model kept. */
function ignoreMissing(cause: unknown): undefined {
  if (cause instanceof Failure && cause.problem.code === 'mlflow/not-found') return undefined;
  throw cause;
}
