import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { changeStatus } from './change-status.ts';
import { buildProblem } from './core/catalogue/build-problems.ts';
import { Failure } from './core/problem/failure.ts';
import type { Problem } from './core/problem/problem.ts';
import { parseUtc } from './core/text/time.ts';
import { freezeVersion } from './freeze-version.ts';
import { packageRoot } from './io/files/package-root.ts';
import { writeWorkFile } from './io/files/write-work-file.ts';
import { openPorcelain } from './io/git/porcelain.ts';
import { runGit } from './io/git/run-git.ts';
import { sampleHistory } from './sample/history.ts';
import type { SampleStep } from './sample/sample-step.ts';

/** Nothing of the user's or the machine's settings reaches the sample: its commit ids are the same everywhere. */
const isolated = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '0',
  GIT_CONFIG_PARAMETERS: '',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_DEFAULT_HASH: 'sha1',
};

const contentFolder = join(packageRoot, 'src/sample/cards');

/**
 * Makes a catalogue repository with a real history in a new folder, by the commands' own code.
 * @throws {Failure} `sample/not-empty`.
 */
export async function makeSample(
  folder: string,
  onStep: (done: number, all: number) => void = () => {},
): Promise<void> {
  const present = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new Failure(buildProblem('sample/not-empty', { folder }), { cause });
  });
  if (present && present.length > 0) throw new Failure(buildProblem('sample/not-empty', { folder }));
  const aside = join(dirname(folder), `.${basename(folder)}-${randomUUID()}`);
  try {
    await mkdir(aside, { recursive: true });
    await runGit({ folder: aside, environment: isolated }, [
      'init',
      '--quiet',
      '--template=',
      '--object-format=sha1',
      '--initial-branch=main',
    ]);
    for (const [index, step] of sampleHistory.entries()) {
      await play(aside, step);
      onStep(index + 1, sampleHistory.length);
    }
    await rm(folder, { recursive: true, force: true });
    await rename(aside, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function play(repository: string, step: SampleStep): Promise<void> {
  const environment = { ...isolated, ...identityOf(step) };
  const folder =
    step.kind === 'edit' || step.kind === 'freeze' || step.kind === 'status' ? join('cards', step.card) : '';
  if (step.kind === 'settings')
    await commitFile(repository, 'colophon.yaml', step.text, step.message, environment);
  if (step.kind === 'file') await commitFile(repository, step.path, step.text, step.message, environment);
  if (step.kind === 'edit') {
    await replaceCard(join(repository, folder), join(contentFolder, step.card, step.state));
    await commitAll(repository, folder, step.message, environment);
  }
  if (step.kind === 'tag')
    await openPorcelain(repository, environment).addAnnotatedTag(step.name, step.message);
  const options = { repository, environment };
  if (step.kind === 'freeze') {
    const message = step.message === undefined ? {} : { message: step.message };
    expectGood(await freezeVersion({ ...options, cardId: step.card, ...message }), step);
  }
  if (step.kind === 'status') {
    const { card: cardId, version, to } = step;
    const note = step.note === undefined ? {} : { note: step.note };
    expectGood(await changeStatus({ ...options, cardId, version, to, ...note }), step);
  }
}

function expectGood(
  result: { readonly ok: boolean; readonly problems: readonly Problem[] },
  step: SampleStep,
): void {
  if (result.ok) return;
  const told = result.problems
    .map(({ file, line, message }) => `${file ?? ''}:${line ?? ''} ${message}`)
    .join('\n');
  throw new Error(`The sample's own history cannot be played at ${step.kind} ${step.at}:\n${told}`);
}

/** The state's files in place of the card's, the ledger kept. */
async function replaceCard(folder: string, state: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder))
    if (name !== 'ledger.yaml') await rm(join(folder, name), { recursive: true });
  await cp(state, folder, { recursive: true });
}

async function commitFile(
  repository: string,
  path: string,
  text: string,
  message: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  await writeWorkFile(join(repository, path), text);
  await commitAll(repository, path, message, environment);
}

async function commitAll(
  repository: string,
  path: string,
  message: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const porcelain = openPorcelain(repository, environment);
  await porcelain.raw(['add', '--all', '--', path]);
  await porcelain.raw(['commit', '--quiet', '--no-verify', '-m', message]);
}

function identityOf({ by, at }: SampleStep): Record<string, string> {
  const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(by) ?? [];
  const date = `${parseUtc(at)} +0000`;
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  };
}
