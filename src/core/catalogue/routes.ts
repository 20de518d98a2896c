import { createHash } from 'node:crypto';

/**
 * The only place that knows an address. Addresses are for ever; they are written from the site's root,
 * without a leading slash, and pages link to one another by {@link relativeAddress} alone.
 */

/** The languages of the pages. English stands at the root, the others below their own folder. */
export const pageLanguages = ['en', 'ja'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** `v3`, or `draft`. */
export type ContentLabel = string;

const root = (language: PageLanguage): string => (language === 'en' ? '' : `${language}/`);

export const catalogueAddress = (language: PageLanguage): string => `${root(language)}index.html`;
export const cardAddress = (language: PageLanguage, cardId: string): string =>
  `${root(language)}cards/${cardId}/index.html`;
export const contentAddress = (language: PageLanguage, cardId: string, label: ContentLabel): string =>
  `${root(language)}cards/${cardId}/${label}/index.html`;
export const historyAddress = (language: PageLanguage, cardId: string): string =>
  `${root(language)}cards/${cardId}/history/index.html`;
/** Where any two versions of a card are compared. */
export const compareAddress = (language: PageLanguage, cardId: string): string =>
  `${root(language)}cards/${cardId}/compare/index.html`;
/** What changed from one version to another, or to the draft; written as Git writes what a branch changed. */
export const comparisonAddress = (
  language: PageLanguage,
  cardId: string,
  before: ContentLabel,
  after: ContentLabel,
): string => `${root(language)}cards/${cardId}/compare/${before}...${after}/index.html`;
export const guideAddress = (language: PageLanguage, page = ''): string =>
  `${root(language)}guide/${page === '' ? '' : `${page}/`}index.html`;

/** Files of a version or a draft; the same for every language of the pages. */
export const contentFolder = (cardId: string, label: ContentLabel): string => `cards/${cardId}/${label}`;
export const pdfAddress = (cardId: string, label: ContentLabel): string =>
  `${contentFolder(cardId, label)}/${cardId}-${label}.pdf`;
export const jsonAddress = (cardId: string, label: ContentLabel): string =>
  `${contentFolder(cardId, label)}/card.json`;
export const sourceAddress = (cardId: string, label: ContentLabel): string =>
  `${contentFolder(cardId, label)}/card.md`;
/**
 * A figure or another frozen file, by its path in the card's folder. Below `files/` no name can meet that of a page.
 * What a browser might open as a page, or a web server run, stands under a name that says nothing of it.
 */
export const fileAddress = (cardId: string, label: ContentLabel, path: string): string =>
  `${contentFolder(cardId, label)}/${isInert(path) ? `files/${path}` : `other/${hashPath(path)}.bin`}`;

const isInert = (path: string): boolean =>
  /\.(png|jpe?g|gif|webp|avif|svg|csv|tsv|json|jsonl|md|txt|ya?ml|toml|pdf)$/i.test(path) &&
  !/(^|\/)\./.test(path) &&
  !/\.(php\d?|phtml|phar|cgi|pl|py|rb|aspx?|jspx?|shtml|x?html?|var)\./i.test(path);

const hashPath = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 32);

/** What a card's monitors report, as data. */
export const monitoringAddress = (cardId: string): string => `api/cards/${cardId}/monitoring.json`;

/** The card that an address belongs to; undefined for what is of no one card. */
export const cardIdOf = (address: string): string | undefined => ofCard.exec(address)?.groups?.['card'];
/** Of an address that belongs to a card, the folder in which there is nothing but that card. */
export const cardFolderOf = (address: string): string | undefined => ofCard.exec(address)?.groups?.['folder'];

const ofCard = /^(?<folder>(?:[a-z]{2}\/|api\/)?cards\/(?<card>[^/]+))\/./;

/** What a shard's output holds beside its files, and a site never does. */
export const shardRecordAddress = 'shard.json';

/** The site's mark, in `public/`. */
export const iconAddress = 'mark.svg';
export const manifestAddress = 'manifest.json';
export const searchAddress = (language: PageLanguage): string => `${root(language)}search.json`;

/** The link from one page to an address: `../../guide/index.html`, percent-encoded. */
export function relativeAddress(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = here.slice(shared).map(() => '..');
  return [...up, ...there.slice(shared).map(encodeURIComponent)].join('/');
}
