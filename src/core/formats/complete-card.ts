import type { Card } from '../card/card.ts';

/** A card as it was read, with what every card says: a name, and a risk, which is never guessed. */
export const completeCard = (card: Card, cardId: string): Card => ({
  ...card,
  model_overview: {
    ...(isBlank(card.model_overview?.model_name) && { model_name: cardId }),
    ...card.model_overview,
    ...(isBlank(card.model_overview?.model_name) && { model_name: cardId }),
  },
  intended_uses: { ...card.intended_uses, risk_rating: card.intended_uses?.risk_rating ?? 'Unknown' },
});

export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
