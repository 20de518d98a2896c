import { diffArrays } from 'diff';

/** Runs of entries that went and came, with what is the same between them. */
export function listHunks(before: readonly unknown[], after: readonly unknown[]): [unknown[], unknown[]][] {
  const hunks: [unknown[], unknown[]][] = [];
  let [left, right] = [0, 0];
  let open: [unknown[], unknown[]] | undefined;
  for (const { added, removed, count = 0 } of diffArrays(before.map(fingerprint), after.map(fingerprint))) {
    const [gone, come] = [
      before.slice(left, left + (added ? 0 : count)),
      after.slice(right, right + (removed ? 0 : count)),
    ];
    if (added || removed) {
      open ??= [[], []];
      open[0].push(...gone);
      open[1].push(...come);
    } else {
      if (open) hunks.push(open);
      open = undefined;
      hunks.push([gone, come]);
    }
    left += gone.length;
    right += come.length;
  }
  if (open) hunks.push(open);
  return hunks;
}

const fingerprint = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? `n${part}` : part,
  ) ?? '';
