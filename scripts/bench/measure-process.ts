import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { sampleMemory } from './sample-memory.ts';
import type { Measurement } from './row.ts';

export interface MeasuredCommand {
  readonly command: readonly [string, ...string[]];
  readonly folder: string;
}

const bash = '/bin/bash';
/** The shell alone adds up the time of all that a process started. */
const timed = 'TIMEFORMAT="%3R %3U %3S"; { time "$@" 2>&4; } 4>&2 2>"$0"';

/** Runs a command to its end. @throws where it does not exit with 0. */
export async function measureProcess({ command, folder }: MeasuredCommand): Promise<Measurement> {
  const aside = mkdtempSync(join(tmpdir(), 'colophon-bench-time-'));
  const timeFile = join(aside, 'time');
  const hasShell = existsSync(bash);
  const [program, ...parts] = hasShell ? [bash, '-c', timed, timeFile, ...command] : command;
  try {
    const start = performance.now();
    const child = spawn(program ?? '', parts, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, CI: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let talk = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (talk = (talk + text).slice(-2000)));
    const memory = sampleMemory(child.pid ?? 0);
    const [code] = (await once(child, 'close').finally(memory.stop)) as [number | null];
    const passed = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`${describe(command)} exited with ${String(code)}: ${findReason(talk)}`);
    const [real, user, system] = hasShell ? readFileSync(timeFile, 'utf8').trim().split(' ').map(Number) : [];
    return {
      seconds: real ?? passed,
      cpuSeconds: user === undefined || system === undefined ? undefined : user + system,
      peakBytes: memory.peak(),
    };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The program's script and the words after it, as many as a line holds. */
const describe = (command: readonly string[]): string =>
  command
    .slice(1, 5)
    .map((word) => basename(word))
    .join(' ');

/** The line that speaks of an error, else the last one. */
function findReason(talk: string): string {
  const lines = stripVTControlCharacters(talk).trim().split('\n');
  return (lines.find((line) => /error|stopped/i.test(line)) ?? lines.at(-1) ?? '').trim().slice(0, 200);
}
