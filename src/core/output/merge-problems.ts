import { defineProblem, makeProblems } from '../problem/define-problems.ts';
import { excerpt } from '../text/excerpt.ts';

interface InFolder {
  readonly [key: string]: string | readonly string[];
  readonly folder: string;
  readonly files: readonly string[];
}

const shown = 5;

/** `3 files: a, b, c`; of many, the first. A shard may be anybody's, and so may the names in it. */
const describeFiles = (files: readonly string[]): string =>
  `${files.length === 1 ? 'a file' : `${String(files.length)} files`}: ${files
    .slice(0, shown)
    .map((file) => excerpt(file, 120))
    .join(', ')}${files.length > shown ? ', …' : ''}`;

const again = 'Make that shard again, into an empty folder, and keep what it wrote as it is.';

/** What can keep shards from being merged. */
export const mergeProblems = {
  'merge/no-shard': defineProblem<{ folder: string }>({
    severity: 'error',
    title: 'A folder that is no shard',
    message: ({ folder }) => `${folder} holds no shard.json that can be read.`,
    hint: () => 'Name folders that build or print wrote with --shard.',
  }),
  'merge/missing-shards': defineProblem<{ count: number; missing: readonly number[] }>({
    severity: 'error',
    title: 'Shards that are missing',
    message: ({ count, missing }) =>
      `Of ${String(count)} shards, ${missing.length === 1 ? 'one is' : `${String(missing.length)} are`} missing: ` +
      `${missing.slice(0, 20).join(', ')}${missing.length > 20 ? ', …' : ''}.`,
    hint: () => 'See that every job of the run ended well, and name all their folders.',
  }),
  'merge/same-shard': defineProblem<{ index: number; folders: readonly string[] }>({
    severity: 'error',
    title: 'One shard twice',
    message: ({ index, folders }) => `Shard ${String(index)} is there more than once: ${folders.join(', ')}.`,
    hint: () => 'Name one of them.',
  }),
  'merge/other-run': defineProblem<{ folder: string; other: string; differences: readonly string[] }>({
    severity: 'error',
    title: 'Shards of different runs',
    message: ({ folder, other, differences }) =>
      `${folder} and ${other} are not of one run: they differ in ${differences.join(', ')}.`,
    hint: () =>
      'Make all shards from one commit with the same Colophon, Node and browser, and the same options.',
  }),
  'merge/unsafe-address': defineProblem<InFolder>({
    severity: 'error',
    title: 'An address that leaves the site',
    message: ({ folder, files }) =>
      `${folder} lists ${describeFiles(files)}; no file of a site has such an address.`,
    hint: () => 'Colophon did not write this. Find out who did.',
  }),
  'merge/foreign-address': defineProblem<InFolder>({
    severity: 'error',
    title: 'Files that are not the shard’s to make',
    message: ({ folder, files }) =>
      `${folder} lists ${describeFiles(files)}; only the first shard makes what belongs to no card.`,
    hint: () => 'Colophon did not write this. Find out who did.',
  }),
  'merge/same-address': defineProblem<InFolder & { other: string }>({
    severity: 'error',
    title: 'One address in two shards',
    message: ({ folder, other, files }) =>
      `${folder} and ${other} would both write, or write below, ${describeFiles(files)}.`,
    hint: () => 'Make both shards again, from one commit with the same Colophon.',
  }),
  'merge/strange-file': defineProblem<InFolder>({
    severity: 'error',
    title: 'What is no regular file',
    message: ({ folder, files }) =>
      `${folder} holds ${describeFiles(files)}; a symbolic link, or no regular file.`,
    hint: () => again,
  }),
  'merge/unlisted-file': defineProblem<InFolder>({
    severity: 'error',
    title: 'Files that a shard does not list',
    message: ({ folder, files }) =>
      `${folder} holds what its shard.json does not list, ${describeFiles(files)}.`,
    hint: () => again,
  }),
  'merge/missing-file': defineProblem<InFolder>({
    severity: 'error',
    title: 'Files that a shard lacks',
    message: ({ folder, files }) => `${folder} lacks what its shard.json lists, ${describeFiles(files)}.`,
    hint: () => again,
  }),
  'merge/changed-file': defineProblem<InFolder>({
    severity: 'error',
    title: 'Files that were changed',
    message: ({ folder, files }) =>
      `${folder} holds what is not as the shard wrote it, ${describeFiles(files)}.`,
    hint: () => again,
  }),
  'merge/holds-shard': defineProblem<{ out: string; folder: string }>({
    severity: 'error',
    title: 'The output would replace a shard',
    message: ({ out, folder }) => `${out} cannot be replaced: it is, holds or lies in the shard ${folder}.`,
    hint: () => 'Name another folder with --out.',
  }),
};

export const mergeProblem = makeProblems(mergeProblems);
