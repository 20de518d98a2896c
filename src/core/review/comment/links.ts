import { comparisonAddress, contentAddress, pdfAddress, relativeAddress } from '../../catalogue/routes.ts';
import type { Location } from '../../problem/problem.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { CardReview } from '../review.ts';
import { inertText } from './inert-text.ts';

/** Where a comment may point to. */
export interface Places {
  /** Where the site of the head can be read; without it, nothing points there. */
  readonly previewUrl?: string | undefined;
  /** The repository's page on its forge. */
  readonly repositoryUrl?: string | undefined;
  /** The commit that locations are of. */
  readonly head: string;
}

/** A place in a file, `cards/loan-approval/card.md:12`, which leads to the forge where that is known. */
export function linkLocation({ file, line }: Location, { repositoryUrl, head }: Places): string {
  const path = excerpt(file, longestPath);
  const text = inertText(line === undefined ? path : `${path}:${line}`);
  const base = webUrl(repositoryUrl);
  if (base === undefined || file.length > longestPath) return text;
  return link(text, `${base}/blob/${encode(head)}/${encode(file)}${line === undefined ? '' : `#L${line}`}`);
}

const longestPath = 200;

/** The rendered card, its PDF, and what it differs in from its newest version. */
export function linkPages(card: CardReview, { previewUrl }: Places): readonly string[] {
  const base = webUrl(previewUrl);
  if (base === undefined || card.after !== 'valid') return [];
  const hasDraft = card.newest === undefined || card.proposed !== undefined;
  const label = hasDraft ? 'draft' : (card.newest ?? 'draft');
  const to = (address: string): string => `${base}/${relativeAddress('', address)}`;
  return [
    link('Page', to(contentAddress('en', card.id, label))),
    link('PDF', to(pdfAddress(card.id, label))),
    ...(hasDraft && card.newest !== undefined
      ? [
          link(
            `Compared with ${inertText(card.newest)}`,
            to(comparisonAddress('en', card.id, card.newest, 'draft')),
          ),
        ]
      : []),
  ];
}

/** As HTML, which holds in a table's cell and in an HTML element too. `text` is finished. */
const link = (text: string, url: string): string =>
  `<a href="${url.replaceAll('&', '&amp;').replaceAll('"', '%22').replaceAll("'", '%27')}">${text}</a>`;

const encode = (path: string): string => path.toWellFormed().split('/').map(encodeURIComponent).join('/');

/** Without a slash at its end; undefined for what is no address of the web. */
function webUrl(written: string | undefined): string | undefined {
  if (written === undefined || !URL.canParse(written)) return undefined;
  const { protocol, origin, pathname } = new URL(written);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return `${origin}${pathname}`.replaceAll(/[|`<>]/g, encodeURIComponent).replace(/\/+$/, '');
}
