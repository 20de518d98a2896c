import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface CheckerAnswer {
  /** Undefined where the program could not be started. */
  readonly status: number | undefined;
  readonly output: string;
}

/** Runs a program that checks signatures. Its times are UTC. */
export async function runChecker(
  program: string,
  commands: readonly string[],
  input: Uint8Array = new Uint8Array(),
): Promise<CheckerAnswer> {
  const child = spawn(program, commands, {
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC0' },
    stdio: 'pipe',
    windowsHide: true,
  });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | undefined>((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('close', (status) => resolve(status ?? 1));
  });
  child.stdin.end(input);
  const [output] = await Promise.all([text(child.stdout), text(child.stderr)]).catch(() => ['']);
  return { status: await ended, output: output ?? '' };
}
