import { Option } from 'commander';
import type { Problem } from '../core/problem/problem.ts';
import { pushRefs, type Push } from '../io/git/push-refs.ts';
import { openUserRepository, type FormatOption, type RepositoryOption } from './options.ts';
import type { Context, ExitCode } from './context.ts';
import { writeReport } from './write-report.ts';

export interface PushOption {
  readonly push?: boolean;
}

export const pushOption = (): Option =>
  new Option('--push', 'send branch and tag in one push, all or nothing (default: print the command)');

/** What a command did in the repository. */
export interface Outcome {
  readonly problems: readonly Problem[];
  /** For people. */
  readonly text: string;
  /** For machines. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What publishes it; undefined where there is nothing to publish. */
  readonly push: Push | undefined;
}

/**
 * Tells what was done; then pushes it, or says how. What was done stays done where the push is refused.
 * @throws {Failure} `push/refused`.
 */
export async function publish(
  context: Context,
  flags: FormatOption & PushOption & RepositoryOption,
  { problems, text, facts, push }: Outcome,
): Promise<ExitCode> {
  const isPushed = flags.push === true && push !== undefined;
  const send = async () => {
    if (isPushed) await pushRefs(await openUserRepository(context, flags), push);
  };
  if (flags.format !== 'text') {
    await send();
    const told = push ? { push: { command: push.command, done: isPushed } } : {};
    return writeReport(context, { problems, sources: new Map(), facts: { ...facts, ...told } }, flags);
  }
  const code = await writeReport(
    { ...context, stdout: context.stderr },
    { problems, sources: new Map() },
    flags,
  );
  context.stdout.write(text);
  await send();
  if (push) context.stderr.write(`${isPushed ? 'Published' : 'Publish it'}: ${push.command}\n`);
  return code;
}
