import { inParallel } from './core/async/in-parallel.ts';
import { inspectFile } from './core/card/inspect-file.ts';
import { weights } from './core/compare/weighed-change.ts';
import { weightRulesOf } from './core/compare/weight-rules.ts';
import { Failure } from './core/problem/failure.ts';
import { gitProblem } from './core/problem/git-problems.ts';
import { succeed, type Problem, type Result } from './core/problem/problem.ts';
import { sortProblems } from './core/problem/sort-problems.ts';
import { findRemovedCards } from './core/review/find-removed-cards.ts';
import type { ReviewRange } from './core/review/parse-range.ts';
import { reviewProblem } from './core/review/review-problems.ts';
import type { CardReview, Review } from './core/review/review.ts';
import { parseSettings } from './core/settings/parse-settings.ts';
import { compareCodeUnits } from './core/text/compare.ts';
import { listChanges } from './io/git/list-changes.ts';
import { listMergeBases } from './io/git/list-merge-bases.ts';
import { openObjects, type ObjectReader } from './io/git/object-reader.ts';
import type { Repository } from './io/git/open-repository.ts';
import { openCardFolders } from './io/git/read-card-folder.ts';
import { readFileAt, requireCommit, requireRef, type CommitHead } from './io/git/read-head.ts';
import { completeCards, completeCommits } from './steps/complete-review.ts';
import { findTouched } from './steps/find-touched.ts';
import { judgeJudge } from './steps/judge-judge.ts';
import { judgeSharedModels } from './steps/judge-model.ts';
import { judgeTags, listCardTags } from './steps/judge-tags.ts';
import { ignoreStages, type OnStage } from './steps/on-stage.ts';
import { openCommitVersions } from './steps/open-commit-versions.ts';
import { reviewCard, type ReviewedCard, type ReviewPlace } from './steps/review-card.ts';

export interface ReviewOptions extends ReviewRange {
  readonly onStage?: OnStage;
}

/** A review, and what its reader needs beside it. */
export interface Reviewed extends Review {
  /** The repository's page on its forge, from the base's settings. */
  readonly repositoryUrl: string | undefined;
  /** The texts that problems are placed in. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * What a branch means for the models: the cards that it touches, at the merge base and at the head, judged by the
 * base's settings, policies and signers. Of the head, nothing is checked out and nothing is run; of cards that are not
 * touched nothing is read but, where a card comes to be about another model, their front matters. Fails where the
 * base's settings cannot be read.
 * @throws {Failure} `git/shallow`, `git/ref-not-found`, `review/no-merge-base`, and where Git cannot answer.
 */
export async function reviewChanges(
  repository: Repository,
  { base: baseName, head: headName, onStage = ignoreStages }: ReviewOptions,
): Promise<Result<Reviewed>> {
  if (repository.isShallow) throw new Failure(gitProblem('git/shallow', { folder: repository.folder }));
  const objects = openObjects(repository);
  try {
    onStage('Finding what changed');
    const [base, proposed] = await Promise.all([
      requireRef(objects, repository, baseName),
      requireRef(objects, repository, headName),
    ]);
    const bases = await listMergeBases(repository, base.commit, proposed.commit);
    const mergeBase = await requireMergeBase(objects, bases, { base: baseName, head: headName });
    const commits = { base, mergeBase, proposed };
    await completeCommits(repository, commits);
    const parsed = parseSettings(await readFileAt(objects, base.tree, 'colophon.yaml'), 'colophon.yaml');
    if (!parsed.ok) return parsed;
    const settings = parsed.value;
    const changes = await listChanges(repository, mergeBase.commit, proposed.commit);
    const touched = findTouched(changes, settings.cards);
    await completeCards(repository, commits, settings, touched.cards);
    const place: ReviewPlace = {
      ...{ repository, objects, settings, mergeBase, proposed, head: base },
      folders: openCardFolders(objects, inspectFile),
      rules: weightRulesOf(settings),
      tags: await listCardTags(repository, settings, touched.cards),
      ...(settings.versions === 'commits' && {
        readVersions: openCommitVersions(repository, objects, base.commit, settings, onlyOne(touched.cards)),
      }),
    };
    let done = 0;
    const found = await inParallel(touched.cards, width, async (id) => {
      onStage('Reviewing cards', done, touched.cards.length);
      const card = await reviewCard(place, id);
      done += 1;
      return card;
    });
    const cards = found.filter((card) => card !== undefined);
    onStage('Comparing with other cards');
    const ofCards = cards.flatMap(({ problems }) => problems);
    const problems = [
      ...(bases.length > 1 ? [describeCrossing(bases)] : []),
      ...touched.problems,
      ...findRemovedCards(cards, ofCards),
      ...(await judgeJudge(place, changes)),
      ...(await judgeSharedModels(
        place,
        proposed,
        cards.flatMap(({ model }) => model ?? []),
      )),
      ...(await judgeTags(place, cards)),
    ];
    return succeed({
      base: base.commit,
      mergeBase: mergeBase.commit,
      head: proposed.commit,
      cards: cards.map(({ review }) => review).toSorted(compareCards),
      problems: dropRepeated(sortProblems(problems)),
      repositoryUrl: settings.repository,
      sources: collectSources(cards),
    });
  } finally {
    await objects.close();
  }
}

/** Cards that are read at once. */
const width = 32;

async function requireMergeBase(
  objects: ObjectReader,
  [first]: readonly string[],
  names: ReviewRange,
): Promise<CommitHead> {
  if (first !== undefined) return requireCommit(objects, first);
  throw new Failure(reviewProblem('review/no-merge-base', { ...names }));
}

const describeCrossing = ([mergeBase = '', ...others]: readonly string[]): Problem =>
  reviewProblem('review/several-merge-bases', { mergeBase, others });

const onlyOne = (cards: readonly string[]): string | undefined => (cards.length === 1 ? cards[0] : undefined);

const rankOf = ({ weight }: CardReview): number =>
  weight === undefined ? weights.length : weights.indexOf(weight);

const compareCards = (a: CardReview, b: CardReview): number =>
  rankOf(a) - rankOf(b) || compareCodeUnits(a.id, b.id);

function dropRepeated(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
}

/** The texts of the cards at the head; of a card's versions none is at hand. */
const collectSources = (cards: readonly ReviewedCard[]): Map<string, string> =>
  new Map(
    cards.flatMap(({ review: { folder }, after: { content, ledger } }): [string, string][] =>
      content
        ? [
            [`${folder}/card.md`, content.kind === 'valid' ? content.valid.source : content.source],
            [`${folder}/ledger.yaml`, ledger.text],
          ]
        : [],
    ),
  );
