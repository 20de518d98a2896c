/** A small card that nothing stands against. */
export const makeCardText = ({
  name = 'Loan approval',
  problem = 'Decide on loans.',
  risk = 'High',
  more = '',
}: { name?: string; problem?: string; risk?: string; more?: string } = {}): string => `---
model_overview:
  model_name: ${JSON.stringify(name)}
  model_owner: Credit risk
intended_uses:
  risk_rating: ${risk}
---

## Business problem

${problem}
${more}`;
