import { fail, type Result, succeed } from '../problem/problem.ts';
import type { ListedVersion } from './model-card-answer.ts';
import { sagemakerProblem } from './sagemaker-problems.ts';

const mostTold = 10;

/** The versions of a list in the order of their numbers. One that pages repeat counts once; gaps are told of. */
export function collectVersions(
  listed: readonly ListedVersion[],
  name: string,
): Result<readonly ListedVersion[]> {
  if (listed.length === 0) return fail([sagemakerProblem('sagemaker/no-versions', { name })]);
  const known = new Map<number, ListedVersion>();
  const torn = new Set<number>();
  for (const one of listed) {
    const first = known.get(one.version);
    if (first && !isSame(first, one)) torn.add(one.version);
    known.set(one.version, first ?? one);
  }
  if (torn.size > 0)
    return fail([...torn].map((version) => sagemakerProblem('sagemaker/version-twice', { version, name })));
  const versions = [...known.values()].toSorted((a, b) => a.version - b.version);
  const count = (versions.at(-1)?.version ?? 0) - versions.length;
  if (count === 0) return succeed(versions);
  const missing: number[] = [];
  for (let number = 1; missing.length < Math.min(count, mostTold); number += 1)
    if (!known.has(number)) missing.push(number);
  return succeed(versions, [sagemakerProblem('sagemaker/missing-versions', { name, missing, count })]);
}

const isSame = (a: ListedVersion, b: ListedVersion): boolean =>
  a.status === b.status && a.created === b.created && a.modified === b.modified;
