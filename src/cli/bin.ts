#!/usr/bin/env node
import { findUserFolder } from './user-folder.ts';
import { run } from './run.ts';

const { argv, env, stdout, stderr } = process;
stdout.on('error', leaveQuietly);
process.exitCode = await run(argv.slice(2), {
  folder: findUserFolder(env, process.cwd()),
  environment: env,
  stdout,
  stderr,
});

/** A reader such as head closes the pipe when it has seen enough. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
