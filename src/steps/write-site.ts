import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { planFiles } from '../core/page/plan-files.ts';
import { packageVersion } from '../io/files/package-root.ts';
import { writeSiteFiles } from '../io/files/write-site-files.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { buildSite } from '../io/site/build-site.ts';

/** Told what is being done, and how much of it is. */
export type OnStage = (stage: string, done?: number, all?: number) => void;

/** Writes a catalogue's pages, and the files that they link, into an empty folder. */
export async function writeSite(
  repository: Repository,
  catalogue: Catalogue,
  folder: string,
  { hasPdfs, onStage }: { readonly hasPdfs: boolean; readonly onStage: OnStage },
): Promise<{ readonly pages: number; readonly files: number }> {
  onStage('Building the site');
  const { pages } = await buildSite({ catalogue, outDir: folder, hasPdfs });
  onStage('Writing the files');
  const files = planFiles(catalogue, packageVersion);
  await writeSiteFiles(repository, files, folder);
  return { pages, files: files.length };
}
