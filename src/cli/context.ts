/** What a command has of the world: where it stands, where it writes. */
export interface Context {
  /** The folder that the user stands in: paths that a user gives are relative to it. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What comes in by a pipe; the process's own where it is not given. */
  readonly stdin?: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** For results. */
  readonly stdout: Output;
  /** For talk. */
  readonly stderr: Output;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** 0: clean, or warnings alone. 1: problems. 2: could not run. */
export type ExitCode = 0 | 1 | 2;
