import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { freeze, setStatus } from '../helpers/catalogue-commands.ts';
import { makeCardText } from '../helpers/make-card-text.ts';
import { makeSample } from '../../src/make-sample.ts';
import type { TestRepository } from '../helpers/make-test-repository.ts';
import { cardFile, makeBranched } from '../helpers/review.ts';
import { runCommand } from '../helpers/run-command.ts';
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/review/v1.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

async function makeChanged(): Promise<TestRepository> {
  const repository = await makeBranched(
    { 'colophon.yaml': 'repository: https://example.org/cards\n' },
    (made) => freeze(made, 'loan-approval'),
  );
  repository.commit({ [cardFile]: makeCardText({ risk: 'Medium' }) });
  return repository;
}

const run = ({ folder }: Pick<TestRepository, 'folder'>, ...argv: string[]) =>
  runCommand(folder, ['review', ...argv]);

describe('review', () => {
  it('tells people what changed, the heaviest first, and ends with 0', async () => {
    const repository = await makeChanged();
    const { code, stdout, stderr } = await run(repository, 'main');
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^1 card touched\. {2}[0-9a-f]{10}\.\.\.[0-9a-f]{10}$/);
    expect(lines[2]).toBe('Loan approval  cards/loan-approval  major, v1 → v2');
    expect(lines).toContain('  major      Risk rating: High → Medium');
    expect(stdout).not.toContain('\u001b');
  });

  it('says so where nothing is touched', async () => {
    const repository = await makeBranched();
    const { code, stdout } = await run(repository, 'main...feature');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^No card is touched\. {2}\S+\n$/)]);
  });

  it('ends with 1 where there is an error, and with --strict for a warning', async () => {
    const repository = await makeChanged();
    repository.commit({ 'colophon.yaml': 'title: Ours\n' });
    expect((await run(repository, 'main')).code).toBe(0);
    expect((await run(repository, 'main', '--strict')).code).toBe(1);
    repository.commit({ [cardFile]: '---\n' });
    const { code, stdout } = await run(repository, 'main');
    expect([code, stdout]).toEqual([1, expect.stringContaining('1 error, 1 warning')]);
  });

  it.each([
    [['main..feature'], /three dots/],
    [['...feature'], /three dots/],
    [['a...b...c'], /three dots/],
    [['main', '--preview-url', 'javascript:alert(1)'], /https:\/\//],
    [['nowhere'], /There is no commit nowhere/],
    [[], /missing required argument/],
  ])('ends with 2 where it cannot run: %j', async (argv, talk) => {
    const repository = await makeChanged();
    const { code, stdout, stderr } = await run(repository, ...argv);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(talk)]);
  });

  it('writes JSON that its schema describes', async () => {
    const repository = await makeBranched();
    repository.commit({ [cardFile]: makeCardText({ problem: 'Other.' }), 'cards/bad/card.md': '---\n' });
    await freeze(repository, 'loan-approval');
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    const { code, stdout } = await run(repository, 'main', '--format', 'json');
    const review = JSON.parse(stdout) as { cards: { id: string; entries: unknown[] }[] };
    expect(code).toBe(1);
    validate(review);
    expect(validate.errors).toBe(null);
    expect(review).toMatchObject({
      format: 1,
      base: repository.git('rev-parse', 'main'),
      merge_base: repository.git('merge-base', 'main', 'HEAD'),
      head: repository.git('rev-parse', 'HEAD'),
    });
    expect(review.cards.map(({ id, entries }) => [id, entries.length])).toEqual([
      ['loan-approval', 2],
      ['bad', 0],
    ]);
  });

  it('writes JSON that its schema describes for every kind of change in the sample', async () => {
    const folder = await makeTemporaryFolder();
    await makeSample(folder);
    const kinds = new Set<string>();
    for (const range of ['HEAD~45...HEAD', 'HEAD~20...HEAD~5', 'HEAD~57...HEAD~30']) {
      const { stdout } = await run({ folder }, range, '--format', 'json');
      const review = JSON.parse(stdout) as { cards: { changes: { kind: string }[] }[] };
      expect(validate(review), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      for (const { kind } of review.cards.flatMap(({ changes }) => changes)) kinds.add(kind);
    }
    expect([...kinds]).toEqual(
      expect.arrayContaining(['text', 'value', 'number', 'entry', 'series', 'file']),
    );
  }, 60_000);

  it.each([
    ['markdown', /^<!-- colophon-review -->\n[^]*https:\/\/preview\.example\.org[^]*Risk rating/],
    ['github', /^::notice file=cards\/loan-approval\/card\.md,line=\d+/m],
    ['sarif', /"review\/major-change"/],
    ['junit', /^<\?xml /],
    ['gitlab', /"review\/major-change"/],
  ])('writes %s, with what is major in it', async (format, pattern) => {
    const repository = await makeChanged();
    const preview = ['--preview-url', 'https://preview.example.org/7'];
    const { code, stdout } = await run(repository, 'main', '--format', format, ...preview);
    expect([code, stdout]).toEqual([0, expect.stringMatching(pattern)]);
  });

  it('shows nothing of a stranger’s that hides', async () => {
    const repository = await makeChanged();
    repository.commit({
      [cardFile]: makeCardText({ name: '"Loan\\u202e \\u001b[31m approval"', problem: 'A \u202e b.' }),
    });
    const { stdout } = await run(repository, 'main');
    expect(stdout).not.toMatch(/[\u202e\u001b]/);
  });
});
