import { run } from '../../src/cli/run.ts';
import type { ExitCode } from '../../src/cli/context.ts';

export interface CommandOutcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line as a user does who stands in a folder, with pipes for streams. */
export async function runCommand(
  folder: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<CommandOutcome> {
  let stdout = '';
  let stderr = '';
  const code = await run(argv, {
    folder,
    environment: { ...process.env, CI: undefined, ...environment },
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr };
}
