/*
 * Runs a command whose Git shows FORGE_TOKEN to the forge at FORGE_URL, and to nobody else. Nothing is written to the
 * repository's settings, where a later step could read it.
 */
import { spawnSync } from 'node:child_process';
import { readVariables } from './read-variables.ts';
import { runJob } from './run-job.ts';

await runJob(async () => {
  const { FORGE_TOKEN, FORGE_URL } = readVariables('FORGE_TOKEN', 'FORGE_URL');
  const [command = 'git', ...rest] = process.argv.slice(2);
  // Whatever user is named, the token decides.
  const secret = Buffer.from(`x-access-token:${FORGE_TOKEN}`).toString('base64');
  const count = Number(process.env['GIT_CONFIG_COUNT'] ?? 0);
  const { FORGE_TOKEN: _, ...environment } = process.env;
  const env = {
    ...environment,
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: `http.${FORGE_URL}/.extraHeader`,
    [`GIT_CONFIG_VALUE_${count}`]: `Authorization: Basic ${secret}`,
  };
  const { status, error } = spawnSync(command, rest, { stdio: 'inherit', env });
  if (error) console.error(`${command}: ${error.message}`);
  process.exitCode = status ?? 1;
});
