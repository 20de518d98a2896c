import type { Problem } from '../core/problem/problem.ts';
import { isJudgePath } from '../core/review/is-judge-path.ts';
import { listSettingChanges } from '../core/review/list-setting-changes.ts';
import { reviewProblem } from '../core/review/review-problems.ts';
import { parseSettings } from '../core/settings/parse-settings.ts';
import { parseWrittenSettings } from '../core/settings/parse-written-settings.ts';
import type { Change } from '../io/git/list-changes.ts';
import { readFileAt } from '../io/git/read-head.ts';
import { listOwnFiles } from './complete-clone.ts';
import type { ReviewPlace } from './review-card.ts';

const settingsFile = 'colophon.yaml';

/** What a branch changes of that by which cards are judged, at the base or once it is merged. */
export async function judgeJudge(place: ReviewPlace, changes: readonly Change[]): Promise<Problem[]> {
  const { objects, settings, proposed } = place;
  const own = new Set(listOwnFiles({ ...settings, theme: { ...settings.theme, logo: undefined } }));
  const paths = changes.map(({ path }) => path).filter((path) => isJudgePath(path) || own.has(path));
  const others = paths
    .filter((path) => path !== settingsFile)
    .map((path) => reviewProblem('review/judge-changed', { path, settings: [] }, { file: path }));
  if (!paths.includes(settingsFile)) return others;
  const bytes = await readFileAt(objects, proposed.tree, settingsFile);
  return [...others, ...(await judgeSettings(place, bytes))];
}

/** With the settings that differ, the first of them placed. Such as cannot be read would stop every command once merged. */
async function judgeSettings(
  { objects, mergeBase }: ReviewPlace,
  bytes: Uint8Array | undefined,
): Promise<Problem[]> {
  const old = parseWrittenSettings(await readFileAt(objects, mergeBase.tree, settingsFile), settingsFile);
  const young = parseWrittenSettings(bytes, settingsFile);
  const names = old.ok && young.ok ? listSettingChanges(old.value.written, young.value.written) : [];
  const [first] = names;
  const where = first !== undefined && young.ok ? young.value.locate(`/${first.split('.')[0]}`, 'key') : {};
  const facts = { path: settingsFile, settings: names };
  return [
    reviewProblem('review/judge-changed', facts, { ...where, file: settingsFile }),
    ...parseSettings(bytes, settingsFile).problems,
  ];
}
