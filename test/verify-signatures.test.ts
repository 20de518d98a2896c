import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendEntry } from '../src/core/version/stringify-entry.ts';
import { makeSignedText, signatureNamespace } from '../src/core/version/signed-text.ts';
import { stringifyEntry } from '../src/core/version/stringify-entry.ts';
import type { StatusEntry } from '../src/core/version/ledger-entry.ts';
import { openRepository } from '../src/io/git/open-repository.ts';
import { signText } from '../src/io/signature/sign-text.ts';
import { verifyCatalogue } from '../src/verify-catalogue.ts';
import { freeze, setStatus, valueOf } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeSigner } from './helpers/make-signer.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';

const id = 'loan-approval';
const ledger = `cards/${id}/ledger.yaml`;

async function make(allowed?: string): Promise<TestRepository> {
  const settings =
    allowed === undefined ? {} : { 'colophon.yaml': 'allowed_signers: signers\n', signers: allowed };
  const repository = await makeTestRepository({ [`cards/${id}/card.md`]: makeCardText(), ...settings });
  await freeze(repository, id);
  await setStatus(repository, id, 'v1', 'PendingReview');
  return repository;
}

/** Appends an approval with a signature by a key. */
async function approve(
  repository: TestRepository,
  key: string,
  change: (text: string) => string = (text) => text,
): Promise<void> {
  const before = readFileSync(join(repository.folder, ledger), 'utf8');
  const digest = /h1:.{44}/.exec(before)?.[0] ?? '';
  const entry: StatusEntry = {
    status: 'v1',
    from: 'PendingReview',
    to: 'Approved',
    digest,
    at: '2026-03-03T09:00:00Z',
    by: 'Ben Okafor <ben@example.org>',
    note: 'Minutes MRC-2026-07',
  };
  const text = makeSignedText(id, digest, stringifyEntry(entry));
  const signer = { path: key, program: 'ssh-keygen', environment: {}, place: repository };
  const signature = await signText(text, signatureNamespace, signer);
  const signed = change(appendEntry('', { ...entry, signature }));
  repository.commit({ [ledger]: `${before}${signed}` });
}

const verify = async ({ folder, environment }: TestRepository) =>
  valueOf(await verifyCatalogue(await openRepository(folder, environment)));

describe('signatures', () => {
  it('of an entry by an allowed key says by whom', async () => {
    const ben = await makeSigner('ben@example.org');
    const repository = await make(ben.allowed);
    await approve(repository, ben.path);
    const { problems, signatures } = await verify(repository);
    expect(problems).toEqual([]);
    expect(signatures.map(({ what, outcome }) => [what, outcome])).toEqual([
      ['tag', { kind: 'unsigned' }],
      ['entry', { kind: 'unsigned' }],
      ['entry', { kind: 'unsigned' }],
      ['entry', { kind: 'signed', by: 'ben@example.org' }],
    ]);
  });

  it('by a key that is not allowed are an error', async () => {
    const [ben, mallory] = [await makeSigner('ben@example.org'), await makeSigner('mallory@example.org')];
    const repository = await make(ben.allowed);
    await approve(repository, mallory.path);
    const { problems } = await verify(repository);
    expect(problems).toMatchObject([
      {
        code: 'signature/foreign',
        severity: 'error',
        version: 'v1',
        data: { key: expect.stringMatching(/^SHA256:/) },
      },
    ]);
  });

  it.each([
    ['another person', (text: string) => text.replace('Ben Okafor', 'Ann Okafor')],
    ['lines behind it', (text: string) => `${text}  policy: sha256:${'0'.repeat(64)}\n`],
  ])('of an entry that says more or other than was signed are bad: %s', async (_, change) => {
    const ben = await makeSigner('ben@example.org');
    const repository = await make(ben.allowed);
    await approve(repository, ben.path, change);
    expect((await verify(repository)).problems).toMatchObject([{ code: 'signature/bad', severity: 'error' }]);
  });

  it('are not taken over from a key that was allowed at another time', async () => {
    const ben = await makeSigner('ben@example.org');
    const repository = await make(ben.allowed.replace(' ssh-', ' valid-before="20260101" ssh-'));
    await approve(repository, ben.path);
    expect((await verify(repository)).problems).toMatchObject([{ code: 'signature/foreign' }]);
  });

  it('that cannot be checked here are a warning that says why; bad ones are found all the same', async () => {
    const ben = await makeSigner('ben@example.org');
    const repository = await make();
    await approve(repository, ben.path);
    expect((await verify(repository)).problems).toMatchObject([
      {
        code: 'signature/unchecked',
        severity: 'warning',
        data: { reason: 'the settings name no allowed_signers' },
      },
    ]);
    const other = await make();
    await approve(other, ben.path, (text) => text.replace('Ben', 'Ann'));
    expect((await verify(other)).problems).toMatchObject([{ code: 'signature/bad' }]);
  });

  it.each(['ben', 'mallory'])('of a tag that Git made are checked as those of entries: %s', async (name) => {
    const [ben, other] = [await makeSigner('ben@example.org'), await makeSigner('mallory@example.org')];
    const repository = await make(ben.allowed);
    const key = name === 'ben' ? ben.path : other.path;
    const signing = ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${key}`];
    repository.git(...signing, 'tag', '-f', '-s', '-m', 'Signed', `${id}/v1`, `${id}/v1^{commit}`);
    const recorded = readFileSync(join(repository.folder, ledger), 'utf8');
    const before = /^ {2}tag: (.*)$/m.exec(recorded)?.[1] ?? '';
    repository.git('reset', '-q', '--soft', `${id}/v1^{commit}`);
    repository.commit({ [ledger]: recorded.replace(before, repository.git('rev-parse', `${id}/v1`)) });
    const { problems, signatures } = await verify(repository);
    expect(signatures[0]?.outcome.kind).toBe(name === 'ben' ? 'signed' : 'foreign');
    expect(problems.map(({ code }) => code)).toEqual(name === 'ben' ? [] : ['signature/foreign']);
  });
});
