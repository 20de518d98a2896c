import { Failure } from '../core/problem/failure.ts';
import type { Settings } from '../core/settings/settings.ts';
import { versionProblem } from '../core/version/version-problems.ts';

/** @throws {Failure} `version/commits-mode` where every revision is a version, and nothing is frozen. */
export function requireTags({ versions }: Pick<Settings, 'versions'>): void {
  if (versions === 'commits')
    throw new Failure(versionProblem('version/commits-mode', {}, { file: 'colophon.yaml' }));
}
