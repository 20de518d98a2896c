import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { FreezeEntry, LedgerEntry, Status } from '../../src/core/version/ledger-entry.ts';
import { computeDigest } from '../../src/core/version/digest.ts';
import { stringifyEntry } from '../../src/core/version/stringify-entry.ts';
import { formatCommit, formatTag, openFastImport, type FastImport } from './fast-import.ts';
import { makeBenchCard, type BenchFiles } from './card/make-bench-card.ts';
import { makeRandom } from './random.ts';

export interface RepositorySize {
  readonly cards: number;
  readonly versions: number;
}

/**
 * Where a made repository keeps one version more than `main` has: the commit whose ledger records it, and its tag object,
 * which no tag names yet.
 */
export const nextRefs = { commit: 'refs/bench/next', tag: 'refs/bench/next-tag' } as const;

/** The name of that version's tag. */
export const nextTag = ({ cards, versions }: RepositorySize): string =>
  `${cardNames(cards)[0] ?? ''}/v${versions + 1}`;

const settings = `title: Bench
organisation: Example
environments:
  production:
    statuses: [Approved]
    ratings: [High, Medium, Low]
`;

const people = [
  'Aiko Tanaka <aiko@example.org>',
  'Sam Okafor <sam@example.org>',
  'Lena Brandt <lena@example.org>',
];

/** The names of a catalogue's cards: `motor-claims-0001`. */
export const cardNames = (cards: number): string[] =>
  Array.from({ length: cards }, (_, place) => {
    const subject = makeRandom(`name ${place}`).pick([
      'motor-claims',
      'parts-demand',
      'loan-default',
      'churn',
    ]);
    return `${subject}-${String(place + 1).padStart(4, '0')}`;
  });

/**
 * Makes a catalogue repository of many frozen versions by one `git fast-import`, packed as a clone is, with its work
 * tree. Each version is a commit, an annotated tag and a commit of the ledger; statuses follow in commits of their own.
 * The same size gives the same commits.
 */
export async function makeRepository(folder: string, { cards, versions }: RepositorySize): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const git = (...command: string[]): void => {
    execFileSync('git', ['-c', 'gc.auto=0', ...command], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      // Nobody's own settings change what is made.
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  };
  git('init', '--quiet', '--initial-branch=main');
  const stream = openFastImport(folder);
  const names = cardNames(cards);
  const writer = openWriter(stream);
  await stream.write(
    formatCommit({
      branch: 'main',
      message: 'Begin',
      files: { 'colophon.yaml': settings },
      ...writer.stamp(),
    }),
  );
  for (let version = 1; version <= versions; version += 1) await writer.writeRound('main', names, version);
  for (const name of names.filter((_, place) => place % 10 === 9))
    await writer.writeDraft(name, versions + 1);
  await stream.write(Buffer.from('reset refs/heads/next\nfrom refs/heads/main\n\n'));
  await writer.writeRound('next', names.slice(0, 1), versions + 1);
  await stream.close();
  const tag = nextTag({ cards, versions });
  git('update-ref', nextRefs.commit, 'refs/heads/next');
  git('update-ref', nextRefs.tag, `refs/tags/${tag}`);
  git('update-ref', '-d', 'refs/heads/next');
  git('update-ref', '-d', `refs/tags/${tag}`);
  git('repack', '-adq');
  git('pack-refs', '--all');
  git('reset', '--quiet', '--hard', 'main');
}

interface Writer {
  stamp(): { person: string; seconds: number };
  writeRound(branch: string, names: readonly string[], version: number): Promise<void>;
  writeDraft(name: string, version: number): Promise<void>;
}

function openWriter(stream: FastImport): Writer {
  const ledgers = new Map<string, string>();
  const hashes = new Map<string, string>();
  let mark = 0;
  let seconds = 1_740_000_000;
  const stamp = () => {
    seconds += 60;
    return { person: people[(seconds / 60) % people.length] ?? '', seconds };
  };
  const inFolder = (name: string, files: BenchFiles): BenchFiles =>
    Object.fromEntries(Object.entries(files).map(([path, content]) => [`cards/${name}/${path}`, content]));
  const hashFile = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

  /** Every card's next version: commits and tags first, whose ids the ledgers then name. */
  async function writeRound(branch: string, names: readonly string[], version: number): Promise<void> {
    const marks: number[] = [];
    for (const name of names) {
      const files = makeBenchCard(name, version);
      const commit = { ...stamp(), mark: (mark += 1) };
      const digest = computeDigest(
        Object.entries(files).map(([path, content]) => ({ path, sha256: hashFile(content) })),
      );
      hashes.set(name, digest);
      await stream.write(
        formatCommit({ branch, message: `Edit ${name}`, files: inFolder(name, files), ...commit }),
      );
      const tag = { tag: `${name}/v${version}`, mark: (mark += 1), of: commit.mark };
      await stream.write(
        formatTag({ ...tag, ...stamp(), message: `Freeze ${name} v${version}\n\nDigest: ${digest}\n` }),
      );
      marks.push(commit.mark, tag.mark);
    }
    const ids = await stream.readIds(marks);
    for (const [place, name] of names.entries()) {
      const [commit = '', tag = ''] = ids.slice(place * 2);
      const digest = hashes.get(name) ?? '';
      const by = stamp();
      const entry: FreezeEntry = {
        ...{ freeze: `v${version}`, tag, commit, digest },
        ...{ at: formatTime(by.seconds), by: by.person },
      };
      await append(branch, name, entry, by);
      await writeStatuses(branch, name, version, digest);
    }
  }

  /** One version in ten stays a Draft, one in ten waits for its review, the others are Approved. */
  async function writeStatuses(branch: string, name: string, version: number, digest: string): Promise<void> {
    const steps = makeRandom(`${name} ${version} status`).between(0, 9);
    const path: Status[] = ['Draft', 'PendingReview', 'Approved'];
    for (let step = 1; step <= Math.min(2, steps); step += 1) {
      const by = stamp();
      const [from = 'Draft', to = 'Draft'] = path.slice(step - 1);
      const entry: LedgerEntry = {
        ...{ status: `v${version}`, from, to, digest, at: formatTime(by.seconds), by: by.person },
        ...(to === 'Approved' && { note: `Minutes ${version}.` }),
      };
      await append(branch, name, entry, by);
    }
  }

  async function append(
    branch: string,
    name: string,
    entry: LedgerEntry,
    by: { person: string; seconds: number },
  ): Promise<void> {
    const ledger = (ledgers.get(name) ?? '') + stringifyEntry(entry);
    ledgers.set(name, ledger);
    const files = { [`cards/${name}/ledger.yaml`]: ledger };
    await stream.write(formatCommit({ branch, message: `Record ${name}`, files, ...by }));
  }

  const writeDraft = (name: string, version: number): Promise<void> =>
    stream.write(
      formatCommit({
        ...{ branch: 'main', message: `Edit ${name}` },
        ...{ files: inFolder(name, makeBenchCard(name, version)), ...stamp() },
      }),
    );
  return { stamp, writeRound, writeDraft };
}

const formatTime = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
