import type { Card } from '../card/card.ts';
import type { ChangeRow } from '../compare/change-row.ts';
import { describeChanges } from '../compare/describe-changes.ts';
import { weighCards } from '../compare/weigh-cards.ts';
import { exportProblem } from '../formats/export-problems.ts';
import { parseForeignJson } from '../formats/parse-foreign-json.ts';
import { sagemaker } from '../formats/sagemaker/read-sagemaker.ts';
import { fail, type Problem, type Result, succeed } from '../problem/problem.ts';
import { sameJson } from '../text/same-json.ts';
import type { Status } from '../version/ledger-entry.ts';
import type { DescribedCard } from './model-card-answer.ts';
import { sagemakerProblem } from './sagemaker-problems.ts';

/** What a push will do, to be shown before it is done. */
export interface CardPushPlan {
  readonly action: 'create' | 'update' | 'none';
  readonly name: string;
  /** The content that is sent; undefined where what is there stays. */
  readonly content: string | undefined;
  readonly status: { readonly before: Status | undefined; readonly after: Status };
  /** The newest version there now. */
  readonly version: number | undefined;
  /** By field, from what is there to what is sent. */
  readonly changes: readonly ChangeRow[];
}

export interface CardPushRequest {
  readonly name: string;
  readonly content: string;
  readonly status: Status;
  /** What is there now; undefined where there is no card of that name. */
  readonly there: Pick<DescribedCard, 'content' | 'status' | 'version'> | undefined;
}

const longestContent = 100_000;

/** Decides what a push sends. Warnings say what is to be known before it is agreed to. */
export function planCardPush({ name, content, status, there }: CardPushRequest): Result<CardPushPlan> {
  if (content.length > longestContent) {
    const facts = { length: content.length, limit: longestContent, format: 'SageMaker' };
    return fail([exportProblem('export/too-large', facts)]);
  }
  const isSame = there !== undefined && isSameContent(there.content, content);
  const before = there ? readCard(there.content) : {};
  const problems: Problem[] = [
    ...(before || isSame ? [] : [sagemakerProblem('sagemaker/unreadable-there', { name })]),
    ...(there?.status === 'Archived' && !(isSame && status === 'Archived')
      ? [sagemakerProblem('sagemaker/archived', { name })]
      : []),
  ];
  const plan: CardPushPlan = {
    action: there ? (isSame && there.status === status ? 'none' : 'update') : 'create',
    name,
    content: isSame ? undefined : content,
    status: { before: there?.status, after: status },
    version: there?.version,
    changes: isSame ? [] : compare(before ?? {}, readCard(content) ?? {}),
  };
  return succeed(plan, problems);
}

/** Where a catalogue's settings weigh changes, here each is only told. */
const evenly = { tolerance: 0, metrics: [], weights: [], bounds: [] };

const compare = (before: Card, after: Card): readonly ChangeRow[] =>
  describeChanges(weighCards({ card: before, files: [] }, { card: after, files: [] }, evenly), 'en');

/** Both sides are read by the same reader, so that what it makes of them is no difference. */
function readCard(content: string): Card | undefined {
  if (isEmptyRecord(content)) return {};
  const read = sagemaker.read({ name: '', files: new Map([['', new TextEncoder().encode(content)]]) });
  return read.ok ? read.value[0]?.card : undefined;
}

function isSameContent(there: string, ours: string): boolean {
  if (there === ours) return true;
  const [before, after] = [there, ours].map((text) => parseForeignJson(new TextEncoder().encode(text), ''));
  return before?.ok === true && after?.ok === true && sameJson(before.value, after.value);
}

const isEmptyRecord = (content: string): boolean => /^\s*\{\s*\}\s*$/.test(content);
