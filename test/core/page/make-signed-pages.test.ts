import { describe, expect, it } from 'vitest';
import type { CatalogueCard } from '../../../src/core/catalogue/catalogue.ts';
import { makeContentPage } from '../../../src/core/page/make-content-page.ts';
import { historyPageOf } from '../../helpers/page-at.ts';
import { versionProblem } from '../../../src/core/version/version-problems.ts';
import { sampleCatalogue } from '../../helpers/sample-catalogue.ts';

const { settings, cards } = sampleCatalogue();
const card = cards.find(({ id }) => id === 'loan-approval');
if (!card) throw new TypeError('The sample has no loan-approval.');
const sample: CatalogueCard = card;

const approval = sample.ledger.entries.findIndex((entry) => 'status' in entry && entry.to === 'Approved');
const signed: CatalogueCard = {
  ...sample,
  signatures: {
    entries: sample.ledger.entries.map((_, place) => (place === approval ? 'ben@example.org' : undefined)),
    tags: sample.versions.map(({ version }) => (version.label === 'v2' ? 'aiko@example.org' : undefined)),
  },
};

const personsOf = (subject: CatalogueCard, language: 'en' | 'ja' = 'en') =>
  historyPageOf(settings, subject, language).events.map(({ person }) => person);

function pageOf(subject: CatalogueCard, label: string, language: 'en' | 'ja' = 'en') {
  const content = subject.versions.find(({ version }) => version.label === label);
  if (!content) throw new TypeError(`The sample has no ${label}.`);
  return makeContentPage({ settings, card: subject, content, language, place: 'own', hasPdfs: false });
}

const provenanceOf = (subject: CatalogueCard, label: string) =>
  JSON.stringify(pageOf(subject, label).sections.find(({ id }) => id === 'provenance'));

describe('what is signed', () => {
  it('is said of the entry, and of a freeze whose tag is signed, and of nothing else', () => {
    const persons = personsOf(signed);
    expect(persons.filter((person) => person.startsWith('Signed by'))).toEqual([
      'Signed by ben@example.org (Ben Okafor)',
      expect.stringMatching(/^Signed by aiko@example\.org \(/),
    ]);
    expect(personsOf(signed, 'ja')).toContain('署名者：ben@example.org (Ben Okafor)');
    expect(provenanceOf(signed, 'v2')).toContain('"aside":"Signed by ben@example.org"');
    expect(provenanceOf(signed, 'v2')).toContain('{"label":"Signed by","values":[{"text":"aiko@example.org"');
    expect(provenanceOf(signed, 'v1')).not.toContain('Signed by');
  });

  it('is only recorded where nothing is proved', () => {
    expect(personsOf(sample).join()).not.toContain('Signed by');
    expect(provenanceOf(sample, 'v2')).not.toContain('Signed by');
  });

  it('by a tag that is not what the ledger says proves nothing', () => {
    const problem = versionProblem('tag/unrecorded', { tag: 'loan-approval/v2', version: 'v2' });
    const versions = signed.versions.map((version) => ({
      ...version,
      problems: [{ ...problem, severity: 'error' as const }],
    }));
    expect(personsOf({ ...signed, versions }).join()).not.toContain('aiko@example.org');
  });
});

describe('a rejected version', () => {
  const rejection = {
    status: 'v3',
    from: 'PendingReview',
    to: 'Draft',
    digest: sample.ledger.entries.flatMap((entry) => ('freeze' in entry ? [entry.digest] : [])).at(-1) ?? '',
    at: '2026-04-05T09:00:00Z',
    by: 'Ben Okafor <ben@example.org>',
    note: 'The bias report is missing.',
  } as const;
  const rejected: CatalogueCard = {
    ...sample,
    ledger: { ...sample.ledger, entries: [...sample.ledger.entries, rejection] },
    versions: sample.versions.map((version) =>
      version.version.label === 'v3'
        ? { ...version, status: 'Draft', changes: [...version.changes, rejection] }
        : version,
    ),
  };

  it('says so, when, by whom and why, on the screen and in print', () => {
    const page = pageOf(rejected, 'v3');
    const notice = page.notices.find(({ title }) => title === 'v3 was rejected.');
    expect(notice).toMatchObject({ kind: 'warning' });
    expect(notice?.isScreenOnly).toBeUndefined();
    expect(notice?.text).toMatch(
      /not approved\. .*2026.*\. Recorded by Ben Okafor\. .*bias report is missing/,
    );
    expect(page.keyFacts.find(({ label }) => label === 'Status')?.values[0]?.text).toBe('Rejected');
    expect(JSON.stringify(page.frame)).toContain('v3 · Rejected');
    expect(pageOf(rejected, 'v3', 'ja').notices.map(({ title }) => title)).toContain(
      'v3 は差し戻されました。',
    );
    expect(historyPageOf(settings, rejected, 'en').events.map(({ title }) => title)).toContain(
      'v3: rejected',
    );
  });

  it('is pending again once it is submitted again', () => {
    const again = { ...rejection, from: 'Draft', to: 'PendingReview' } as const;
    const versions = rejected.versions.map((version) => ({
      ...version,
      changes: [...version.changes, again],
    }));
    expect(pageOf({ ...rejected, versions }, 'v3').notices.map(({ title }) => title)).not.toContain(
      'v3 was rejected.',
    );
  });
});
