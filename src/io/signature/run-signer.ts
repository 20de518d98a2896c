import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { Failure } from '../../core/problem/failure.ts';
import type { GitPlace } from '../git/run-git.ts';
import { freezeProblem } from '../../core/version/freeze-problems.ts';

/**
 * Runs a program that signs, where Git would run it, and gives what it wrote.
 * @throws {Failure} `sign/not-installed`, `sign/failed`.
 */
export async function runSigner(
  program: string,
  commands: readonly string[],
  { folder, environment = {} }: GitPlace,
  input = '',
): Promise<string> {
  const child = spawn(program, commands, {
    cwd: folder,
    env: { ...process.env, ...environment, LC_ALL: 'C' },
    stdio: 'pipe',
    windowsHide: true,
  });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (cause) =>
      reject(new Failure(freezeProblem('sign/not-installed', { program }), { cause })),
    );
    child.once('close', resolve);
  });
  ended.catch(() => undefined);
  child.stdin.end(input);
  const [output, talk] = await Promise.all([text(child.stdout), text(child.stderr)]).catch(() => ['', '']);
  if ((await ended) === 0) return output;
  const told = talk
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('[GNUPG:]'))
    .map((line) => line.replace(/\.$/, ''));
  throw new Failure(freezeProblem('sign/failed', { program, output: told.at(-1) ?? '' }));
}
