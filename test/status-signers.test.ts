import { describe, expect, it } from 'vitest';
import { changeStatus } from '../src/change-status.ts';
import { freeze, setStatus } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeSigner } from './helpers/make-signer.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';

const ledger = 'cards/loan-approval/ledger.yaml';

async function makePending(approval: object, signers: string | undefined): Promise<TestRepository> {
  const allowed = signers === undefined ? '' : 'allowed_signers: signers\n';
  const repository = await makeTestRepository({
    'cards/loan-approval/card.md': makeCardText(),
    'policies/approve.json': JSON.stringify({ approval }),
    'colophon.yaml': `${allowed}policies: { approve: { High: [policies/approve.json] } }\nenvironments: { production: {} }\n`,
    ...(signers !== undefined && { signers }),
  });
  await freeze(repository, 'loan-approval');
  await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
  return repository;
}

const approve = ({ folder, environment }: TestRepository, by: string, keyPath?: string, note?: string) =>
  changeStatus({
    repository: folder,
    environment,
    cardId: 'loan-approval',
    version: 'v1',
    to: 'Approved',
    by,
    ...(keyPath !== undefined && { keyPath }),
    ...(note !== undefined && { note }),
  });
const gate = async ({ folder }: TestRepository) =>
  (await runCommand(folder, ['gate', 'loan-approval@v1', '--for', 'production'])).code;
const [aiko, ben] = ['Aiko Tanaka <aiko@example.org>', 'Ben Mori <ben@example.org>'];

describe('an approval that policy wants signed', () => {
  it.each([
    { key: 'of nobody who is listed', allowed: 'ben', signed: 'aiko', by: aiko, code: 'policy/unproved' },
    { key: 'of another person', allowed: 'both', signed: 'ben', by: aiko, code: 'policy/other-key' },
    { key: 'of who may not approve', allowed: 'both', signed: 'ben', by: ben, code: 'policy/other-signer' },
    { key: 'that nothing can prove', allowed: 'none', signed: 'aiko', by: aiko, code: 'policy/unproved' },
  ])('is refused with a key $key, and nothing is written', async ({ allowed, signed, by, code }) => {
    const keys = { aiko: await makeSigner('aiko@example.org'), ben: await makeSigner('ben@example.org') };
    const lists = { ben: keys.ben.allowed, both: keys.aiko.allowed + keys.ben.allowed, none: undefined };
    const repository = await makePending(
      { signers: ['aiko@example.org'] },
      lists[allowed as keyof typeof lists],
    );
    const before = [repository.git('for-each-ref'), repository.git('show', `HEAD:${ledger}`)];
    const refused = await approve(repository, by, keys[signed as keyof typeof keys].path);
    expect([refused.ok, refused.problems.map((problem) => problem.code)]).toEqual([false, [code]]);
    expect([repository.git('for-each-ref'), repository.git('show', `HEAD:${ledger}`)]).toEqual(before);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('stands with a key that the list allows for that address, also by a pattern, and gate says the same', async () => {
    const key = await makeSigner('aiko@example.org');
    const pattern = key.allowed.replace('aiko@example.org', 'risk@example.org,*@example.org');
    const repository = await makePending({ signed: true, signers: ['aiko@example.org'] }, pattern);
    expect(await approve(repository, aiko, key.path)).toMatchObject({ ok: true, problems: [] });
    expect(await gate(repository)).toBe(0);
  });

  it('counts earlier approvals only where their own signature holds', async () => {
    const keys = { aiko: await makeSigner('aiko@example.org'), ben: await makeSigner('ben@example.org') };
    const repository = await makePending({ signed: true, minimum: 2 }, keys.aiko.allowed + keys.ben.allowed);
    const first = await approve(repository, aiko, keys.aiko.path);
    expect(first.problems.map(({ code }) => code)).toEqual(['policy/few-approvals']);
    const text = repository.git('show', `HEAD:${ledger}`);
    // Who signed is not changed by what the entry says.
    repository.commit({ [ledger]: `${text.replace(/(to: Approved[^]*by: )Aiko Tanaka/, '$1Aiko T')}\n` });
    const second = await approve(repository, ben, keys.ben.path, 'So do I.');
    expect([second.ok, second.problems.map(({ code }) => code)]).toEqual([true, ['policy/few-approvals']]);
    expect(await gate(repository)).toBe(1);
    repository.commit({ [ledger]: `${text}\n` });
    expect(await approve(repository, ben, keys.ben.path, 'So do I.')).toMatchObject({
      ok: true,
      problems: [],
    });
    expect(await gate(repository)).toBe(0);
  });

  it('is one person’s where one key signed under two names', async () => {
    const key = await makeSigner('team');
    const repository = await makePending({ signed: true, minimum: 2 }, key.allowed);
    await approve(repository, aiko, key.path);
    const again = await approve(repository, ben, key.path, 'So do I.');
    expect([again.ok, again.problems.map(({ code }) => code)]).toEqual([true, ['policy/few-approvals']]);
    expect(await gate(repository)).toBe(1);
  });
});

it('signs no entry, of whatever status, with a key that the list does not have', async () => {
  const [aiko, stranger] = [await makeSigner('aiko@example.org'), await makeSigner('aiko@example.org')];
  const repository = await makePending({}, aiko.allowed);
  const before = repository.git('for-each-ref');
  const reject = (keyPath: string) =>
    changeStatus({
      repository: repository.folder,
      environment: repository.environment,
      cardId: 'loan-approval',
      version: 'v1',
      to: 'Draft',
      note: 'The bias report is missing.',
      keyPath,
    });
  expect(await reject(stranger.path)).toMatchObject({ ok: false, problems: [{ code: 'signature/foreign' }] });
  expect(repository.git('for-each-ref')).toBe(before);
  expect(await reject(aiko.path)).toMatchObject({ ok: true });
});
