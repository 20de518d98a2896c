import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import {
  makeCatalogue,
  makeCatalogueCard,
  makeContent,
  makeDraft,
  makeFaulty,
  makeProblem,
  makeVersion,
} from './make-catalogue.ts';
import { japaneseCard, loanCard, longCard, smallCard } from './make-cards.ts';

/** Cards in every state that a page has to show. */
export function sampleCatalogue(): Catalogue {
  const loan = (name: string) =>
    makeContent(
      'loan-approval',
      { ...loanCard, model_overview: { ...loanCard.model_overview, model_version_name: name } },
      ['figures/calibration.png', 'index.html'],
    );
  const moved = makeProblem('tag/moved', 'The tag claims-triage/v1 was moved since v1 was frozen.', {
    card: 'claims-triage',
    version: 'v1',
  });
  const broken = makeProblem('card/yaml', 'Line 3 of the front matter is no YAML: a bracket is not closed.', {
    card: 'broken-card',
    file: 'cards/broken-card/card.md',
    line: 3,
    column: 7,
  });
  return makeCatalogue(
    [
      makeCatalogueCard(
        'loan-approval',
        [
          makeVersion('loan-approval', 'v1', loan('one'), { status: 'Archived', at: '2025-06-02T09:00:00Z' }),
          makeVersion('loan-approval', 'v2', loan('two'), { status: 'Approved' }),
          makeVersion('loan-approval', 'v3', loan('three'), {
            status: 'PendingReview',
            at: '2026-04-02T01:15:00Z',
          }),
        ],
        makeDraft('loan-approval', loan('four')),
      ),
      makeCatalogueCard('demand-forecast', [
        makeVersion('demand-forecast', 'v1', makeContent('demand-forecast', japaneseCard), {
          status: 'Approved',
        }),
      ]),
      makeCatalogueCard(
        'churn-warning',
        [],
        makeDraft('churn-warning', makeContent('churn-warning', smallCard)),
      ),
      makeCatalogueCard('claims-documents', [
        makeVersion('claims-documents', 'v1', makeContent('claims-documents', longCard), {
          status: 'Archived',
        }),
      ]),
      makeCatalogueCard(
        'claims-triage',
        [makeVersion('claims-triage', 'v1', makeContent('claims-triage', smallCard), { problems: [moved] })],
        undefined,
        [moved],
      ),
      makeCatalogueCard(
        'broken-card',
        [],
        makeDraft(
          'broken-card',
          makeFaulty('---\nmodel_overview:\n  tags: [a, b\n---\n\n<script>alert(1)</script>\n', [broken]),
        ),
        [broken],
      ),
    ],
    { title: 'Model cards', organisation: 'Kawa Bank' },
  );
}
