import type { Problem, Subject } from '../problem/problem.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { validateLedger } from '../validate/validate-ledger.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { versionProblem } from './version-problems.ts';

/** A ledger as it was read. */
export interface ParsedLedger {
  readonly text: string;
  /** Oldest first; none where the ledger has problems. */
  readonly entries: readonly LedgerEntry[];
  /** Each entry's own lines, as they stand in the text. */
  readonly entryTexts: readonly string[];
  readonly problems: readonly Problem[];
  /** The place of the entry with an index, from 0. */
  locate(index: number): Subject;
}

const maximumLength = 16 * 1024 * 1024;

/** Parses `ledger.yaml`. A card without one has an empty ledger. */
export function parseLedger(bytes: Uint8Array | undefined, card: string, file: string): ParsedLedger {
  const decoded = decodeUtf8(bytes ?? new Uint8Array());
  const { text } = decoded;
  const faulty = (problems: readonly Problem[]): ParsedLedger => ({
    text,
    entries: [],
    entryTexts: [],
    problems: problems.map((problem) => ({ ...problem, card })),
    locate: () => ({ card, file }),
  });
  if (!decoded.ok) return faulty([versionProblem('ledger/encoding', {}, { file })]);
  const yaml = parseYaml(text, { file, maximumLength });
  if (!yaml.ok) return faulty(yaml.problems);
  const located = yaml.value;
  if (located.value === undefined || located.value === null) return faulty([]);
  const valid = validateLedger(located.value, located);
  if (!valid.ok) return faulty(valid.problems);
  const locate = (index: number): Subject => ({ card, ...located.locate(`/${index}`) });
  let entryTexts: readonly string[] | undefined;
  return {
    text,
    entries: valid.value,
    // Few ask for them, and of a long ledger they take as long as all else.
    get entryTexts() {
      return (entryTexts ??= sliceLines(
        text,
        valid.value.map((_, index) => locate(index).line ?? 1),
      ));
    },
    problems: [],
    locate,
  };
}

/** The lines from each start to the next; the last to the end. Lines count from 1. */
function sliceLines(text: string, starts: readonly number[]): string[] {
  const lines = text.split(/(?<=\n)/);
  return starts.map((start, index) =>
    lines.slice(start - 1, (starts[index + 1] ?? lines.length + 1) - 1).join(''),
  );
}
