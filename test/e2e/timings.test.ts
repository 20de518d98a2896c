import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeHistory } from '../helpers/make-history.ts';
import { runCommand } from '../helpers/run-command.ts';
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts';

interface Written {
  readonly format: number;
  readonly ms: number;
  readonly stages: readonly { readonly name: string; readonly ms: number; readonly count: number | null }[];
}

const read = (folder: string): Written =>
  JSON.parse(readFileSync(join(folder, 'timings.json'), 'utf8')) as Written;

describe('--timings', () => {
  it('writes the time and the count of each stage of a build', async () => {
    const { folder } = await makeHistory({ cards: 2, versions: 2 });
    const place = await makeTemporaryFolder();
    const { code, stdout, stderr } = await runCommand(place, [
      ...['build', '--repo', folder, '--out', 'site', '--timings', 'timings.json'],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { format, ms, stages } = read(place);
    expect(format).toBe(1);
    expect(stages.find(({ name }) => name === 'Reading the catalogue')?.count).toBe(4);
    const rendered = stages.find(({ name }) => name === 'Rendering pages');
    expect(rendered?.count).toBe(Number(/(\d+) pages/.exec(stdout)?.[1]));
    const sum = stages.reduce((total, stage) => total + stage.ms, 0);
    expect(stages.every((stage) => stage.ms >= 0)).toBe(true);
    expect(sum).toBeGreaterThan(ms / 2);
    expect(sum).toBeLessThanOrEqual(ms + 1);
  });

  it.each([
    [['check', '--all'], 'Checking the versions', 4],
    [['check'], 'Checking the work tree', 2],
    [['verify'], 'Checking signatures', 8],
  ] as const)('counts what %j does', async (argv, stage, count) => {
    const { folder } = await makeHistory({ cards: 2, versions: 2 });
    const place = await makeTemporaryFolder();
    const flags = ['--repo', folder, '--timings', 'timings.json'];
    const outcome = await runCommand(place, [...argv, ...flags], { CI: 'true' });
    expect(outcome.code).toBe(0);
    const { stages } = read(place);
    expect(stages.find(({ name }) => name === stage)?.count).toBe(count);
    const lines = outcome.stderr.split('\n').map((line) => line.replace(/: \d+$/, ''));
    expect(lines.slice(0, stages.length)).toEqual(stages.map(({ name }) => name));
  });

  it('writes the stages of work that fails, too', async () => {
    const { folder } = await makeHistory({ cards: 1, versions: 1 });
    const place = await makeTemporaryFolder();
    const { code } = await runCommand(place, [
      ...['verify', '--repo', folder, '--ref', 'nowhere', '--timings', 'timings.json'],
    ]);
    expect(code).toBe(2);
    expect(read(place).stages.map(({ name }) => name)).toEqual(['Reading the catalogue']);
  });

  it('says before anything else that the file cannot be written', async () => {
    const { folder } = await makeHistory({ cards: 1, versions: 1 });
    const place = await makeTemporaryFolder();
    const { code, stderr } = await runCommand(place, [
      ...['check', '--repo', folder, '--timings', 'none/timings.json'],
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain(`The timings cannot be written to ${join(place, 'none/timings.json')}: ENOENT.`);
    expect(existsSync(join(place, 'none'))).toBe(false);
  });
});
