import { describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/cli/report.ts';
import { freeze } from '../helpers/catalogue-commands.ts';
import { makeCardText } from '../helpers/make-card-text.ts';
import { makeTestRepository } from '../helpers/make-test-repository.ts';
import { runCommand, type CommandOutcome } from '../helpers/run-command.ts';

const card = 'cards/loan-approval/card.md';
const faulty = makeCardText({ risk: '"medium | <b> @ada"' });

/** How many findings an output of a format holds. */
const readers: Readonly<Record<(typeof reportFormats)[number], (text: string) => number>> = {
  text: (text) => text.match(/^(error|warning) /gm)?.length ?? 0,
  json: (text) => (JSON.parse(text) as { problems: unknown[] }).problems.length,
  github: (text) => text.match(/^::(error|warning|notice) /gm)?.length ?? 0,
  sarif: (text) => (JSON.parse(text) as { runs: [{ results: unknown[] }] }).runs[0].results.length,
  junit: (text) => text.match(/<(failure|system-out)\b/g)?.length ?? 0,
  gitlab: (text) => (JSON.parse(text) as unknown[]).length,
};

const runIn = (folder: string, format: string, ...argv: readonly string[]): Promise<CommandOutcome> =>
  runCommand(folder, [...argv, '--format', format]);

describe('--format', () => {
  it.each(reportFormats)('%s tells what check finds, and nothing where there is nothing', async (format) => {
    const repository = await makeTestRepository({ [card]: makeCardText() });
    const clean = await runIn(repository.folder, format, 'check');
    expect([clean.code, readers[format](clean.stdout)]).toEqual([0, 0]);
    repository.write({ [card]: faulty });
    const found = await runIn(repository.folder, format, 'check');
    expect([found.code, readers[format](found.stdout)]).toEqual([1, 1]);
    expect(found.stdout).toContain(card);
  });

  it.each(reportFormats)('%s tells what verify, gate and build find', async (format) => {
    const repository = await makeTestRepository({ [card]: makeCardText() });
    await freeze(repository, 'loan-approval');
    const settled = await runIn(repository.folder, format, 'verify');
    expect([settled.code, readers[format](settled.stdout)]).toEqual([0, 0]);
    repository.git('tag', '--delete', 'loan-approval/v1');
    for (const argv of [
      ['verify'],
      ['gate', 'loan-approval@v1', '--for', 'nowhere'],
      ['build', '--out', 'site'],
    ]) {
      const found = await runIn(repository.folder, format, ...argv);
      expect([argv[0], found.code > 0, readers[format](found.stdout || found.stderr) > 0]).toEqual([
        argv[0],
        true,
        true,
      ]);
    }
  });

  it.each(reportFormats.slice(1))('%s tells why a command could not run', async (format) => {
    const { folder } = await makeTestRepository({ [card]: makeCardText() });
    const failed = await runIn(folder, format, 'verify', '--ref', 'nothing');
    expect([failed.code, readers[format](failed.stdout)]).toEqual([2, 1]);
    expect(failed.stdout).toContain('git/ref-not-found');
  });

  it('counts warnings as failures in JUnit’s report where they are', async () => {
    const { folder, git } = await makeTestRepository({ [card]: makeCardText() });
    git('tag', '--annotate', '--message', 'One', 'loan-approval/v1');
    const warned = await runIn(folder, 'junit', 'check', '--all');
    const strict = await runIn(folder, 'junit', 'check', '--all', '--strict');
    expect([warned.code, strict.code]).toEqual([0, 1]);
    expect([warned.stdout.includes('<failure'), strict.stdout.includes('<failure')]).toEqual([false, true]);
  });

  it('has no report for tools where a command does something rather than look', async () => {
    const { folder } = await makeTestRepository({ [card]: makeCardText() });
    const { code, stderr } = await runIn(folder, 'sarif', 'freeze', 'loan-approval');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Allowed choices are text, json, github')]);
  });

  it('keeps within GitHub’s ten of a kind', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [`cards/card-${index}/card.md`, faulty]),
    );
    const { folder } = await makeTestRepository(files);
    const { stdout, code } = await runIn(folder, 'github', 'check');
    const lines = stdout.trim().split('\n');
    expect([code, lines.length]).toEqual([1, 10]);
    expect(lines.at(-1)).toMatch(/^::error title=\d+ more::/);
  });
});
