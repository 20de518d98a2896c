import MiniSearch from 'minisearch';
import { splitWords } from '../../core/page/split-words.ts';
import type { SearchFile, SearchText } from '../../core/page/stringify-search.ts';

/** Card-ids, the best first. */
export type Search = (query: string) => readonly string[];

/** Reads the search's texts; where they cannot be read, as from a disk, the words on the page are searched. */
export async function openSearch(address: string, rows: readonly HTMLTableRowElement[]): Promise<Search> {
  try {
    const response = await fetch(address);
    return searchTexts(((await response.json()) as SearchFile).cards);
  } catch {
    return searchTexts(
      rows.map((row) => ({ id: row.dataset['id'] ?? '', name: row.textContent, facts: '', prose: '' })),
    );
  }
}

function searchTexts(cards: readonly SearchText[]): Search {
  const index = new MiniSearch<SearchText>({
    fields: ['id', 'name', 'facts', 'prose'],
    idField: 'id',
    tokenize: splitWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 4, id: 3, facts: 2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
    },
  });
  index.addAll(cards);
  return (query) => index.search(query).map(({ id }) => String(id));
}
