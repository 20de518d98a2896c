import { isEmpty, type Path } from './readme-reading.ts';
import type { LineKind } from './section-fields.ts';

/** A line of a list that says one thing: `- **Developed by:** Acme`, `- learning_rate: 0.0001`. */
export interface ListedLine {
  /** Of the body, from 0. */
  readonly line: number;
  readonly label: string;
  readonly value: string;
  /** Where the value begins in the line. */
  readonly column: number;
  /** The field; `*` is the next entry of the list. */
  readonly to: Path;
  /** Whether the label is the name of the entry. */
  readonly isNamed?: boolean;
  /** What the card has there. */
  readonly written: string | number;
}

const overview = 'model_overview';
const job = ['training_details', 'training_job_details'] as const;
const impact = ['training_details', 'environmental_impact'] as const;

const labels: ReadonlyMap<string, Path> = new Map<string, Path>([
  ['developed by', [overview, 'model_creator']],
  ['model type', [overview, 'algorithm_type']],
]);

const impactLabels: ReadonlyMap<string, Path> = new Map<string, Path>([
  ['hardware type', [...impact, 'hardware']],
  ['hours used', [...impact, 'hours']],
  ['compute region', [...impact, 'region']],
]);

const labelled = /^\s{0,3}[-*+]\s+\*\*([^*:]{1,80}?)(?::\*\*|\*\*\s*:)[ \t]*(.*)$/;
const keyed = /^\s{0,3}[-*+]\s+([\w./ -]{1,80}?)\s*:[ \t]+(.*)$/;
const listed = /^\s{0,3}[-*+]\s+(\S.*)$/;

/** The lines of a section that have a field of their own. A value is one line, to its end. */
export function readLines(
  lines: readonly string[],
  first: number,
  end: number,
  kind: LineKind,
): ListedLine[] {
  const found: ListedLine[] = [];
  for (let line = first; line < end; line += 1) {
    const text = lines[line] ?? '';
    if (text.length > 1200 || !/^\s{0,3}[-*+]\s/.test(text) || /^\s+\S/.test(lines[line + 1] ?? '')) continue;
    const listedLine = readLine(text.trimEnd(), line, kind);
    if (listedLine && !isEmpty(listedLine.value)) found.push(listedLine);
  }
  return found;
}

function readLine(text: string, line: number, kind: LineKind): ListedLine | undefined {
  if (kind === 'frameworks') {
    const [, value = ''] = listed.exec(text) ?? [];
    if (value === '' || value.length > 1024) return undefined;
    const to = [overview, 'frameworks', '*'];
    return { line, label: value, value, column: text.length - value.length, to, written: value };
  }
  const [, label = '', value = ''] = (kind === 'hyper-parameters' ? keyed : labelled).exec(text) ?? [];
  if (label === '' || value === '') return undefined;
  const column = text.length - value.length;
  const name = label.trim();
  if (kind === 'hyper-parameters')
    return {
      ...{ line, label: name, value, column, written: value, isNamed: true },
      to: [...job, 'user_provided_hyper_parameters', '*', 'value'],
    };
  const to = (kind === 'impact' ? impactLabels : labels).get(
    name.replace(/\s*\[optional\]$/i, '').toLowerCase(),
  );
  if (!to || value.length > 1024) return undefined;
  if (to.at(-1) !== 'hours') return { line, label: name, value, column, to, written: value };
  return /^\d+(\.\d+)?$/.test(value)
    ? { line, label: name, value, column, to, written: Number(value) }
    : undefined;
}
