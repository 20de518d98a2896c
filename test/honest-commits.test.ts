import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TestRepository } from './helpers/make-test-repository.ts';
import { load, setStatus } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';

const id = 'loan-approval';
const card = `cards/${id}/card.md`;
const merging = ['merge', 'squash', 'rebase'] as const;
type Merging = (typeof merging)[number];

/** Brings the branch `work` to main as forges do. */
function bring({ git }: TestRepository, how: Merging, subject: string): void {
  if (how === 'rebase') git('rebase', '--quiet', 'main', 'work');
  git('switch', '--quiet', 'main');
  if (how === 'merge') git('merge', '--quiet', '--no-ff', '-m', subject, 'work');
  if (how === 'rebase') git('merge', '--quiet', '--ff-only', 'work');
  if (how === 'squash') {
    git('merge', '--quiet', '--squash', 'work');
    git('commit', '--quiet', '--allow-empty', '-m', subject);
  }
  git('branch', '--quiet', '-D', 'work');
}

const step = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), isBroken: fc.boolean() }),
  fc.record({
    kind: fc.constant('branch' as const),
    edits: fc.integer({ min: 1, max: 3 }),
    how: fc.constantFrom(...merging),
  }),
  fc.record({ kind: fc.constant('status' as const), how: fc.constantFrom(...merging), pick: fc.nat(20) }),
);

it('honest histories keep every number and status, however branches are merged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 9 }), async (steps) => {
      const repository = await makeTestRepository({
        'colophon.yaml': 'versions: commits\nbranch: main\n',
        [card]: makeCardText(),
      });
      let count = 0;
      let known: (string | undefined)[] = [];
      const edit = () => repository.commit({ [card]: makeCardText({ problem: `Problem ${(count += 1)}` }) });
      for (const one of steps) {
        if (one.kind === 'edit') {
          if (one.isBroken) repository.commit({ [card]: '---\nno card\n---\n' });
          edit();
        } else {
          repository.git('switch', '--quiet', '-c', 'work');
          if (one.kind === 'branch') for (let left = one.edits; left > 0; left -= 1) edit();
          else {
            const drafts = ((await load(repository.folder)).cards[0]?.versions ?? []).filter(
              ({ status }) => status === 'Draft',
            );
            const label = drafts[one.pick % drafts.length]?.version.label;
            if (label !== undefined) await setStatus(repository, id, label, 'PendingReview');
          }
          bring(repository, one.how, `Bring ${one.kind}`);
        }
        const versions = (await load(repository.folder)).cards[0]?.versions ?? [];
        const commits = versions.map(({ commit }) => commit);
        expect(commits.slice(0, known.length)).toEqual(known);
        known = commits;
      }
      const { code, stdout } = await runCommand(repository.folder, ['verify', '--strict']);
      expect([code, stdout]).toEqual([0, '']);
    }),
    { numRuns: 8 },
  );
}, 180_000);
