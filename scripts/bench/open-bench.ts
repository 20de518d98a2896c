import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../src/io/files/package-root.ts';
import { keepRepository } from './keep-repository.ts';
import type { RepositorySize } from './make-repository.ts';
import { measureProcess } from './measure-process.ts';
import { NotAvailable, type Measurement } from './row.ts';

/** What rows measure with, at one size. */
export interface OpenBench {
  readonly size: RepositorySize;
  /** The catalogue repository. */
  readonly repository: string;
  /** Where all benches keep what they make. */
  readonly cacheFolder: string;
  /** A folder of this run and size. */
  readonly folder: string;
  /** An empty folder below it that was not there before. */
  clear(name: string): string;
  /** Measures a command of Colophon, which reads the repository. */
  colophon(...words: string[]): Promise<Measurement>;
  /** Measures one of the bench's own scripts: `limits/bare-astro.ts`. */
  script(name: string, ...words: string[]): Promise<Measurement>;
  /** Measures any other program. */
  program(...command: [string, ...string[]]): Promise<Measurement>;
  /** @throws {NotAvailable} where a command has no such option. */
  requireOption(command: string, option: string): void;
  /** Something that several rows need, made once. */
  once<Value>(name: string, make: () => Promise<Value>): Promise<Value>;
}

const binary = join(packageRoot, 'src/cli/bin.js');

/** Makes the repository of a size, where there is none yet, and an empty folder for what the rows write. */
export async function openBench(cacheFolder: string, size: RepositorySize): Promise<OpenBench> {
  const repository = await keepRepository(cacheFolder, size);
  const folder = join(dirname(repository), 'run');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const known = new Map<string, Promise<unknown>>();
  const node = process.execPath;
  return {
    size,
    repository,
    cacheFolder,
    folder,
    clear: (name) => {
      const cleared = join(folder, name);
      rmSync(cleared, { recursive: true, force: true });
      mkdirSync(cleared, { recursive: true });
      return cleared;
    },
    colophon: (...words) =>
      measureProcess({ command: [node, binary, ...words, '--repo', repository], folder }),
    script: (name, ...words) =>
      measureProcess({ command: [node, join(import.meta.dirname, name), ...words], folder }),
    program: (...command) => measureProcess({ command, folder }),
    requireOption: (command, option) => {
      const { stdout } = spawnSync(node, [binary, command, '--help'], { encoding: 'utf8' });
      if (!new RegExp(`${option}\\b`).test(stdout)) throw new NotAvailable(`${command} has no ${option} yet`);
    },
    once: <Value>(name: string, make: () => Promise<Value>) => {
      const made = (known.get(name) as Promise<Value> | undefined) ?? make();
      known.set(name, made);
      return made;
    },
  };
}

/** Whether a command has an option already, for rows that are measured either way. */
export function hasOption(bench: OpenBench, command: string, option: string): boolean {
  try {
    bench.requireOption(command, option);
    return true;
  } catch (error) {
    if (error instanceof NotAvailable) return false;
    throw error;
  }
}

/** Whether a file of this run is there. */
export const isMade = (bench: OpenBench, name: string): boolean => existsSync(join(bench.folder, name));
