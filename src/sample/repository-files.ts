/** The sample's `README.md`. */
export const readme = `# Model cards of the Hoshimi Marlow Group

Every model that bears on customers, staff or supply has a card here. A card is a folder below
\`cards/\`: \`card.md\` is changed by pull request, frozen by a tag, and approved in its ledger.

- Begin a card early: the business problem and a name are enough.
- Freeze a version when the model is ready for review, not before.
- Never edit a \`ledger.yaml\` by hand.

Questions: model-risk@example.org

The group, its people and its figures are made up.
`;

/** The sample's `.github/CODEOWNERS`. */
export const codeOwners = `# The last matching line decides.
*                              @hoshimi-marlow/model-platform
/cards/loan-approval/          @hoshimi-marlow/credit-risk-modelling @hoshimi-marlow/model-risk
/cards/threat-forecasting/     @hoshimi-marlow/security-data-science @hoshimi-marlow/model-risk
/cards/email-triage/           @hoshimi-marlow/customer-operations
/cards/denryoku-juyo-yosoku/   @hoshimi-marlow/demand-forecasting @hoshimi-marlow/model-risk
/cards/**/ledger.yaml          @hoshimi-marlow/model-risk
/colophon.yaml                 @hoshimi-marlow/model-platform @hoshimi-marlow/model-risk
`;

const identity = `title: Model cards
organisation: Hoshimi Marlow Group
language: en
time_zone: Europe/London
repository: https://example.org/hoshimi-marlow/model-cards
`;

/** `colophon.yaml` as the catalogue began. */
export const firstSettings = identity;

/** `colophon.yaml` once the group had agreed what each environment asks for. */
export const settingsWithEnvironments = `${identity}
# What the organisation's own fields may hold. A card may have others.
custom_details:
  type: object
  properties:
    Model tier:
      enum: [Tier 1, Tier 2, Tier 3]
    Review cycle in months:
      type: integer
      minimum: 1
      maximum: 36
    Subject to consumer credit rules:
      type: boolean

environments:
  trial:
    statuses: [PendingReview, Approved]
    ratings: [High, Medium, Low]
    notes: Shadow use only; nothing that the model says reaches a customer.
  production:
    statuses: [Approved]
    ratings: [High, Medium, Low]
    approval_max_age_days: 365
  credit-production:
    statuses: [Approved]
    ratings: [High, Medium, Low]
    approval_max_age_days: 365
    metrics:
      - evaluation: Out-of-time holdout
        metric: AUC
        min: 0.78
      - evaluation: Bias report
        metric: Adverse impact ratio, lowest
        min: 0.8
    notes: Paragraph 4.2 of the group's AI policy.
`;
