import { runCommand } from './run-command.ts';

export interface Report {
  readonly code: number;
  /** The codes of its problems, each as often as it is said. */
  readonly codes: readonly string[];
  /** All that it wrote. */
  readonly said: string;
}

interface Place {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** A command as a repository's own person runs it, and what it reports. */
export async function ask({ folder, environment }: Place, ...argv: readonly string[]): Promise<Report> {
  const before = { ...process.env };
  Object.assign(process.env, environment);
  try {
    const { code, stdout, stderr } = await runCommand(folder, [...argv, '--format', 'json']);
    const { problems = [] } = stdout.startsWith('{')
      ? (JSON.parse(stdout) as { problems?: { code: string }[] })
      : {};
    return { code, codes: problems.map((problem) => problem.code), said: stdout + stderr };
  } finally {
    for (const name of Object.keys(environment)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}
