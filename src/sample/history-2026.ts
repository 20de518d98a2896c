import { people } from './people.ts';
import { settingsWithEnvironments } from './repository-files.ts';
import type { SampleStep } from './sample-step.ts';
import { edit, freeze, status } from './step-makers.ts';

const { aiko, daniel, priya, tomasz, misaki, ines, owen, margaret, henrik } = people;

/** The sample's second year, oldest first. */
export const history2026: readonly SampleStep[] = [
  edit(
    'loan-approval',
    'v2-oversight',
    '2026-01-14T10:05:00Z',
    daniel,
    'loan-approval: discuss overrules from 10%, not 12%',
  ),
  {
    kind: 'settings',
    text: settingsWithEnvironments,
    at: '2026-01-20T13:30:00Z',
    by: henrik,
    message:
      'Say what each environment asks of a version\n\nAgreed with Model Risk. Fixes the organisation’s own fields as well.',
  },

  edit(
    'visual-defect-inspection',
    'trial',
    '2026-03-04T08:50:00Z',
    owen,
    'visual-defect-inspection: card for the trial on line 3',
  ),
  edit(
    'threat-forecasting',
    'v2-candidate',
    '2026-03-10T15:10:00Z',
    priya,
    'threat-forecasting: release 2.0.1, with advisories as inputs',
  ),
  edit(
    'visual-defect-inspection',
    'v1',
    '2026-03-18T09:25:00Z',
    owen,
    'visual-defect-inspection: explain the missed contaminations',
  ),
  freeze('visual-defect-inspection', '2026-03-19T08:00:00Z', owen),
  status('visual-defect-inspection', 'v1', 'PendingReview', '2026-03-19T08:02:00Z', owen),
  edit(
    'threat-forecasting',
    'v2',
    '2026-03-24T14:35:00Z',
    priya,
    'threat-forecasting: raise the risk rating to High\n\nThe forecasts are to set blocking thresholds for payments. Adds oversight,\ncybersecurity and a daily check to the card.',
  ),
  freeze('threat-forecasting', '2026-03-25T09:10:00Z', priya),
  status('threat-forecasting', 'v2', 'PendingReview', '2026-03-25T09:12:00Z', priya),
  edit(
    'email-triage',
    'v1-threshold',
    '2026-03-27T11:40:00Z',
    tomasz,
    'email-triage: send more Welsh mail to an agent',
  ),
  status(
    'visual-defect-inspection',
    'v1',
    'Archived',
    '2026-04-09T13:50:00Z',
    owen,
    'Withdrawn. Line 3 moves to another plant in the summer, with other cameras; the model would have to be trained and tested anew.',
  ),
  status(
    'threat-forecasting',
    'v2',
    'Approved',
    '2026-04-15T10:30:00Z',
    margaret,
    'Minutes MRC-2026-04. The higher rating is right. Version 1 stays approved for shift planning, where no threshold hangs on it.',
  ),
  edit(
    'denryoku-juyo-yosoku',
    'v1-summer',
    '2026-04-20T02:45:00Z',
    misaki,
    'denryoku-juyo-yosoku: 春・秋の休日の過大予測について追記',
  ),
  status(
    'loan-approval',
    'v2',
    'Approved',
    '2026-05-20T14:05:00Z',
    margaret,
    'Six-month review, minutes MRC-2026-05. Monthly adverse impact ratios between 0.91 and 0.95, no drift past its bound; approval renewed for twelve months.',
  ),
  {
    kind: 'tag',
    name: '2026.1',
    at: '2026-06-30T12:00:00Z',
    by: henrik,
    message: 'Catalogue as filed with the half-year model inventory of 2026',
  },

  edit(
    'loan-approval',
    'v3-candidate',
    '2026-07-17T15:30:00Z',
    aiko,
    'loan-approval: model 2026.1, retrained on newer lending',
  ),
  edit(
    'denryoku-juyo-yosoku',
    'v2',
    '2026-07-24T05:40:00Z',
    misaki,
    'denryoku-juyo-yosoku: 2024年度までの実績で再学習したモデルに更新',
  ),
  freeze('denryoku-juyo-yosoku', '2026-07-28T01:00:00Z', misaki),
  edit(
    'loan-approval',
    'v3',
    '2026-07-29T10:15:00Z',
    aiko,
    'loan-approval: what the essential spend ratio costs in fairness\n\nThe equal opportunity difference is near its bound. The card now gives the\nfigures without the new feature, so that the committee can weigh the two.',
  ),
  freeze('loan-approval', '2026-07-30T09:00:00Z', aiko),
  status('loan-approval', 'v3', 'PendingReview', '2026-08-03T08:30:00Z', aiko),
  edit(
    'email-triage',
    'draft',
    '2026-08-31T13:20:00Z',
    tomasz,
    'email-triage: model 5, with twice the Welsh and Polish mail',
  ),
  edit(
    'churn-early-warning',
    'first-note',
    '2026-09-08T16:45:00Z',
    ines,
    'churn-early-warning: begin the card',
  ),
  edit(
    'churn-early-warning',
    'draft',
    '2026-09-10T09:35:00Z',
    ines,
    'churn-early-warning: say whom a call has to help, and name an owner',
  ),
];
