import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { computeDigest } from '../../src/core/version/digest.ts';
import type { LedgerEntry } from '../../src/core/version/ledger-entry.ts';
import { stringifyEntry } from '../../src/core/version/stringify-entry.ts';
import { makeCardText } from './make-card-text.ts';
import { makeRandom, type Random } from './make-random.ts';
import { makeTestRepository, type TestRepository } from './make-test-repository.ts';

interface Commit {
  readonly mark: number;
  readonly id: string;
  readonly text: string;
  readonly entries: readonly string[];
  readonly parents: readonly Commit[];
}

const person = 'Aiko Tanaka <aiko@example.org>';
const hash = (type: string, content: Buffer): string =>
  createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

/**
 * Random histories as teams make them, one card for each, in one repository: their last commits are the parents of
 * one merge. Object ids are worked out here, for ledgers to name them before `git fast-import` writes them.
 */
export async function makeHonestHistories(count: number, seed: number): Promise<TestRepository> {
  const repository = await makeTestRepository();
  const random = makeRandom(seed);
  const state = { stream: '', mark: 0, seconds: 1_772_000_000 };
  const cards = Array.from({ length: count }, (_, place) => `card-${place + 1}`);
  const heads = cards.map((card) => playHistory(card, random, state));
  state.stream += `commit refs/heads/main\ncommitter ${person} ${state.seconds} +0000\n${data('All')}`;
  state.stream += `from :${heads[0]?.mark}\n${heads
    .slice(1)
    .map(({ mark }) => `merge :${mark}\n`)
    .join('')}`;
  for (const [place, { text, entries }] of heads.entries())
    state.stream += writeCard(cards[place] ?? '', text, entries);
  const options = { cwd: repository.folder, input: state.stream, maxBuffer: 1 << 28 };
  execFileSync('git', ['fast-import', '--quiet', '--force'], options);
  repository.git('reset', '-q', '--hard', 'main');
  return repository;
}

type State = { stream: string; mark: number; seconds: number };

function playHistory(card: string, random: Random, state: State): Commit {
  let number = 0;
  const frozen: { label: string; digest: string }[] = [];
  const unrecorded: string[] = [];
  const commit = (parents: readonly Commit[], text: string, entries: readonly string[]): Commit => {
    state.mark += 1;
    state.seconds += 60;
    const made = { mark: state.mark, id: '', text, entries, parents };
    const id = idOf(card, made, state.seconds);
    const [first, ...others] = parents;
    state.stream += first ? '' : 'reset refs/heads/import\n\n';
    state.stream += `commit refs/heads/import\nmark :${state.mark}\ncommitter ${person} ${state.seconds} +0000\n${data('Work')}`;
    state.stream += first ? `from :${first.mark}\n` : '';
    state.stream += others.map(({ mark }) => `merge :${mark}\n`).join('') + writeCard(card, text, entries);
    return { ...made, id };
  };
  const tag = (at: Commit): string => {
    number += 1;
    const name = `${card}/v${number}`;
    const tagger = `tagger ${person} ${state.seconds} +0000`;
    state.stream += `tag ${name}\nfrom :${at.mark}\n${tagger}\n${data(`${name}\n`)}`;
    const content = `object ${at.id}\ntype commit\ntag ${name}\n${tagger}\n\n${name}\n`;
    const digest = digestOf(at.text);
    frozen.push({ label: `v${number}`, digest });
    const entry: LedgerEntry = {
      freeze: `v${number}`,
      tag: hash('tag', Buffer.from(content)),
      commit: at.id,
      digest,
      at: '2026-03-01T09:00:00Z',
      by: person,
    };
    return stringifyEntry(entry);
  };
  const append = (on: Commit, ...entries: readonly string[]): Commit => {
    const present = new Set([...on.entries, ...entries].map((entry) => /^- freeze: (.*)/.exec(entry)?.[1]));
    const fresh = entries.filter(
      (entry) => entry !== '' && !on.entries.includes(entry) && present.has(/^- \w+: (.*)/.exec(entry)?.[1]),
    );
    return fresh.length === 0 ? on : commit([on], on.text, [...on.entries, ...fresh]);
  };

  const root = commit([], makeCardText({ problem: '0' }), []);
  const branches = [root, root, root];
  for (let step = 0; step < 20; step += 1) {
    const place = random(3);
    const [here = root, there = root] = [branches[place], branches[(place + 1 + random(2)) % 3]];
    const steps: (() => Commit)[] = [
      () => commit([here], makeCardText({ problem: `${card} ${step}` }), here.entries),
      () => append(here, tag(here)),
      () => {
        unrecorded.push(tag(here));
        return here;
      },
      () => append(here, ...unrecorded),
      () => append(here, statusOf(frozen[random(frozen.length)], here.entries, step)),
      () => {
        const pick = there.entries.at(-1);
        return pick === undefined ? here : append(here, pick);
      },
      () => commit(random(2) ? [here, there] : [there, here], here.text, mergeEntries(here, there, random)),
      () => commit(random(2) ? [here, there] : [there, here], there.text, mergeEntries(there, here, random)),
      () => append(here, ...there.entries),
      () => there.entries.reduce((onto, entry) => append(onto, entry), here),
    ];
    branches[place] = (steps[random(steps.length)] ?? (() => here))();
  }
  const [main = root, ...others] = branches;
  const last = others.reduce(
    (onto, other) => commit([onto, other], onto.text, mergeEntries(onto, other, random)),
    main,
  );
  return append(last, ...unrecorded);
}

function statusOf(
  version: { label: string; digest: string } | undefined,
  entries: readonly string[],
  step: number,
): string {
  if (!version || !entries.some((entry) => entry.startsWith(`- freeze: ${version.label}\n`)))
    return entries.at(-1) ?? '';
  const { label, digest } = version;
  const at = `2026-03-02T09:00:${String(step).padStart(2, '0')}Z`;
  return stringifyEntry({ status: label, from: 'Draft', to: 'PendingReview', digest, at, by: person });
}

/** Both sides' entries, each in its order where the two are not at odds; the one side's new ones first, or the other's. */
function mergeEntries(here: Commit, there: Commit, random: Random): readonly string[] {
  const [first, second] = random(2) ? [here.entries, there.entries] : [there.entries, here.entries];
  const isNew = (entry: string): boolean => !first.includes(entry);
  const common = second.filter((entry) => !isNew(entry));
  if (first.filter((entry) => common.includes(entry)).join('') !== common.join(''))
    return [...first, ...second.filter(isNew)];
  const merged: string[] = [];
  let next = 0;
  for (const entry of first) {
    const place = second.indexOf(entry);
    for (; next < place; next += 1) {
      const other = second[next] ?? '';
      if (isNew(other)) merged.push(other);
    }
    if (place >= 0) next = Math.max(next, place + 1);
    merged.push(entry);
  }
  return [...merged, ...second.slice(next).filter(isNew)];
}

const digestOf = (text: string): string =>
  computeDigest([{ path: 'card.md', sha256: createHash('sha256').update(text).digest('hex') }]);

function writeCard(card: string, text: string, entries: readonly string[]): string {
  const ledger = `M 100644 inline cards/${card}/ledger.yaml\n${data(entries.join(''))}`;
  return `M 100644 inline cards/${card}/card.md\n${data(text)}${entries.length === 0 ? '' : ledger}`;
}

function idOf(card: string, { text, entries, parents }: Commit, seconds: number): string {
  const file = (name: string, content: string): [string, string, string] => [
    '100644',
    name,
    hash('blob', Buffer.from(content)),
  ];
  const ledger = entries.length === 0 ? [] : [file('ledger.yaml', entries.join(''))];
  const folder = treeOf([file('card.md', text), ...ledger]);
  const root = treeOf([['40000', 'cards', treeOf([['40000', card, folder]])]]);
  const by = `${person} ${seconds} +0000`;
  const lines = [
    `tree ${root}`,
    ...parents.map(({ id }) => `parent ${id}`),
    `author ${by}`,
    `committer ${by}`,
  ];
  return hash('commit', Buffer.from(`${lines.join('\n')}\n\nWork`));
}

const treeOf = (entries: readonly (readonly [string, string, string])[]): string =>
  hash(
    'tree',
    Buffer.concat(
      entries.flatMap(([mode, name, id]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
    ),
  );
