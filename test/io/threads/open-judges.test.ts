import { expect, it } from 'vitest';
import { judgeVersion, type VersionToJudge } from '../../../src/core/catalogue/judge-version.ts';
import { openJudges } from '../../../src/io/threads/open-judges.ts';
import { makeCardText } from '../../helpers/make-card-text.ts';

const settings = { language: 'en', customDetails: undefined };

const makeVersion = (number: number): VersionToJudge => ({
  raw: {
    id: 'loan-approval',
    folder: 'cards/loan-approval',
    source: Buffer.from(
      number % 7 === 0 ? `---\nmodel: ${number}\n---\n` : makeCardText({ problem: `Case ${number}` }),
    ),
    files: [{ path: 'card.md', id: '', size: 1, sha256: String(number).padStart(64, '0') }],
  },
  problems: [],
  version: `v${number}`,
  isWhole: number % 2 === 0,
});

it.each([1, 3])('says the same of many versions with %i cores', async (cores) => {
  const versions = Array.from({ length: 400 }, (_, number) => makeVersion(number));
  const judges = openJudges(settings, cores);
  try {
    const judged = await Promise.all(versions.map((version) => judges.judge(version)));
    expect(judged).toEqual(versions.map((version) => judgeVersion(version, settings)));
    expect(judged.filter(({ record }) => record.kind === 'faulty').length).toBeGreaterThan(50);
  } finally {
    await judges.close();
  }
});
