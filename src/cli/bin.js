#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// JavaScript, because it is the one file that is read before compiled code is kept from run to run: TypeScript here
// would load what strips its types, every time.
const { argv, env, execPath, stdout, stderr, versions } = process;

const [major = 0, minor = 0] = versions.node.split('.').map(Number);
const isNodeTooOld = major < 22 || (major === 22 && minor < 18);

process.exitCode = isNodeTooOld ? runWithOwnNode() : await runHere();

async function runHere() {
  // Where the folder cannot be written, every run compiles anew.
  nodeModule.enableCompileCache(
    fileURLToPath(new URL('../../node_modules/.cache/colophon', import.meta.url)),
  );
  // Of installed packages, Node runs JavaScript alone: scripts/build-package.mjs writes lib/.
  const isInstalled = import.meta.url.includes('/node_modules/');
  const [{ findUserFolder }, { run }] = await Promise.all(
    isInstalled
      ? [import('../../lib/cli/user-folder.js'), import('../../lib/cli/run.js')]
      : [import('./user-folder.ts'), import('./run.ts')],
  );
  stdout.on('error', leaveQuietly);
  return run(argv.slice(2), {
    folder: findUserFolder(env, process.cwd()),
    environment: env,
    stdout,
    stderr,
  });
}

/** Where a command is linked, the system's Node may be the one that is found. Ours came with the packages. */
function runWithOwnNode() {
  const own = findOwnNode();
  if (own === undefined || own === execPath) {
    stderr.write(`Colophon needs Node 22.18 or newer; this is ${versions.node}.\n`);
    return 2;
  }
  const { status } = spawnSync(own, argv.slice(1), { stdio: 'inherit' });
  return status ?? 2;
}

function findOwnNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const path = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A reader such as head closes the pipe when it has seen enough.
 * @param {NodeJS.ErrnoException} error
 */
function leaveQuietly(error) {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
