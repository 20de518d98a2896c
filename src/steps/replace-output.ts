import { cardFolderOf, cardIdOf } from '../core/catalogue/routes.ts';
import type { OutputPlan } from '../core/output/plan-output.ts';
import { selectPlan } from '../core/output/select-plan.ts';
import type { Problem } from '../core/problem/problem.ts';
import type { Cache } from '../io/cache/cache.ts';
import { replaceFolder } from '../io/files/replace-folder.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { openStaging, type Staging } from '../io/output/open-staging.ts';
import { keepOutput, type LastOutput, type WrittenFile } from '../io/output/output-record.ts';
import type { PrintingBrowser } from '../io/print/find-browser.ts';
import type { OnStage } from './on-stage.ts';
import { writePdfs } from './write-pdfs.ts';
import { writeSite } from './write-site.ts';

export interface OutputToReplace {
  readonly plan: OutputPlan;
  readonly out: string;
  /** What lies there now. */
  readonly last: LastOutput;
  readonly cache: Cache;
  /** What prints the PDFs; undefined where there are none. */
  readonly browser: PrintingBrowser | undefined;
  /** Ends a shard, which has to see each of its files: it is filled anew. */
  readonly finishShard: ((staging: Staging) => void) | undefined;
  /** Whether an output with these problems takes the old one's place. */
  readonly isKept: (problems: readonly Problem[]) => boolean;
  readonly onStage: OnStage;
}

export interface ReplacedOutput {
  /** Of the pages and PDFs, those that had to be made. */
  readonly made: { readonly pages: number; readonly pdfs: number };
  /** What printing found. */
  readonly problems: readonly Problem[];
}

/**
 * Puts the planned output in the place of the last one. A card of which nothing changed is moved over as it is: each
 * of its pages has a folder of its own, and making and removing those of all cards takes longer than all the rest.
 * @throws {Failure} where the folder cannot be written.
 */
export async function replaceOutput(
  repository: Repository,
  { plan, out, last, cache, browser, finishShard, isKept, onStage }: OutputToReplace,
): Promise<ReplacedOutput> {
  const { pages, files, prints } = plan;
  const untouched: ReadonlyMap<string | undefined, readonly WrittenFile[]> = finishShard
    ? new Map()
    : last.findCards([...pages, ...files, ...prints]);
  const moved = [...untouched.values()].flat();
  const left = selectPlan(plan, (address) => !untouched.has(cardIdOf(address)));
  const held = [repository.gitFolder, repository.workTree ?? repository.gitFolder];
  const { staging, ...replaced } = await replaceFolder(out, held, async (folder) => {
    const staging = openStaging(folder);
    const onto = { staging, kept: { cache, last, lastFolder: out }, onStage };
    const isEmpty = pages.length + files.length === 0;
    const { rendered } = isEmpty ? { rendered: 0 } : await writeSite(repository, { ...left, ...onto });
    const pdfs = browser && (await writePdfs({ ...onto, prints: left.prints, siteFolder: folder, browser }));
    finishShard?.(staging);
    const { printed, problems } = pdfs ?? { printed: 0, problems: [] };
    return {
      keep: isKept(problems),
      moved: [...new Set(moved.flatMap(({ address }) => cardFolderOf(address) ?? []))],
      value: { staging, made: { pages: rendered, pdfs: printed }, problems },
    };
  });
  if (isKept(replaced.problems)) keepOutput(cache, out, [...moved, ...staging.listFiles()]);
  return replaced;
}
