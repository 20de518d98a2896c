import { writeFileSync } from 'node:fs';
import { buildProblem } from '../core/catalogue/build-problems.ts';
import { Failure } from '../core/problem/failure.ts';
import type { OnStage } from '../steps/on-stage.ts';
import type { Context } from './context.ts';
import { resolvePath, type TimingsOption } from './options.ts';
import { openProgress } from './progress.ts';
import { recordStages } from './record-stages.ts';

/**
 * Runs work that tells its stages: shows them, and writes their times where that is asked for, even of work that
 * fails.
 * @throws {Failure} `timings/cannot-write`, before the work begins.
 */
export async function withStages<Value>(
  context: Context,
  { timings }: TimingsOption,
  work: (onStage: OnStage) => Promise<Value>,
): Promise<Value> {
  const file = timings === undefined ? undefined : resolvePath(context, timings);
  if (file !== undefined) writeTimings(file, '');
  const now = (): number => performance.now();
  const progress = openProgress(context, now);
  const recorder = recordStages(now);
  try {
    return await work((stage, done, all) => {
      recorder.onStage(stage, done, all);
      progress.show(stage, done, all);
    });
  } finally {
    progress.end();
    if (file !== undefined) writeTimings(file, `${JSON.stringify(recorder.end(), undefined, 2)}\n`);
  }
}

function writeTimings(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new Failure(buildProblem('timings/cannot-write', { path, reason }), { cause });
  }
}
