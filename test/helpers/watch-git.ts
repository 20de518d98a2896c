import { shimGit } from './shim-git.ts';

export interface Reads {
  /** How Git was called. */
  readonly commands: readonly string[];
  /** The objects that were asked for, each once. */
  readonly objects: ReadonlySet<string>;
  /** What `for-each-ref` gave, in lines. */
  readonly refs: readonly string[];
}

const script = `case "$*" in
  *cat-file*) tee -a "$logs/objects" | "$real" "$@" ;;
  *for-each-ref*) "$real" "$@" | tee -a "$logs/refs" ;;
  *) exec "$real" "$@" ;;
esac`;

/** How Git was called while `run` ran, and what went into and came out of it. */
export async function watchGit(run: () => Promise<unknown>): Promise<Reads> {
  const linesOf = await shimGit(run, script);
  return { commands: linesOf('commands'), objects: new Set(linesOf('objects')), refs: linesOf('refs') };
}
