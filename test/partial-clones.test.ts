import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask, type Report } from './helpers/ask.ts';
import { cloneRepository } from './helpers/clone-repository.ts';
import { countGit } from './helpers/count-git.ts';
import { freeze, setStatus } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeHistory } from './helpers/make-history.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';

const fetches = (lines: readonly string[]): string[] => lines.filter((line) => / fetch /.test(line));
const sound = { code: 0, codes: [] };

/** Two cards, three versions, one of them of an earlier commit than the head, and a figure. */
async function makeOrigin(): Promise<TestRepository> {
  const repository = await makeTestRepository({
    'colophon.yaml': 'environments: { trial: { statuses: [Draft, PendingReview] } }\n',
    'cards/loan-approval/card.md': makeCardText(),
    'cards/loan-approval/figures/roc.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'cards/churn/card.md': makeCardText({ name: 'Churn' }),
    'src/model.py': 'print("model")\n',
  });
  await freeze(repository, 'loan-approval');
  await freeze(repository, 'churn');
  await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
  repository.commit({
    'cards/loan-approval/card.md': makeCardText({ problem: 'Second.' }),
    'src/model.py': '2\n',
  });
  repository.commit({
    'cards/loan-approval/card.md': makeCardText({ problem: 'Third.' }),
    'src/model.py': '3\n',
  });
  await freeze(repository, 'loan-approval');
  repository.commit({
    'cards/loan-approval/card.md': makeCardText({ problem: 'Fourth.' }),
    'src/model.py': '4\n',
  });
  return repository;
}

let origin: TestRepository;
beforeEach(async () => {
  origin = await makeOrigin();
}, 60_000);

describe('a blobless clone', () => {
  it.each([
    ['list', ['list']],
    ['show', ['show', 'loan-approval@v1']],
    ['check --all', ['check', '--all']],
    ['gate', ['gate', 'loan-approval@v1', '--for', 'trial']],
    ['freeze', ['freeze', 'loan-approval']],
    ['freeze --tag-only', ['freeze', 'loan-approval', '--tag-only']],
    ['freeze --record', ['freeze', '--record']],
    ['status', ['status', 'loan-approval@v2', 'PendingReview']],
  ])('%s fetches what it lacks over one connection, and a second run none', async (_, argv) => {
    const clone = await cloneRepository(origin, '--filter=blob:none');
    let report: Report | undefined;
    const lines = await countGit(async () => (report = await ask(clone, ...argv)));
    expect(report).toMatchObject({ code: 0 });
    expect(fetches(lines)).toHaveLength(1);
    expect(clone.git('status', '--porcelain')).toBe('');
    expect(fetches(await countGit(() => ask(clone, ...argv)))).toEqual([]);
  });

  it('that is bare takes as few', async () => {
    const clone = await cloneRepository(origin, '--filter=blob:none', '--bare');
    expect(fetches(await countGit(() => ask(clone, 'list')))).toHaveLength(1);
    const other = await cloneRepository(origin, '--filter=blob:none', '--bare');
    const lines = await countGit(async () =>
      expect(await ask(other, 'gate', 'churn', '--for', 'trial')).toMatchObject({
        codes: ['gate/none-approved'],
      }),
    );
    expect(fetches(lines)).toHaveLength(1);
  });

  it('check of the work tree needs nothing but what is checked out', async () => {
    const clone = await cloneRepository(origin, '--filter=blob:none');
    const missing = clone.countMissing();
    const lines = await countGit(async () => expect(await ask(clone, 'check')).toMatchObject(sound));
    expect(fetches(lines)).toEqual([]);
    expect(clone.countMissing()).toBe(missing);
  });

  it('gate fetches one card alone, and nothing is fetched that is no card’s', async () => {
    const clone = await cloneRepository(origin, '--filter=blob:none', '--no-checkout');
    await ask(clone, 'gate', 'churn@v1', '--for', 'trial');
    const has = (name: string): boolean => {
      const id = origin.git('rev-parse', name);
      return !clone.git('rev-list', '--objects', '--missing=print', '--all').includes(`?${id}`);
    };
    process.env['GIT_NO_LAZY_FETCH'] = '1';
    expect(has('churn/v1:cards/churn/card.md')).toBe(true);
    expect(has('loan-approval/v1:cards/loan-approval/card.md')).toBe(false);
    await ask(clone, 'list');
    expect(has('loan-approval/v1:cards/loan-approval/card.md')).toBe(true);
    expect(has('HEAD:src/model.py')).toBe(false);
    Reflect.deleteProperty(process.env, 'GIT_NO_LAZY_FETCH');
  });

  it('moves no ref, and leaves the settings of the clone as they are', async () => {
    const clone = await cloneRepository(origin, '--filter=blob:none');
    const before = [clone.git('for-each-ref'), clone.git('config', '--local', '--list')];
    await ask(clone, 'list');
    expect([clone.git('for-each-ref'), clone.git('config', '--local', '--list')]).toEqual(before);
    expect(existsSync(join(clone.folder, '.git/FETCH_HEAD'))).toBe(false);
  });

  it('finds the content of a version whose tag is gone', async () => {
    const clone = await cloneRepository(origin, '--filter=blob:none');
    clone.git('tag', '-d', 'loan-approval/v1');
    expect(await ask(clone, 'check', '--all')).toMatchObject({ code: 1, codes: ['tag/deleted'] });
  });

  it('pushes what was frozen in it', async () => {
    const upstream = await makeOrigin();
    upstream.git('checkout', '--quiet', '--detach');
    for (const filter of ['blob:none', 'tree:0']) {
      const clone = await cloneRepository(upstream, `--filter=${filter}`, '--branch=main');
      expect(
        await ask(clone, 'status', 'churn@v1', filter === 'tree:0' ? 'Archived' : 'PendingReview', '--push'),
      ).toMatchObject({ code: 0 });
    }
  });
});

it('builds, and replays a status, over one connection each', async () => {
  const clone = await cloneRepository(origin, '--filter=blob:none');
  const building = await countGit(async () =>
    expect(await ask(clone, 'build', '--out', 'site')).toMatchObject({ code: 0 }),
  );
  expect(fetches(building)).toHaveLength(1);

  const upstream = await makeOrigin();
  upstream.git('branch', 'topic');
  await setStatus(upstream, 'loan-approval', 'v2', 'PendingReview');
  upstream.commit({ 'src/model.py': '5\n' });
  const topic = await cloneRepository(upstream, '--filter=blob:none', '--branch=topic');
  expect(await ask(topic, 'freeze', 'loan-approval')).toMatchObject({ code: 0 });
  const replaying = await countGit(async () => {
    const report = await ask(topic, 'status', '--replay', 'origin/main');
    expect([report.code, report.said]).toEqual([0, expect.stringContaining('"merged"')]);
  });
  expect(fetches(replaying).length).toBeLessThanOrEqual(1);
  expect(topic.git('status', '--porcelain')).toBe('');
}, 120_000);

describe('a treeless clone', () => {
  it.each([[['list']], [['check', '--all']], [['freeze', 'loan-approval']]])(
    '%j takes one connection for folders and one for files',
    async (argv) => {
      const clone = await cloneRepository(origin, '--filter=tree:0');
      let report: Report | undefined;
      const lines = await countGit(async () => (report = await ask(clone, ...argv)));
      expect(report).toMatchObject({ code: 0 });
      expect(fetches(lines)).toHaveLength(2);
    },
  );
});

describe('verify', () => {
  it('fetches nothing: it counts what is missing, and the mend it names makes it right', async () => {
    for (const filter of ['blob:none', 'tree:0']) {
      const clone = await cloneRepository(origin, `--filter=${filter}`);
      const missing = clone.countMissing();
      let report: Report | undefined;
      const lines = await countGit(async () => (report = await ask(clone, 'verify')));
      expect(fetches(lines)).toEqual([]);
      expect(clone.countMissing()).toBe(missing);
      expect(report).toMatchObject({ code: 2 });
      expect(report?.said).toMatch(/\d+ objects that are to be read are not in this partial clone\./);
      const mend = /git (fetch --refetch --no-filter --tags origin)/.exec(report?.said ?? '')?.[1] ?? '';
      clone.git(...mend.split(' '));
      expect(clone.countMissing()).toBe(0);
      expect(await ask(clone, 'verify')).toMatchObject(sound);
    }
  });
});

it('starts Git as often for 300 versions as for 3 in a blobless clone, and fetches once', async () => {
  const counts = [];
  for (const versions of [1, 100]) {
    const repository = await makeHistory({ cards: 3, versions });
    const clone = await cloneRepository(repository, '--filter=blob:none', '--bare');
    const lines = await countGit(async () => expect(await ask(clone, 'list')).toMatchObject({ code: 0 }));
    expect(fetches(lines)).toHaveLength(1);
    counts.push(lines.length);
    if (versions === 1) continue;
    const checkedOut = await cloneRepository(repository, '--filter=blob:none');
    const all = await countGit(async () =>
      expect(await ask(checkedOut, 'check', '--all')).toMatchObject(sound),
    );
    expect(fetches(all)).toHaveLength(1);
  }
  expect(counts[1]).toBe(counts[0]);
}, 60_000);

it('starts Git no more often in a whole clone than before there were partial ones', async () => {
  const clone = await cloneRepository(origin);
  const lines = await countGit(() => ask(clone, 'gate', 'churn@v1', '--for', 'trial'));
  expect(lines).toHaveLength(3);
  expect(lines.filter((line) => / (config|rev-list|fetch) /.test(line))).toEqual([]);
});
