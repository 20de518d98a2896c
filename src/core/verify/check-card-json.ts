import type { Catalogue, CatalogueCard, FrozenVersion } from '../catalogue/catalogue.ts';
import { makeCardJson } from '../page/card-json.ts';
import { fail, succeed, type Result } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import { isRecord } from '../text/is-record.ts';
import { verifyProblem } from './verify-problems.ts';

/** A downloaded file that is what was frozen. */
export interface CheckedDownload {
  readonly card: CatalogueCard;
  readonly version: FrozenVersion;
  /** The status that the file shows; undefined where it shows none. */
  readonly shown: string | undefined;
}

/**
 * Compares a downloaded `card.json` with the version that it names. Its status may be one that the version had
 * before: what was appended since is no difference.
 */
export function checkCardJson(
  text: string,
  file: string,
  { cards }: Pick<Catalogue, 'cards'>,
): Result<CheckedDownload> {
  const downloaded = parseRecord(text);
  const about = downloaded?.['colophon'];
  if (!downloaded || !isRecord(about) || about['format'] !== 1 || typeof about['card'] !== 'string')
    return fail([verifyProblem('download/unreadable', { file, looked: 'a card.json of a Colophon site' })]);
  const id = excerpt(about['card']);
  const label = about['version'];
  if (label === null) return fail([verifyProblem('download/draft', { file, card: id })]);
  const card = cards.find((one) => one.id === about['card']);
  const version = card?.versions.find((one) => one.version.label === label);
  if (!card || !version)
    return fail([
      verifyProblem('download/unknown-version', { file, card: id, version: excerpt(String(label)) }),
    ]);
  const recorded = parseRecord(makeCardJson({ card: card.id, content: version })) ?? {};
  const differences = [
    ...listDifferences(withoutStatus(downloaded), withoutStatus(recorded), ''),
    ...compareStatus(about, version),
  ];
  const subject = { card: card.id, version: version.version.label };
  return differences.length === 0
    ? succeed({ card, version, shown: String(about['status']) })
    : fail([verifyProblem('download/differs', { file, version: subject.version, differences }, subject)]);
}

function parseRecord(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function withoutStatus(card: Record<string, unknown>): Record<string, unknown> {
  const about = isRecord(card['colophon']) ? card['colophon'] : {};
  const { status: _status, changes: _changes, ...rest } = about;
  return { ...card, colophon: rest };
}

/** The file's changes are the version's first ones, and lead to the status that it shows. */
function compareStatus({ status, changes }: Record<string, unknown>, version: FrozenVersion): string[] {
  if (!Array.isArray(changes)) return ['colophon.changes is no list'];
  const known: unknown = JSON.parse(JSON.stringify(version.changes.slice(0, changes.length)));
  const expected = version.changes[changes.length - 1]?.to ?? 'Draft';
  return [
    ...listDifferences(changes, known, 'colophon.changes'),
    ...(status === expected ? [] : ['colophon.status is not what its changes lead to']),
  ];
}

/** The places in which two values differ, as people write them: `evaluation_details.0.name`. Key order does not count. */
function listDifferences(a: unknown, b: unknown, place: string): string[] {
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return [place || 'the list'];
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return a === b ? [] : [place || 'the whole file'];
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const below = place === '' ? excerpt(key) : `${place}.${excerpt(key)}`;
    return left.has(key) && right.has(key) ? listDifferences(left.get(key), right.get(key), below) : [below];
  });
}
