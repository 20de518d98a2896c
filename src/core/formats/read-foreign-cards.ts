import { fail, type Problem, type Result, succeed } from '../problem/problem.ts';
import { findFormat, foreignFormats } from './foreign-formats.ts';
import { type ForeignCard, type ForeignFormat, type FormatId, formatTitles, type Source } from './format.ts';
import { importProblem } from './import-problems.ts';
import { parseForeignJson } from './parse-foreign-json.ts';

export interface ForeignCards {
  readonly format: ForeignFormat;
  /** At least one. */
  readonly cards: readonly ForeignCard[];
}

/** Reads the cards of a source, whose format is named or found from its content. Never gives an empty card. */
export function readForeignCards(source: Source, id?: FormatId): Result<ForeignCards> {
  const format = id === undefined ? foreignFormats.find((one) => one.recognise(source)) : findFormat(id);
  if (!format) {
    const broken = findBrokenJson(source);
    if (broken.length > 0) return fail(broken);
    const looked = foreignFormats.map((one) => `${formatTitles[one.id]} (${one.mark})`);
    return fail([importProblem('import/unrecognised', { looked }, subjectOf(source))]);
  }
  const read = format.read(source);
  if (!read.ok) return read;
  const cards = read.value.filter(({ card }) => Object.keys(card).length > 0);
  return cards.length === 0
    ? fail([importProblem('import/empty', { format: formatTitles[format.id] }, subjectOf(source))])
    : succeed({ format, cards }, read.problems);
}

/** A file alone that is meant to be JSON and is none: what stands against it says more than a list of formats. */
function findBrokenJson({ name, files }: Source): readonly Problem[] {
  const [only, ...others] = files.values();
  if (!only || others.length > 0 || !isJsonLike(only)) return [];
  const parsed = parseForeignJson(only, name);
  return parsed.ok ? [] : parsed.problems;
}

const isJsonLike = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*[[{]/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 1000)));

const subjectOf = ({ name }: Source): { file?: string } => (name === '' ? {} : { file: name });
