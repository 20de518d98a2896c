import { CORE_SCHEMA, constructFromEvents, type Event, parseEvents, YAMLException } from 'js-yaml';
import { fail, type Location, type Problem, type Result, succeed } from '../problem/problem.ts';
import { indexLines, type LineIndex } from '../text/line-index.ts';
import { findRefusals } from './find-refusals.ts';
import { locateNodes, type NodePlaces } from './locate-nodes.ts';
import { yamlProblem } from './yaml-problems.ts';

export interface YamlPlace {
  /** Path from the repository's root. */
  readonly file: string;
  /** The line of the file on which the text begins; 1 unless it is said. */
  readonly firstLine?: number;
  /** UTF-16 code units; a mebibyte unless it is said. */
  readonly maximumLength?: number;
}

/** A value read from YAML, and where each part of it stands. */
export interface Located {
  /** Plain objects, lists, strings, numbers, booleans and null; undefined for an empty text. */
  readonly value: unknown;
  /** The place of the value at a JSON Pointer, or of its key; of the nearest part above it where there is none. */
  locate(pointer: string, at?: 'key' | 'value'): Location;
  /** The place in the file of a line and column (from 1) of a text, or of its value where they cannot be told. */
  locateText(pointer: string, line: number, column: number): Location;
}

const maximumDepth = 40;
const mebibyte = 1_048_576;

/**
 * Reads one document of YAML 1.2 with the core schema: `no` is a string, and so is a date. Anchors, aliases,
 * merge keys, tags, directives, several documents, keys that are not scalars, and keys twice are problems.
 * Never throws.
 */
export function parseYaml(text: string, place: YamlPlace): Result<Located> {
  const lines = indexLinesOnce(text);
  const locateOffset = (offset: number): Location => {
    const { line, column } = lines().place(offset);
    return { file: place.file, line: line + (place.firstLine ?? 1) - 1, column };
  };
  const limit = place.maximumLength ?? mebibyte;
  if (text.length > limit)
    return fail([yamlProblem('yaml/too-large', { bytes: text.length, limit }, locateOffset(0))]);
  try {
    const events = parseEvents(text, { maxDepth: maximumDepth });
    const refusals = findRefusals(text, events);
    if (refusals.length > 0)
      return fail(refusals.map(({ offset, describe }) => describe(locateOffset(offset), locateOffset)));
    const [value] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA });
    return succeed(locateValue(value, text, events, locateOffset));
  } catch (error) {
    return fail([describeError(error, locateOffset)]);
  }
}

function indexLinesOnce(text: string): () => LineIndex {
  let index: LineIndex | undefined;
  return () => (index ??= indexLines(text));
}

function locateValue(
  value: unknown,
  text: string,
  events: readonly Event[],
  locateOffset: (offset: number) => Location,
): Located {
  let places: NodePlaces | undefined;
  const find = (pointer: string): { key: number; value: number; indent?: number } => {
    places ??= locateNodes(text, events);
    return places.find(pointer);
  };
  return {
    value,
    locate(pointer, at = 'value') {
      return locateOffset(find(pointer)[at]);
    },
    locateText(pointer, line, column) {
      const { value: offset, indent } = find(pointer);
      const start = locateOffset(offset);
      if (indent === undefined || start.line === undefined) return start;
      return { ...start, line: start.line + line - 1, column: indent + column };
    },
  };
}

function describeError(error: unknown, locateOffset: (offset: number) => Location): Problem {
  if (!(error instanceof YAMLException)) throw error;
  const where = locateOffset(error.mark?.position ?? 0);
  if (/maxDepth|nesting/i.test(error.reason))
    return yamlProblem('yaml/too-deep', { limit: maximumDepth }, where);
  return yamlProblem('yaml/syntax', { reason: error.reason.replace(/\.$/, '') }, where);
}
