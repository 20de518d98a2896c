import { compareUtf8 } from '../text/compare.ts';
import type { Change, ComparedCard } from './change.ts';

type Files = ComparedCard['files'];
type File = Files[number];

/** Which frozen files came, went, changed, or have another name; by the bytes of their paths. */
export function compareFiles(before: Files, after: Files): Change[] {
  const [old, young] = [byPath(before), byPath(after)];
  const gone = sorted(before.filter(({ path }) => !young.has(path)));
  const fresh = sorted(after.filter(({ path }) => !old.has(path)));
  const waiting = new Map<string, File[]>();
  for (const file of gone) waiting.set(file.sha256, [...(waiting.get(file.sha256) ?? []), file]);
  const added = fresh.map((file) => describe(waiting.get(file.sha256)?.shift(), file));
  const changed = after.flatMap((file) => {
    const was = old.get(file.path);
    return was && was.sha256 !== file.sha256 ? [describe(was, file)] : [];
  });
  const removed = [...waiting.values()].flat().map((file) => describe(file, undefined));
  return [...changed, ...added, ...removed].toSorted((a, b) => compareUtf8(pathOf(a), pathOf(b)));
}

const byPath = (files: Files): Map<string, File> => new Map(files.map((file) => [file.path, file]));

const sorted = (files: Files): File[] => files.toSorted((a, b) => compareUtf8(a.path, b.path));

const describe = (before: File | undefined, after: File | undefined): Change => ({
  path: [],
  beforePointer: undefined,
  afterPointer: undefined,
  kind: 'file',
  before,
  after,
});

const pathOf = (change: Change): string =>
  change.kind === 'file' ? (change.after?.path ?? change.before?.path ?? '') : '';
