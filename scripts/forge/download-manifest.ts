/*
 * Writes the manifest that is published to the file that MANIFEST names. SITE_URL says where the site is; without it,
 * GitHub is asked where the repository's pages are.
 */
import { writeFileSync } from 'node:fs';
import { ForgeError } from './forge.ts';
import { openGithub } from './open-github.ts';
import { readVariables } from './read-variables.ts';
import { runJob } from './run-job.ts';

await runJob(async () => {
  const { MANIFEST } = readVariables('MANIFEST');
  const site = process.env['SITE_URL'] || (await findPages());
  const url = new URL('manifest.json', site.endsWith('/') ? site : `${site}/`);
  const response = await fetch(url, { signal: AbortSignal.timeout(300_000) });
  if (!response.ok)
    throw new ForgeError(
      `GET ${url.href}: ${response.status}. Publish the site first, or set SITE_URL to where it is published.`,
    );
  writeFileSync(MANIFEST, Buffer.from(await response.arrayBuffer()));
  console.log(`Downloaded ${url.href}`);
});

async function findPages(): Promise<string> {
  const github = openGithub('The job needs the permission pages: read.');
  const pages = await github.find<{ html_url: string }>(`/repos/${github.repository}/pages`);
  if (!pages)
    throw new ForgeError('The repository has no pages: set SITE_URL to where the site is published.');
  return pages.html_url;
}
