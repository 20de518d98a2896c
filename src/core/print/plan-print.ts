import type { Catalogue, CatalogueCard, Draft, FrozenVersion } from '../catalogue/catalogue.ts';
import {
  contentAddress,
  jsonAddress,
  pdfAddress,
  sourceAddress,
  type PageLanguage,
} from '../catalogue/routes.ts';
import { isFrozen } from '../catalogue/select-version.ts';
import { hasErrors } from '../problem/problem.ts';
import type { PrintJob } from './print-job.ts';

/** One PDF for each version and each draft. What has errors is not printed: a PDF would outlive them. */
export const planPrint = (catalogue: Catalogue): PrintJob[] =>
  catalogue.cards.flatMap((card) => printableOf(card).map((content) => planJob(catalogue, card, content)));

/** The versions and the draft of a card that can be printed. */
export const printableOf = (card: CatalogueCard): (FrozenVersion | Draft)[] => [
  ...card.versions.filter(({ problems }) => !hasErrors(problems)),
  ...(card.draft?.content.kind === 'valid' ? [card.draft] : []),
];

export function planJob(
  catalogue: Catalogue,
  { id }: CatalogueCard,
  content: FrozenVersion | Draft,
): PrintJob {
  const label = isFrozen(content) ? content.version.label : 'draft';
  const facts = content.content.facts;
  const language = facts.language ?? catalogue.settings.language;
  return {
    name: `${id} ${label}`,
    cardId: id,
    label,
    page: contentAddress(pageLanguageOf(language), id, label),
    pdf: pdfAddress(id, label),
    title: `${facts.name ?? id} ${label}`,
    author: facts.owner ?? catalogue.settings.organisation ?? '',
    subject: catalogue.settings.title,
    keywords: facts.tags ?? [],
    language,
    paper: catalogue.settings.theme.paper,
    date: isFrozen(content) ? content.freeze.at : (content.revision?.at ?? catalogue.date),
    attachments: [
      {
        address: sourceAddress(id, label),
        name: 'card.md',
        mediaType: 'text/markdown',
        description: 'Source',
      },
      {
        address: jsonAddress(id, label),
        name: 'card.json',
        mediaType: 'application/json',
        description: 'Data',
      },
    ],
  };
}

/** The labels of a PDF are in the card's language, where the site has it. */
const pageLanguageOf = (language: string): PageLanguage => (/^ja\b/i.test(language) ? 'ja' : 'en');
