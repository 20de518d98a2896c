import { fail, succeed, type Result } from '../problem/problem.ts';
import { freezeProblem } from './freeze-problems.ts';
import { parseLedger } from './parse-ledger.ts';

/** One ledger, as it was where two branches parted, and as each has it now. Empty where there is none. */
export interface LedgerSides {
  readonly cardId: string;
  /** From the repository's root. */
  readonly path: string;
  readonly start: string;
  readonly own: string;
  readonly base: string;
}

/**
 * The base's ledger with what the branch itself appended since they parted after it, byte for byte. What the base has
 * already, as after a squash, is not appended twice. Fails where the branch did more than append.
 */
export function planReplay(sides: LedgerSides, baseName: string): Result<string> {
  const { cardId, path, start, own, base } = sides;
  const rewritten = () =>
    fail([freezeProblem('replay/rewritten', { path, base: baseName }, { card: cardId, file: path })]);
  if (!own.startsWith(start)) return rewritten();
  const parse = (text: string) => parseLedger(new TextEncoder().encode(text), cardId, path);
  const [before, now, there] = [parse(start), parse(own), parse(base)];
  const problems = [before, now, there].flatMap((ledger) => ledger.problems);
  if (problems.length > 0) return fail(problems);
  const added = now.entryTexts.slice(before.entries.length);
  const known = new Set(there.entryTexts.map(endLine));
  const missing = added.filter((entry) => !known.has(endLine(entry)));
  if (missing.length === 0) return succeed(base);
  return succeed([base === '' ? '' : endLine(base), ...missing].join(''));
}

const endLine = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);
