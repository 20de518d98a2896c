import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStatus } from '../../src/change-status.ts';
import { freezeVersion } from '../../src/freeze-version.ts';
import { freeze, load, setStatus } from '../helpers/catalogue-commands.ts';
import { makeCardText } from '../helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from '../helpers/make-test-repository.ts';
import { runCommand } from '../helpers/run-command.ts';
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts';

const card = 'cards/loan-approval/card.md';
const bare = (risk: string) =>
  `---\nmodel_overview:\n  model_name: Loans\nintended_uses:\n  risk_rating: ${risk}\n---\n\n## Business problem\n\nDecide.\n`;
const twoPeople = (approval: object) => ({
  'policies/approve.json': JSON.stringify({ approval }),
  'colophon.yaml':
    'allowed_signers: signers\npolicies: { approve: { High: [policies/approve.json] } }\nenvironments: { signed: { signers: [aiko@example.org] } }\n',
});

const tryFreeze = ({ folder, environment }: TestRepository) =>
  freezeVersion({ repository: folder, environment, cardId: 'loan-approval' });
const tryApprove = ({ folder, environment }: TestRepository, more: object = {}) =>
  changeStatus({
    repository: folder,
    environment,
    cardId: 'loan-approval',
    version: 'v1',
    to: 'Approved',
    ...more,
  });
const codes = ({ problems }: { problems: readonly { code: string; severity: string }[] }) =>
  problems.map(({ code, severity }) => `${severity} ${code}`);

describe('freeze', () => {
  it('is refused with all that the rating’s policy asks for, before anything is written', async () => {
    const repository = await makeTestRepository({ [card]: bare('High') });
    const head = repository.git('rev-parse', 'HEAD');
    const refused = await tryFreeze(repository);
    expect([refused.ok, refused.problems.length]).toEqual([false, 5]);
    expect(refused.problems.every(({ code, file }) => code === 'policy/required' && file === card)).toBe(
      true,
    );
    expect([repository.git('rev-parse', 'HEAD'), repository.git('tag')]).toEqual([head, '']);
  });

  it('asks nothing of a card of unknown risk, and what the settings name in place of what ships', async () => {
    expect((await tryFreeze(await makeTestRepository({ [card]: bare('Unknown') }))).ok).toBe(true);
    const own = { [card]: bare('High'), 'colophon.yaml': 'policies: { freeze: { High: [] } }\n' };
    expect((await tryFreeze(await makeTestRepository(own))).ok).toBe(true);
    const missing = {
      [card]: bare('High'),
      'colophon.yaml': 'policies: { freeze: { High: [../x.json] } }\n',
    };
    expect(codes(await tryFreeze(await makeTestRepository(missing)))).toEqual(['error policy/not-found']);
  });

  it('is told early by check, as warnings', async () => {
    const repository = await makeTestRepository({ [card]: bare('Medium') });
    const { code, stdout } = await runCommand(repository.folder, ['check', '--format', 'json']);
    const { problems } = JSON.parse(stdout) as { problems: { code: string; severity: string }[] };
    expect([code, codes({ problems })]).toEqual([
      0,
      Array.from({ length: 3 }, () => 'warning policy/required'),
    ]);
  });
});

describe('approval', () => {
  it('is refused for a card of unknown risk', async () => {
    const repository = await makeTestRepository({ [card]: bare('Unknown') });
    await freeze(repository, 'loan-approval');
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    expect(codes(await tryApprove(repository))).toEqual(['error policy/not-allowed']);
  });

  it('writes the hash of the policies that were asked', async () => {
    const repository = await makeTestRepository({ [card]: makeCardText() });
    await freeze(repository, 'loan-approval');
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    await setStatus(repository, 'loan-approval', 'v1', 'Approved');
    const [loaded] = (await load(repository.folder)).cards;
    const [pending, approved] = loaded?.versions[0]?.changes ?? [];
    expect([pending?.policy, approved?.policy]).toEqual([undefined, expect.stringMatching(/^sha256:/)]);
  });

  it('is not the author’s, nor that of who froze it', async () => {
    const repository = await makeTestRepository({ [card]: makeCardText() });
    repository.commit(twoPeople({ not_by: ['author', 'freezer'], minimum: 2 }));
    repository.commit({ 'README.md': 'not of the card' });
    await freeze(repository, 'loan-approval');
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    expect(codes(await tryApprove(repository))).toEqual([
      'warning policy/few-approvals',
      'error policy/same-person',
      'error policy/same-person',
    ]);
    const ben = await tryApprove(repository, { by: 'Ben <ben@example.org>' });
    expect([ben.ok, codes(ben)]).toEqual([true, ['warning policy/few-approvals']]);
    const again = await tryApprove(repository, { by: 'Ben B <BEN@example.org>', note: 'Again' });
    expect(codes(again)).toEqual(['warning policy/few-approvals']);
    const cho = await tryApprove(repository, { by: 'Cho <cho@example.org>', note: 'So do I' });
    expect([cho.ok, codes(cho)]).toEqual([true, []]);
  });

  it('is signed where policy and environment ask for it', async () => {
    const folder = await makeTemporaryFolder();
    const key = join(folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
    const repository = await makeTestRepository({
      [card]: makeCardText(),
      ...twoPeople({ signed: true, signers: ['aiko@example.org'] }),
      signers: `aiko@example.org namespaces="colophon-ledger" ${readFileSync(`${key}.pub`, 'utf8')}`,
    });
    await freeze(repository, 'loan-approval');
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    expect(codes(await tryApprove(repository))).toEqual(['error policy/unsigned']);
    expect((await tryApprove(repository, { keyPath: key })).ok).toBe(true);
    const gate = () => runCommand(repository.folder, ['gate', 'loan-approval', '--for', 'signed']);
    expect(await gate()).toMatchObject({ code: 0 });
    const ledger = readFileSync(join(repository.folder, 'cards/loan-approval/ledger.yaml'), 'utf8');
    repository.commit({
      'cards/loan-approval/ledger.yaml': ledger.replace(
        /by: .*\n(?=(?: {2}.*\n)*? {2}signature)/g,
        'by: Eve <aiko@example.org>\n',
      ),
    });
    const forged = await gate();
    expect(forged.code).toBe(1);
    expect(forged.stdout).toContain('bad signature');
  });
});
