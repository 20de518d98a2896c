import { defineProblem, makeProblems } from '../problem/define-problems.ts';
import type { Problem, Subject } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import type { FileContentFault } from './inspect-file.ts';

const rename = (): string => 'Rename it in Git, and commit.';

/** Problems of the files in a card's folder. */
export const fileProblems = {
  'file/bad-encoding': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'A name that is not UTF-8',
    message: ({ path }) => `The name ${path} is not UTF-8.`,
    hint: rename,
  }),
  'file/unsafe-name': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'A name that leaves the folder',
    message: ({ path }) =>
      `The name ${JSON.stringify(path)} could lead out of the card's folder, or into Git's own.`,
    hint: rename,
  }),
  'file/control-character': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'A control character in a name',
    message: ({ path }) => `The name ${JSON.stringify(path)} holds a newline or another control character.`,
    hint: rename,
  }),
  'file/backslash': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'A backslash in a name',
    message: ({ path }) => `The name ${path} holds a backslash.`,
    hint: rename,
  }),
  'file/too-deep': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'A folder too deep',
    message: ({ path }) => `${path} lies more than 16 folders deep.`,
    hint: () => 'Move the files up.',
  }),
  'file/too-many': defineProblem<{ maximum: number }>({
    severity: 'error',
    title: 'Too many files',
    message: ({ maximum }) => `The card's folder holds more than ${maximum} files and folders.`,
    hint: () => 'Keep data elsewhere, and name its location and digest in the card.',
  }),
  'file/symbolic-link': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'A symbolic link',
    message: ({ path }) => `${path} is a symbolic link.`,
    hint: () => 'Put the file itself there: a version must hold all that it shows.',
  }),
  'file/submodule': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'A submodule',
    message: ({ path }) => `${path} is a submodule.`,
    hint: () => 'Put the files themselves there: a version must hold all that it shows.',
  }),
  'file/special': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'Not a regular file',
    message: ({ path }) => `${path} is neither a file nor a folder.`,
    hint: () => 'Take it out of the folder.',
  }),
  'file/lfs-pointer': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'A Git LFS pointer',
    message: ({ path }) => `${path} is a Git LFS pointer: the repository does not hold its content.`,
    hint: () =>
      'Keep it in Git itself: run git lfs pull, take its pattern out of .gitattributes with git lfs untrack, run ' +
      'git add --renormalize on the folder, and commit. Where nothing is frozen yet, git lfs migrate export mends ' +
      'the whole history; later it would rewrite commits that versions are at.',
  }),
  'file/active-svg': defineProblem<{ path: string; what: string }>({
    severity: 'error',
    title: 'An SVG that acts',
    message: ({ path, what }) => `${path} does more than draw: it has ${what}.`,
    hint: () =>
      'Save it as a plain SVG, without scripts, links that act, and things from elsewhere; or as a PNG.',
  }),
  'file/too-large': defineProblem<{ path: string; size: number }>({
    severity: 'error',
    title: 'A file too large',
    message: ({ path, size }) => `${path} has ${size} bytes; a card's file has at most 67108864.`,
    hint: () => 'Keep large files elsewhere, and name their location and digest in the card.',
  }),
  'file/missing': defineProblem<{ path: string; id: string }>({
    severity: 'error',
    title: 'A file that Git does not have',
    message: ({ path, id }) => `The content of ${path}, ${id}, is not in this repository.`,
    hint: () => 'The clone is damaged or partial: run git fetch --refetch --tags, or clone anew.',
  }),
};

export const fileProblem = makeProblems(fileProblems);

export const describeFault = (fault: FileContentFault, path: string, subject: Subject): Problem =>
  fault.kind === 'lfs-pointer'
    ? fileProblem('file/lfs-pointer', { path }, subject)
    : fileProblem('file/active-svg', { path, what: excerpt(fault.what) }, subject);
