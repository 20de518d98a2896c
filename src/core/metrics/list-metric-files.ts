import { isRecord } from '../text/is-record.ts';
import { formatPointer } from '../text/pointer.ts';

/** A file of metrics that an evaluation names. */
export interface NamedMetricFile {
  /** Index of the evaluation. */
  readonly evaluation: number;
  /** To the name, in the front matter. */
  readonly pointer: string;
  /** As it is written: a path from the card's folder; with a slash at its end, of a folder. */
  readonly path: string;
}

/** The metric files that a card's evaluations name; links are none. The card may break the schema. */
export function listMetricFiles(card: Readonly<Record<string, unknown>>): NamedMetricFile[] {
  const evaluations = Object.hasOwn(card, 'evaluation_details') ? card['evaluation_details'] : undefined;
  return listOf(evaluations).flatMap((evaluation, index) => {
    const names =
      isRecord(evaluation) && Object.hasOwn(evaluation, 'metric_files') ? evaluation['metric_files'] : [];
    return listOf(names).flatMap((path, place) =>
      typeof path === 'string'
        ? [
            {
              evaluation: index,
              pointer: formatPointer(['evaluation_details', index, 'metric_files', place]),
              path,
            },
          ]
        : [],
    );
  });
}

/** The files that a name stands for: itself, or with a slash at its end all below a folder. */
export const filesOf = <File extends { readonly path: string }>(
  path: string,
  files: readonly File[],
): readonly File[] =>
  files.filter((file) => (path.endsWith('/') ? file.path.startsWith(path) : file.path === path));

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
