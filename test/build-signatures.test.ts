import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freeze, setStatus } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeSigner } from './helpers/make-signer.ts';
import { makeTestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

const id = 'loan-approval';
const ledger = `cards/${id}/ledger.yaml`;

it('builds pages that say who signed, and refuses a signature that does not fit', async () => {
  const ben = await makeSigner('ben@example.org');
  const repository = await makeTestRepository({
    [`cards/${id}/card.md`]: makeCardText(),
    'colophon.yaml': 'allowed_signers: signers\n',
    signers: ben.allowed,
  });
  const { folder, environment } = repository;
  await freeze(repository, id);
  await setStatus(repository, id, 'v1', 'PendingReview');
  const approval = ['status', `${id}@v1`, 'Approved', '--note', 'Minutes 7', '--sign-key', ben.path];
  expect(await runCommand(folder, approval, environment)).toMatchObject({ code: 0 });

  const out = join(await makeTemporaryFolder(), 'site');
  const build = ['build', '--out', out];
  expect(await runCommand(folder, build, environment)).toMatchObject({ code: 0 });
  const read = (page: string) => readFileSync(join(out, 'cards', id, page, 'index.html'), 'utf8');
  expect(read('v1')).toContain('Signed by ben@example.org');
  expect(read('history')).toContain('Signed by ben@example.org');
  expect(read('history')).toContain('Recorded by');

  const text = readFileSync(join(folder, ledger), 'utf8');
  repository.commit({ [ledger]: text.replace('Minutes 7', 'Minutes 8') });
  const refused = await runCommand(folder, build, environment);
  expect(refused.code).toBe(1);
  expect(refused.stderr + refused.stdout).toMatch(/status Approved of loan-approval v1/);
  expect((await runCommand(folder, [...build, '--keep-going'], environment)).code).toBe(1);
  expect(read('v1')).toContain('status Approved of loan-approval v1');
  expect(read('v1') + read('history')).not.toContain('Signed by');
}, 120_000);
