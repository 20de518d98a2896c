import { isRecord } from '../text/is-record.ts';
import type { Card } from './card.ts';
import { knownHeadings, normalizeHeading, type KnownHeading } from './headings.ts';
import { sectionBody } from './section-body.ts';
import { splitBody } from './split-body.ts';

export interface ChosenProse {
  /** The fields for the front matter. */
  readonly rest: Record<string, unknown>;
  /** Headings with their texts, in the order of the schema. */
  readonly sections: readonly string[];
}

type Fields = Record<string, unknown>;

/** A custom detail that fits on a line reads better among its like. */
const longestDetail = 100;

/** Parts the fields of a card into those for the front matter and those whose text can stand under a heading. */
export function chooseProse(card: Card): ChosenProse {
  const rest = structuredClone(card) as unknown as Fields;
  const language = /^ja\b/i.test(card.language ?? '') ? 'ja' : 'en';
  const sections: string[] = [];
  for (const heading of knownHeadings) {
    if (heading.level !== 2) continue;
    const { path, isGroup } = heading;
    if (isGroup) sections.push(...chooseDetails(rest, heading[language]));
    else if (path.includes('*')) sections.push(...chooseObservations(rest, heading, language));
    else sections.push(...chooseField(rest, path, heading[language]));
  }
  return { rest, sections };
}

function chooseField(rest: Fields, path: readonly string[], heading: string): string[] {
  const last = path.at(-1) ?? '';
  const holders: Fields[] = [rest];
  for (const key of path.slice(0, -1)) {
    const below = holders.at(-1)?.[key];
    if (!isRecord(below)) return [];
    holders.push(below);
  }
  const holder = holders.at(-1) ?? {};
  const text = holder[last];
  if (typeof text !== 'string' || !survives(`## ${heading}`, heading, text)) return [];
  delete holder[last];
  for (
    let depth = holders.length - 1;
    depth > 0 && Object.keys(holders[depth] ?? {}).length === 0;
    depth -= 1
  )
    delete holders[depth - 1]?.[path[depth - 1] ?? ''];
  return [`## ${heading}\n\n${text}`];
}

/** An evaluation that another one's heading could mean keeps its text. */
function chooseObservations(rest: Fields, heading: KnownHeading, language: 'en' | 'ja'): string[] {
  const evaluations = rest['evaluation_details'];
  if (!Array.isArray(evaluations)) return [];
  const entries = evaluations.filter(isRecord);
  const counts = countNames(entries.map(({ name }) => String(name)));
  return entries.flatMap((entry) => {
    const { name, evaluation_observation: text } = entry;
    if (typeof name !== 'string' || typeof text !== 'string') return [];
    const title = heading[language].replace('{name}', () => name);
    if (counts.get(normalizeHeading(name)) !== 1 || !survives(`## ${title}`, title, text, name)) return [];
    delete entry['evaluation_observation'];
    return [`## ${title}\n\n${text}`];
  });
}

function chooseDetails(rest: Fields, heading: string): string[] {
  const holder = rest['additional_information'];
  const details = isRecord(holder) ? holder['custom_details'] : undefined;
  if (!isRecord(holder) || !isRecord(details)) return [];
  const counts = countNames(Object.keys(details));
  const chosen = Object.entries(details).flatMap(([name, text]) => {
    if (typeof text !== 'string' || (text.length <= longestDetail && !text.includes('\n'))) return [];
    if (counts.get(normalizeHeading(name)) !== 1 || name === '__proto__') return [];
    if (!survives(`## ${heading}\n\n### ${name}`, name, text)) return [];
    delete details[name];
    return [`### ${name}\n\n${text}`];
  });
  if (Object.keys(details).length === 0 && chosen.length > 0) delete holder['custom_details'];
  if (Object.keys(holder).length === 0) delete rest['additional_information'];
  return chosen.length === 0 ? [] : [`## ${heading}`, ...chosen];
}

function countNames(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const key = normalizeHeading(name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Whether the text comes back from under its heading, and leaves the next heading alone. */
function survives(opening: string, heading: string, text: string, name = ''): boolean {
  if (text.trim() === '' || text.includes('\r')) return false;
  const { strayLine, sections } = sectionBody(splitBody(`${opening}\n\n${text}\n\n## Limitations\n\nx\n`));
  const [section, next, ...others] = sections.filter(({ match }) => match?.heading.isGroup !== true);
  return (
    strayLine === undefined &&
    others.length === 0 &&
    section?.text === text &&
    section.heading.text === heading &&
    (section.match?.name ?? '') === name &&
    next?.heading.text === 'Limitations' &&
    next.text === 'x'
  );
}
