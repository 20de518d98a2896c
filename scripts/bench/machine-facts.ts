import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/io/files/package-root.ts';

/** What the figures were measured on. */
export interface MachineFacts {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly git: string;
  /** Version of the package that carries the browser. */
  readonly chromium: string;
  readonly astro: string;
  /** Over the last minute before the first row: others may have used the machine too. */
  readonly loadAverage: number;
}

export function readMachineFacts(): MachineFacts {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
    git: spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout.trim().replace('git version ', ''),
    chromium: readPackageVersion('@sparticuz/chromium'),
    astro: readPackageVersion('astro'),
    loadAverage: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  };
}

function readPackageVersion(name: string): string {
  const file = join(packageRoot, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
