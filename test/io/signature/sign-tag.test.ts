import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changeStatus, type StatusOptions } from '../../../src/change-status.ts';
import { parseLedger } from '../../../src/core/version/parse-ledger.ts';
import { makeSignedText, signatureNamespace } from '../../../src/core/version/signed-text.ts';
import { freezeVersion } from '../../../src/freeze-version.ts';
import { codesOf, freeze, load, valueOf } from '../../helpers/catalogue-commands.ts';
import { makeCardText } from '../../helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from '../../helpers/make-test-repository.ts';
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts';

const card = 'cards/loan-approval/card.md';
const person = 'aiko@example.org';

/** A repository whose Git signs with an SSH key of its own. */
async function makeSigning(): Promise<TestRepository & { key: string; signers: string }> {
  const repository = await makeTestRepository({ [card]: makeCardText() });
  const keys = await makeTemporaryFolder();
  const key = join(keys, 'id_ed25519');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', person, '-f', key]);
  const signers = join(keys, 'allowed');
  writeFileSync(signers, `${person} ${readFileSync(`${key}.pub`, 'utf8')}`);
  repository.git('config', 'gpg.format', 'ssh');
  repository.git('config', 'user.signingKey', key);
  repository.git('config', 'gpg.ssh.allowedSignersFile', signers);
  return { ...repository, key, signers };
}

const sign = ({ folder, environment }: TestRepository, more: object = {}) =>
  freezeVersion({ repository: folder, environment, cardId: 'loan-approval', isSigned: true, ...more });
const approve = ({ folder, environment }: TestRepository, more: Partial<StatusOptions> = {}) =>
  changeStatus({
    repository: folder,
    environment,
    cardId: 'loan-approval',
    version: 'v1',
    to: 'PendingReview',
    isSigned: true,
    ...more,
  });
const verifyTag = (folder: string, environment: Readonly<Record<string, string>> = {}) =>
  execFileSync('sh', ['-c', 'git tag -v loan-approval/v1 2>&1'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });

describe('freeze --sign', () => {
  it('makes a tag that git tag -v finds signed with the SSH key', async () => {
    const repository = await makeSigning();
    valueOf(await sign(repository));
    expect(verifyTag(repository.folder)).toContain(`Good "git" signature for ${person}`);
    expect(repository.git('fsck', '--strict', '--no-dangling')).toBe('');
    expect(codesOf(await load(repository.folder))).toEqual([]);
  });

  it('writes what git tag -s itself would write', async () => {
    const repository = await makeSigning();
    valueOf(await sign(repository, { isTagOnly: true }));
    const ours = repository.git('cat-file', 'tag', 'loan-approval/v1');
    const message = ours.split('\n\n').slice(1).join('\n\n').split('-----BEGIN')[0] ?? '';
    repository.git('tag', '--force', '-s', '-m', message, 'loan-approval/v1', 'HEAD');
    expect(repository.git('cat-file', 'tag', 'loan-approval/v1')).toBe(ours);
  });

  it('signs with a key that only an agent holds', async () => {
    const repository = await makeSigning();
    const agent = execFileSync('ssh-agent', ['-s'], { encoding: 'utf8' });
    const socket = /SSH_AUTH_SOCK=([^;]+)/.exec(agent)?.[1] ?? '';
    const id = Number(/SSH_AGENT_PID=(\d+)/.exec(agent)?.[1]);
    onTestFinished(() => void process.kill(id));
    const environment = { ...repository.environment, SSH_AUTH_SOCK: socket };
    execFileSync('ssh-add', ['-q', repository.key], { env: { ...process.env, ...environment } });
    const literal = readFileSync(`${repository.key}.pub`, 'utf8').trim();
    rmSync(repository.key);
    repository.git('config', 'user.signingKey', `key::${literal}`);
    valueOf(await sign({ ...repository, environment }));
    expect(verifyTag(repository.folder)).toContain(`Good "git" signature for ${person}`);
    repository.git('config', '--unset', 'user.signingKey');
    repository.git('config', 'gpg.ssh.defaultKeyCommand', 'ssh-add -L');
    repository.commit({ [card]: makeCardText({ problem: 'Two' }) });
    valueOf(await sign({ ...repository, environment }));
    repository.git('tag', '-v', 'loan-approval/v2');
    const signed = await approve({ ...repository, environment }, { keyPath: `${repository.key}.pub` });
    expect(valueOf(signed).entry.signature).toMatch(/^-----BEGIN SSH SIGNATURE-----\n/);
  });

  it('moves no ref where the key is missing or there is none', async () => {
    const repository = await makeSigning();
    const before = repository.git('for-each-ref');
    rmSync(repository.key);
    rmSync(`${repository.key}.pub`);
    await expect(sign(repository)).rejects.toMatchObject({ problem: { code: 'sign/failed' } });
    repository.git('config', '--unset', 'user.signingKey');
    await expect(sign(repository)).rejects.toMatchObject({ problem: { code: 'sign/no-key' } });
    repository.git('config', 'gpg.format', 'openpgp');
    repository.git('config', 'gpg.program', '/nowhere/gpg');
    await expect(sign(repository)).rejects.toMatchObject({ problem: { code: 'sign/not-installed' } });
    expect(repository.git('for-each-ref')).toBe(before);
  });

  it('does not take an unsigned tag for the signed one that is asked for', async () => {
    const repository = await makeSigning();
    valueOf(await sign(repository, { isTagOnly: true, isSigned: false }));
    expect((await sign(repository)).problems.map(({ code }) => code)).toEqual(['freeze/tag-exists']);
  });

  it('makes a tag that git tag -v finds signed with the GPG key', async () => {
    const repository = await makeTestRepository({ [card]: makeCardText() });
    // A socket's path is short: the agent lives beside the keys.
    const home = mkdtempSync('/tmp/gpg-');
    chmodSync(home, 0o700);
    const environment = { ...repository.environment, GNUPGHOME: home };
    const run = (program: string, ...commands: string[]) =>
      execFileSync(program, commands, { env: { ...process.env, ...environment }, stdio: 'pipe' });
    onTestFinished(() => {
      run('gpgconf', '--kill', 'gpg-agent');
      rmSync(home, { recursive: true, force: true });
    });
    run(
      'gpg',
      '--batch',
      '--passphrase',
      '',
      '--quick-generate-key',
      `Aiko Tanaka <${person}>`,
      'ed25519',
      'sign',
    );
    valueOf(await sign({ ...repository, environment }));
    expect(verifyTag(repository.folder, environment)).toContain(
      `Good signature from "Aiko Tanaka <${person}>"`,
    );
  });
});

describe('status --sign', () => {
  it('appends an entry whose signature ssh-keygen finds good, with Git’s key or one that is named', async () => {
    const repository = await makeSigning();
    await freeze(repository, 'loan-approval');
    valueOf(await approve(repository, { note: 'One\n  signature: two' }));
    repository.git('config', '--unset', 'gpg.format');
    await expect(approve(repository, { to: 'Approved' })).rejects.toMatchObject({
      problem: { code: 'sign/no-key' },
    });
    valueOf(await approve(repository, { to: 'Approved', keyPath: repository.key }));
    const text = repository.git('show', 'HEAD:cards/loan-approval/ledger.yaml');
    const { entries, entryTexts } = parseLedger(Buffer.from(`${text}\n`), 'loan-approval', 'ledger.yaml');
    const folder = await makeTemporaryFolder();
    for (const place of [1, 2]) {
      const entry = entries[place];
      if (!entry || !('status' in entry)) throw new Error('No status.');
      expect(Object.keys(entry).at(-1)).toBe('signature');
      expect(entryTexts[place]).toContain('\n  signature: |\n    -----BEGIN SSH SIGNATURE-----\n');
      const signature = join(folder, 'signature');
      writeFileSync(signature, entry.signature ?? '');
      const verify = (input: string) =>
        execFileSync(
          'ssh-keygen',
          ['-Y', 'verify', '-n', signatureNamespace, '-I', person, '-f', repository.signers, '-s', signature],
          { input, encoding: 'utf8', stdio: 'pipe' },
        );
      const signed = makeSignedText('loan-approval', entry.digest, entryTexts[place] ?? '');
      expect(verify(signed)).toContain(`Good "${signatureNamespace}" signature for ${person}`);
      expect(() => verify(signed.replace('loan-approval', 'other'))).toThrow();
    }
    expect(codesOf(await load(repository.folder))).toEqual([]);
  });
});
