import { describeCardId, isCardId } from '../core/card/card-id.ts';
import { fileProblem } from '../core/card/file-problems.ts';
import type { Problem } from '../core/problem/problem.ts';
import { compareCodeUnits } from '../core/text/compare.ts';
import type { Change } from '../io/git/list-changes.ts';

/** The cards that a branch touches, by card-id, and what is wrong with what it puts beside them. */
export interface Touched {
  readonly cards: readonly string[];
  readonly problems: readonly Problem[];
}

/** Files beside the cards' folders are nobody's business, but a link or a submodule that stands for a card is. */
export function findTouched(changes: readonly Change[], cardsFolder: string): Touched {
  const cards = new Set<string>();
  const bad = new Set<string>();
  const problems: Problem[] = [];
  const prefix = `${cardsFolder}/`;
  for (const { path, mode, after } of changes) {
    if (path === cardsFolder && kinds[mode])
      problems.push(fileProblem(kinds[mode], { path }, { file: path }));
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...rest] = path.slice(prefix.length).split('/');
    if (isCardId(name)) cards.add(name);
    else if (rest.length > 0 && after !== undefined && !name.startsWith('.')) bad.add(name);
    if (rest.length === 0 && kinds[mode] && isCardId(name))
      problems.push(fileProblem(kinds[mode], { path }, { card: name, file: path }));
  }
  const ofNames = [...bad].map((name) => describeCardId(name, { file: `${prefix}${name}` }));
  return { cards: [...cards].toSorted(compareCodeUnits), problems: [...problems, ...ofNames] };
}

const kinds: Readonly<Record<string, 'file/symbolic-link' | 'file/submodule'>> = {
  '120000': 'file/symbolic-link',
  '160000': 'file/submodule',
};
