import { describe, expect, it } from 'vitest';
import type { RawCard } from '../../../src/core/card/card-content.ts';
import { checkEvidence, type VersionEvidence } from '../../../src/core/catalogue/check-evidence.ts';
import { computeDigest } from '../../../src/core/version/digest.ts';
import type { RecordedVersion } from '../../../src/core/version/replay-ledger.ts';

const [commit, otherCommit, tagObject, otherObject] = ['a', 'b', 'c', 'd'].map((digit) =>
  digit.repeat(40),
) as [string, string, string, string];
const card = { id: 'loan-approval', folder: 'cards/loan-approval' };
const raw: RawCard = {
  ...card,
  source: undefined,
  files: [{ path: 'card.md', id: otherObject, size: 1, sha256: 'e'.repeat(64) }],
};
const digest = computeDigest(raw.files);
const recorded = {
  version: { label: 'v1' },
  freeze: { commit, digest, tag: tagObject },
} as unknown as RecordedVersion;
const sound: VersionEvidence = {
  tag: { object: tagObject, commit },
  hasCommit: true,
  raw,
  problems: [],
  tagDigest: undefined,
};

const codesOf = (evidence: Partial<VersionEvidence>, tag: string | undefined = 'loan-approval/v1') =>
  checkEvidence(card, tag, recorded, { ...sound, ...evidence }).map(({ code }) => code);

describe('checkEvidence', () => {
  it('finds nothing where tag, commit and digest are what was recorded', () => {
    expect(codesOf({})).toEqual([]);
  });

  it.each<[string, Partial<VersionEvidence>, string]>([
    ['a tag that is gone', { tag: undefined }, 'tag/deleted'],
    ['a tag made anew on the same commit', { tag: { object: otherObject, commit } }, 'tag/recreated'],
    ['a ref that holds the commit itself', { tag: { object: commit, commit } }, 'tag/recreated'],
    ['a tag on another commit', { tag: { object: otherObject, commit: otherCommit } }, 'tag/moved'],
    [
      'the recorded tag object where its commit is not the recorded one',
      { tag: { object: tagObject, commit: otherCommit } },
      'tag/moved',
    ],
    ['a tag on no commit', { tag: { object: tagObject, commit: undefined } }, 'tag/moved'],
    ['a commit that is gone', { hasCommit: false }, 'version/missing-commit'],
    ['a commit without the card', { raw: undefined }, 'version/missing-card'],
    ['a file that is another', { raw: { ...raw, files: [] } }, 'version/digest-changed'],
  ])('names %s', (_, evidence, code) => {
    expect(codesOf(evidence)).toEqual([code]);
  });

  it('asks for no tag where versions have none', () => {
    expect(checkEvidence(card, undefined, recorded, { ...sound, tag: undefined })).toEqual([]);
  });
});
