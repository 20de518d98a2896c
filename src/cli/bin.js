#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// JavaScript, because it is the one file that is read before compiled code is kept from run to run: TypeScript here
// would load what strips its types, every time. Where the folder cannot be written, every run compiles anew.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/colophon', import.meta.url)));
const [{ findUserFolder }, { run }] = await Promise.all([import('./user-folder.ts'), import('./run.ts')]);

const { argv, env, stdout, stderr } = process;
stdout.on('error', leaveQuietly);
process.exitCode = await run(argv.slice(2), {
  folder: findUserFolder(env, process.cwd()),
  environment: env,
  stdout,
  stderr,
});

/**
 * A reader such as head closes the pipe when it has seen enough.
 * @param {NodeJS.ErrnoException} error
 */
function leaveQuietly(error) {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
