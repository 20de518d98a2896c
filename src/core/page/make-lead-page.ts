import type { CatalogueCard } from '../catalogue/catalogue.ts';
import { cardAddress, contentAddress, relativeAddress, type PageLanguage } from '../catalogue/routes.ts';
import { currentOf } from '../catalogue/select-version.ts';
import { labelOf } from '../catalogue/summarize-card.ts';
import type { Settings } from '../settings/settings.ts';
import { nameOf } from './make-content-page.ts';
import { makeFrame } from './make-frame.ts';
import type { LeadPage } from './page.ts';
import { wordsOf } from './words/words-of.ts';

/** Stands at the address of a draft once the draft was frozen, and leads to the card. */
export function makeLeadPage(settings: Settings, card: CatalogueCard, language: PageLanguage): LeadPage {
  const words = wordsOf(language);
  const current = currentOf(card);
  const name = current ? nameOf({ card, content: current }) : card.id;
  const target = cardAddress(language, card.id);
  const address = (other: PageLanguage): string => contentAddress(other, card.id, 'draft');
  return {
    kind: 'lead',
    frame: makeFrame({
      settings,
      language,
      address,
      title: words.leadTitle(name),
      content: name,
      canonical: target,
    }),
    title: words.leadTitle(name),
    text: words.lead,
    link: { label: current ? labelOf(current) : card.id, href: relativeAddress(address(language), target) },
  };
}
