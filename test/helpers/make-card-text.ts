/** A small card that nothing stands against, also not the shipped policies of its rating. */
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
${rated[risk]?.fields ?? ''}---

## Business problem

${problem}
${rated[risk]?.body ?? ''}${more}`;

const evaluation = `evaluation_details:
  - name: Holdout
    metric_groups:
      - name: Ranking
        metric_data:
          - { name: AUC, type: number, value: 0.81 }
`;
const uses = '\n## Intended uses\n\nLoans of private customers.\n';

const rated: Readonly<Record<string, { readonly fields: string; readonly body: string }>> = {
  High: {
    fields: `  explanations_for_risk_rating: It decides on people.\n${evaluation}`,
    body: `${uses}\n## Ethical considerations\n\nPeople of every age are treated alike.\n`,
  },
  Medium: { fields: evaluation, body: uses },
};
