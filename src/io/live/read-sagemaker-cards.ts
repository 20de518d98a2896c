import { inParallel } from '../../core/async/in-parallel.ts';
import {
  type DescribedCard,
  type ListedVersion,
  parseDescribedCard,
  parseListedVersion,
} from '../../core/live/model-card-answer.ts';
import { collectVersions } from '../../core/live/collect-versions.ts';
import { sagemakerProblem } from '../../core/live/sagemaker-problems.ts';
import { stringifyAnswer } from '../../core/live/stringify-answer.ts';
import { fail, hasErrors, type Problem, type Result, succeed } from '../../core/problem/problem.ts';
import type { Sagemaker } from './open-sagemaker.ts';

/** A version of a card, and the answer that it was read from. */
export interface ReadCard extends DescribedCard {
  readonly answer: Uint8Array;
}

const what = 'model card';
/** More pages than a card can have versions for, or than anybody waits for. */
const mostPages = 200;
const mostVersions = 20_000;

/** The newest version of a card, or the one of a number. @throws {Failure} `sagemaker/…`. */
export async function readSagemakerCard(
  service: Sagemaker,
  name: string,
  version?: number,
): Promise<Result<ReadCard>> {
  const operation = 'DescribeModelCard';
  const answer = await service.call({ operation, what, name }, (sdk, client) =>
    client.send(
      new sdk.DescribeModelCardCommand({
        ModelCardName: name,
        ...(version !== undefined && { ModelCardVersion: version }),
      }),
    ),
  );
  const parsed = parseDescribedCard(answer);
  if (!parsed.ok) return parsed;
  // An ARN ends in the name.
  if (parsed.value.name !== name.split('/').at(-1)) {
    const reason = `it is about ${parsed.value.name}, not about ${name}`;
    return fail([sagemakerProblem('sagemaker/bad-answer', { operation, reason })]);
  }
  return succeed({ ...parsed.value, answer: stringifyAnswer(answer) });
}

/**
 * All versions of a card with their contents, from the lowest number on: dates and statuses are those of the list,
 * which tells them of each version. `onRead` is told how many are read.
 * @throws {Failure} `sagemaker/…`.
 */
export async function readSagemakerVersions(
  service: Sagemaker,
  name: string,
  onRead: (done: number, all: number) => void,
): Promise<Result<readonly ReadCard[]>> {
  const listed = await listVersions(service, name);
  if (!listed.ok) return listed;
  let done = 0;
  onRead(0, listed.value.length);
  const read = await inParallel(listed.value, 4, async (version) => {
    const card = await readSagemakerCard(service, name, version.version);
    done += 1;
    onRead(done, listed.value.length);
    return card.ok ? compareWithList(card.value, version, name) : card;
  });
  const problems = [...listed.problems, ...read.flatMap((one) => one.problems)];
  const cards = read.flatMap((one) => (one.ok ? [one.value] : []));
  return hasErrors(problems) ? fail(problems) : succeed(cards, problems);
}

/** Follows the list's pages to its end. */
async function listVersions(service: Sagemaker, name: string): Promise<Result<readonly ListedVersion[]>> {
  const operation = 'ListModelCardVersions';
  const summaries: unknown[] = [];
  const tokens = new Set<string>();
  let token: string | undefined;
  do {
    const answer = await service.call({ operation, what, name }, (sdk, client) =>
      client.send(
        new sdk.ListModelCardVersionsCommand({
          ModelCardName: name,
          MaxResults: 100,
          SortBy: 'Version',
          SortOrder: 'Ascending',
          ...(token !== undefined && { NextToken: token }),
        }),
      ),
    );
    const { ModelCardVersionSummaryList: page, NextToken: next }: Readonly<Record<string, unknown>> = {
      ...answer,
    };
    if (!Array.isArray(page) || !(next === undefined || next === null || typeof next === 'string')) {
      const reason = 'it has no ModelCardVersionSummaryList, or a NextToken that is no text';
      return fail([sagemakerProblem('sagemaker/bad-answer', { operation, reason })]);
    }
    summaries.push(...(page as unknown[]));
    token = typeof next === 'string' && next !== '' ? next : undefined;
    const isKnown = token !== undefined && tokens.has(token);
    if (token !== undefined) tokens.add(token);
    if (isKnown || tokens.size >= mostPages || summaries.length > mostVersions)
      return fail([sagemakerProblem('sagemaker/endless-list', { operation, pages: tokens.size })]);
  } while (token !== undefined);
  const parsed = summaries.map((summary) => parseListedVersion(summary));
  const problems: readonly Problem[] = parsed.flatMap((one) => one.problems);
  const versions = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  return hasErrors(problems) ? fail(problems) : collectVersions(versions, name);
}

/** The answer is of the version that was asked for, and as it was listed. */
function compareWithList(card: ReadCard, listed: ListedVersion, name: string): Result<ReadCard> {
  const { version } = listed;
  if (card.version !== version || card.status !== listed.status) {
    const found = card.version === version ? card.status : `version ${card.version}`;
    return fail([
      sagemakerProblem('sagemaker/version-moved', { version, name, listed: listed.status, found }),
    ]);
  }
  return succeed({ ...card, created: listed.created, modified: listed.modified });
}
