import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from './helpers/ask.ts';
import { freeze } from './helpers/catalogue-commands.ts';
import { cloneRepository } from './helpers/clone-repository.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

const sound = { code: 0, codes: [] };

let origin: TestRepository;
beforeEach(async () => {
  origin = await makeTestRepository({
    'colophon.yaml': 'environments: { trial: { statuses: [Draft] } }\n',
    'cards/loan-approval/card.md': makeCardText(),
  });
  await freeze(origin, 'loan-approval');
  origin.commit({ 'cards/loan-approval/card.md': makeCardText({ problem: 'Second.' }) });
});

describe('what a partial clone cannot fetch', () => {
  it('is counted, with the mend, where the remote is not there', async () => {
    const clone = await cloneRepository(origin, '--filter=blob:none');
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    for (const argv of [
      ['list'],
      ['check', '--all'],
      ['gate', 'loan-approval@v1', '--for', 'trial'],
      ['freeze', 'loan-approval'],
    ]) {
      const { code, said } = await ask(clone, ...argv);
      expect([argv[0], code, said]).toEqual([argv[0], 2, expect.stringContaining('git/unfetched')]);
      expect(said).toContain('not fetched from origin');
      expect(said).toContain('git fetch --refetch --no-filter --tags origin');
      expect(said).not.toContain('    at ');
    }
    expect(await ask(clone, 'check')).toMatchObject(sound);
  });

  it('is not fetched where an address or a setting would start a program', async () => {
    const folder = await makeTemporaryFolder();
    const witness = join(folder, 'witness');
    const script = join(folder, 'program');
    writeFileSync(script, `#!/bin/sh\ntouch '${witness}'\n`, { mode: 0o755 });
    const changes: (readonly (readonly [string, string])[])[] = [
      [
        ['remote.origin.url', `ext::sh -c touch% ${witness}`],
        ['protocol.ext.allow', 'always'],
      ],
      [['remote.origin.uploadpack', script]],
      [['remote.origin.vcs', 'ext']],
      [
        ['core.sshCommand', script],
        ['remote.origin.url', 'ssh://example.org/a.git'],
      ],
      [
        ['core.gitProxy', script],
        ['remote.origin.url', 'git://example.org/a.git'],
      ],
      [['credential.helper', `!${script}`]],
      [['credential.https://example.org.helper', script]],
      [['core.askPass', script]],
      [['core.alternateRefsCommand', script]],
      [['core.hooksPath', folder]],
    ];
    for (const settings of changes) {
      const clone = await cloneRepository(origin, '--filter=blob:none');
      for (const [name, value] of settings) clone.git('config', name, value);
      const { code, said } = await ask(clone, 'list');
      const isHarmless = settings[0]?.[0] === 'core.hooksPath';
      expect([settings, code]).toEqual([settings, isHarmless ? 0 : 2]);
      if (!isHarmless) expect(said).toContain('git/unfetched');
      expect(existsSync(witness)).toBe(false);
    }
  });

  it('says nothing of a name and a password in the address', async () => {
    const clone = await cloneRepository(origin, '--filter=blob:none');
    clone.git('remote', 'set-url', 'origin', 'http://aiko:secret@localhost:1/x.git');
    const { code, said } = await ask(clone, 'list');
    expect(code).toBe(2);
    expect(said).not.toContain('secret');
  });
});
