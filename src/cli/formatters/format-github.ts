import { showInvisible } from '../../core/text/show-invisible.ts';
import type { Report } from '../report.ts';

/**
 * Workflow commands that GitHub turns into annotations (docs.github.com, "Workflow commands"). Of each kind it shows
 * ten of a step, and drops the rest in silence: the tenth says how many there are more.
 */
export function formatGithub({ problems, notes = [] }: Report): string {
  const annotations = [
    ...problems.map(({ severity, code, message, hint, ...place }) => ({
      kind: severity,
      title: code,
      text: `${message} ${hint}`,
      place,
    })),
    ...notes.map(({ title, message, ...place }) => ({
      kind: 'notice' as const,
      title,
      text: message,
      place,
    })),
  ];
  const byKind = Map.groupBy(annotations, ({ kind }) => kind);
  return kinds.flatMap((kind) => limit(kind, byKind.get(kind) ?? [])).join('');
}

/** Heaviest first. */
const kinds = ['error', 'warning', 'notice'] as const;

const mostOfAKind = 10;

interface Annotation {
  readonly kind: (typeof kinds)[number];
  readonly title: string;
  readonly text: string;
  readonly place: {
    readonly file?: string | undefined;
    readonly line?: number | undefined;
    readonly column?: number | undefined;
  };
}

function limit(kind: Annotation['kind'], annotations: readonly Annotation[]): readonly string[] {
  if (annotations.length <= mostOfAKind) return annotations.map(formatAnnotation);
  const shown = annotations.slice(0, mostOfAKind - 1);
  const left = annotations.length - shown.length;
  const text = `GitHub shows ${mostOfAKind} of a kind: ${left} more are left out. Run the same command with --format text to read them all.`;
  return [...shown, { kind, title: `${left} more`, text, place: {} }].map(formatAnnotation);
}

function formatAnnotation({ kind, title, text, place: { file, line, column } }: Annotation): string {
  const places: [string, string | number | undefined][] = [
    ['file', file],
    ['line', line],
    ['col', column],
    ['title', title],
  ];
  const properties = places
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${kind} ${properties.join(',')}::${escapeText(text.split('\n').map(showInvisible).join('\n'))}\n`;
}

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
