import { expect, it } from 'vitest';
import { historyPageOf } from '../../helpers/page-at.ts';
import { sampleCatalogue } from '../../helpers/sample-catalogue.ts';

const { settings, cards } = sampleCatalogue();
const card = cards.find(({ id }) => id === 'loan-approval');
if (!card) throw new TypeError('The sample has no loan-approval.');

it('tells freezes, changes of status and revisions as one, newest first', () => {
  const page = historyPageOf(settings, card, 'en');
  expect(page.events.map(({ title, at }) => `${at} ${title}`)).toMatchInlineSnapshot(`
    [
      "2026-04-11T07:20:00Z Revised",
      "2026-04-02T10:30:00Z v3: Draft to Pending review",
      "2026-04-02T01:15:00Z v3 frozen",
      "2026-03-01T15:30:00Z v2: Pending review to Approved",
      "2026-03-01T10:30:00Z v2: Draft to Pending review",
      "2026-03-01T09:00:00Z v2 frozen",
      "2026-02-20T12:00:00Z Revised",
      "2026-01-10T08:00:00Z Revised",
      "2025-06-02T16:30:00Z v1: Draft to Archived",
      "2025-06-02T09:00:00Z v1 frozen",
    ]
  `);
});

it('links the versions, and says who recorded what and why', () => {
  const approved = historyPageOf(settings, card, 'ja').events.find(({ note }) => note?.startsWith('Minutes'));
  expect(approved).toMatchObject({
    title: 'v2：レビュー待ちから承認済みへ',
    href: '../../../../ja/cards/loan-approval/v2/index.html'.replace(
      '../../../../ja/cards/loan-approval/',
      '../',
    ),
    person: '記録者：Ben Okafor',
    time: '2026年3月2日 00:30 (Asia/Tokyo)',
  });
});

it('keeps the order of the ledger where two entries have one time', () => {
  const [freeze] = card.ledger.entries;
  if (!freeze || !('freeze' in freeze)) throw new TypeError('The ledger begins with no freeze.');
  const status = {
    status: 'v1',
    from: 'Draft',
    to: 'PendingReview',
    digest: freeze.digest,
    at: freeze.at,
    by: freeze.by,
  } as const;
  const page = historyPageOf(
    settings,
    { ...card, revisions: [], ledger: { text: '', entries: [freeze, status] } },
    'en',
  );
  expect(page.events.map(({ kind }) => kind)).toEqual(['status', 'freeze']);
});
