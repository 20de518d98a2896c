import type { CardOutline } from '../catalogue/catalogue.ts';
import { cardAddress, contentAddress, relativeAddress, type PageLanguage } from '../catalogue/routes.ts';
import { currentOf } from '../catalogue/select-version.ts';
import { labelOf } from '../catalogue/summarize-card.ts';
import type { Settings } from '../settings/settings.ts';
import { makeFrame } from './make-frame.ts';
import type { LeadPage } from './page.ts';
import { wordsOf } from './words/words-of.ts';

export interface LeadInput {
  readonly settings: Settings;
  readonly card: CardOutline;
  /** The model's. */
  readonly name: string;
  readonly language: PageLanguage;
}

/** Stands at the address of a draft once the draft was frozen, and leads to the card. */
export function makeLeadPage({ settings, card, name, language }: LeadInput): LeadPage {
  const words = wordsOf(language);
  const current = currentOf(card);
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
