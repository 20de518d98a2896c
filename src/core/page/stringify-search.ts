import type { PageLanguage } from '../catalogue/routes.ts';
import { readAbstract, type HeldContent } from '../catalogue/held-content.ts';
import { isSound } from './content/content-context.ts';
import type { CardEntry } from './list-entries.ts';
import { nameOf } from './name-of.ts';
import { wordsOf } from './words/words-of.ts';

/** One card as the search in the browser reads it. */
export interface SearchText {
  readonly id: string;
  readonly name: string;
  /** Owner, creator, tags, kinds of problem and algorithm, and the words for risk. */
  readonly facts: string;
  /** The beginning of its prose. */
  readonly prose: string;
}

export interface SearchFile {
  readonly format: 1;
  readonly cards: readonly SearchText[];
}

export interface SearchInput {
  readonly entries: readonly CardEntry[];
  readonly language: PageLanguage;
}

/** What the search finds cards by: each as its current version has it. */
export const stringifySearch = ({ entries, language }: SearchInput): string =>
  `${JSON.stringify({ format: 1, cards: entries.map((entry) => makeText(entry, language)) } satisfies SearchFile)}\n`;

function makeText({ card, current }: CardEntry, language: PageLanguage): SearchText {
  if (!current || !isSound(current) || current.content.kind !== 'valid')
    return { id: card.id, name: card.id, facts: '', prose: '' };
  return {
    id: card.id,
    name: nameOf({ card, content: current }),
    facts: listFacts(current.content, language).join(' '),
    prose: readAbstract(current.content).prose,
  };
}

function listFacts(content: HeldContent, language: PageLanguage): string[] {
  const { owner, rating } = content.facts;
  return [
    ...(owner === undefined ? [] : [owner]),
    ...readAbstract(content).terms,
    ...(rating === undefined ? [] : [`${rating} ${wordsOf(language).ratings[rating]}`]),
  ];
}
