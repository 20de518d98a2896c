import { join } from 'node:path';
import type { FactReading } from './core/autofill/autofill-source.ts';
import { sourceText } from './core/card/source-text.ts';
import { recordPath } from './core/autofill/autofill-record.ts';
import { describeDisagreements } from './core/autofill/describe-disagreements.ts';
import { type PlannedAutofill, planAutofill } from './core/autofill/plan-autofill.ts';
import { fail, hasErrors, type Result, succeed } from './core/problem/problem.ts';
import { parseSettings } from './core/settings/parse-settings.ts';
import type { Settings } from './core/settings/settings.ts';
import { nearest } from './core/text/nearest.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { writeWorkFile } from './io/files/write-work-file.ts';
import type { Repository } from './io/git/open-repository.ts';
import { readCarried } from './steps/read-carried.ts';
import { findClaimant } from './steps/find-claimant.ts';
import { type FactSource, readFactSource } from './steps/read-fact-source.ts';
import { openWorkTree, type WorkTree } from './steps/open-work-tree.ts';

export interface AutofillOptions {
  readonly from: readonly FactSource[];
  /** Whether only to compare: nothing is written, and what does not agree is a problem. */
  readonly isCheck: boolean;
  /** A card from which what people wrote is taken where this one has nothing; a version's label, or the current one. */
  readonly carryOver?: { readonly card: string; readonly label: string | undefined };
}

export interface Autofilled extends Pick<PlannedAutofill, 'outcomes' | 'carried' | 'withheld'> {
  readonly readings: readonly FactReading[];
  /** The path of `card.md`, from the repository's root, and its text before. */
  readonly path: string;
  readonly source: string;
  /** The paths of what was written, from the repository's root. */
  readonly written: readonly string[];
}

/** Fills a card of the work tree from what sources know. Nothing is committed; where a problem is, nothing is written. */
export async function autofillCard(
  repository: Repository,
  id: string,
  options: AutofillOptions,
): Promise<Result<Autofilled>> {
  const workTree = await openWorkTree(repository);
  try {
    const settings = parseSettings(await workTree.readOwn('colophon.yaml'), 'colophon.yaml');
    return settings.ok
      ? await fill(repository, { workTree, settings: settings.value, id, options })
      : settings;
  } finally {
    await workTree.close();
  }
}

interface Filling {
  readonly workTree: WorkTree;
  readonly settings: Settings;
  readonly id: string;
  readonly options: AutofillOptions;
}

async function fill(repository: Repository, filling: Filling): Promise<Result<Autofilled>> {
  const { workTree, settings, id, options } = filling;
  const { ids } = await workTree.listCards(settings.cards);
  if (!ids.includes(id))
    return fail([
      versionProblem('card/not-found', { card: id, nearest: nearest(id, ids) ?? null, known: ids }),
    ]);
  await workTree.expect(settings, [id]);
  const { raw, problems: stray } = await workTree.readCard(settings.cards, id);
  if (hasErrors(stray)) return fail(stray);
  const read = await Promise.all(options.from.map((from) => readFactSource(from)));
  const carried = options.carryOver && (await readCarried(repository, workTree, settings, options.carryOver));
  const noted = [...read.flatMap(({ problems }) => problems), ...(carried?.problems ?? [])];
  const readings = read.flatMap((one) => (one.ok ? [one.value] : []));
  if (readings.length < read.length || (carried && !carried.ok)) return fail(noted);
  const planned = planAutofill({
    raw,
    record: await workTree.readOwn(`${raw.folder}/${recordPath}`),
    settings,
    readings,
    ...(carried && { carried: carried.value }),
  });
  if (!planned.ok) return fail([...noted, ...planned.problems]);
  const path = `${raw.folder}/card.md`;
  const { outcomes, carried: taken, withheld, files } = planned.value;
  const done = { outcomes, carried: taken, withheld, readings, path, source: sourceText(raw) };
  if (options.isCheck)
    return succeed({ ...done, written: [] }, [...noted, ...describeDisagreements(planned.value, id)]);
  const claimed = await findClaimant(filling, planned.value);
  if (claimed.length > 0) return fail([...noted, ...claimed]);
  for (const file of files) await writeWorkFile(join(workTree.folder, raw.folder, file.path), file.bytes);
  const written = files.map((file) => `${raw.folder}/${file.path}`);
  return succeed({ ...done, written }, [...noted, ...planned.problems]);
}
