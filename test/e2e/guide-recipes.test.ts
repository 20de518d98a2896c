import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { browserArguments } from '../../src/io/print/browser-arguments.ts';
import { packageRoot } from '../../src/io/files/package-root.ts';
import { colophon, listFiles, makeSharedFolder } from '../helpers/built-sample.ts';
import { readGuideBlocks } from '../helpers/guide-blocks.ts';
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts';

const folder = makeSharedFolder();
const sample = join(folder, 'sample');
const shims = join(folder, 'bin');
/** The commands that a recipe ran, one a line. */
const log = join(folder, 'log');
const blocks = readGuideBlocks('scale');
const recipeOf = (mark: string): any => parse(blocks.find(({ text }) => text.includes(mark))?.text ?? '');

/** `npx colophon` is this work tree's; what is installed is there already. */
const npx = `#!/bin/sh
test "$1" = colophon || exit 9
shift
echo "$*" >> ${log}
exec ${process.execPath} ${join(packageRoot, 'src/cli', readdirSync(join(packageRoot, 'src/cli')).find((name) => name.startsWith('bin.')) ?? '')} "$@"
`;

beforeAll(() => {
  mkdirSync(shims);
  for (const [name, text] of [
    ['npx', npx],
    ['npm', '#!/bin/sh\ntest "$*" = ci\n'],
  ] as const) {
    writeFileSync(join(shims, name), text);
    chmodSync(join(shims, name), 0o755);
  }
  expect(colophon(['sample', sample])).toMatchObject({ code: 0 });
  expect(colophon(['build', '--repo', sample, '--out', join(folder, 'whole'), '--pdf'])).toMatchObject({
    code: 0,
  });
});

beforeEach(() => writeFileSync(log, ''));

/** Runs a script as an engine's runner does, in a process of its own. */
function run(script: string, place: string, variables: Readonly<Record<string, string>>): void {
  const env = { PATH: `${shims}:${process.env['PATH']}`, HOME: place, ...variables };
  const { status, stderr } = spawnSync('sh', ['-ec', script], { cwd: place, env, encoding: 'utf8' });
  expect({ status, stderr }, script).toEqual({ status: 0, stderr });
}

function expectWhole(site: string, count: number): void {
  const whole = join(folder, 'whole');
  expect(listFiles(site)).toEqual(listFiles(whole));
  for (const path of listFiles(whole))
    expect(readFileSync(join(site, path)).equals(readFileSync(join(whole, path))), path).toBe(true);
  const commands = readFileSync(log, 'utf8').trimEnd().split('\n');
  const shards = commands.flatMap((command) => /--shard (\S+)/.exec(command)?.[1] ?? []);
  expect(shards.toSorted()).toEqual(Array.from({ length: count }, (_, place) => `${place + 1}/${count}`));
}

describe('the guide’s recipe for', () => {
  it('GitHub Actions builds the whole site', async () => {
    const { jobs } = recipeOf('.github/workflows');
    const place = await makeTemporaryFolder();
    const count = jobs.shard.strategy.matrix.part.length as number;
    const fill = (text: string, values: Readonly<Record<string, string>>): string =>
      text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => values[name] ?? `no ${name}`);
    for (let index = 0; index < count; index += 1) {
      const workspace = join(place, `runner-${index}`);
      cpSync(sample, workspace, { recursive: true });
      const values = {
        'strategy.job-index': String(index),
        'strategy.job-total': String(count),
        'runner.temp': join(place, `temp-${index}`),
      };
      for (const step of jobs.shard.steps) {
        const own = Object.entries((step.env ?? {}) as Record<string, string>);
        const env = Object.fromEntries(own.map(([name, value]) => [name, fill(value, values)]));
        if (step.run) run(fill(step.run, values), workspace, env);
        if (/upload-artifact/.test(step.uses))
          cpSync(join(workspace, step.with.path), join(place, 'site/shards', fill(step.with.name, values)), {
            recursive: true,
          });
      }
    }
    for (const step of jobs.site.steps) if (step.run) run(step.run, join(place, 'site'), {});
    const upload = jobs.site.steps.find(({ uses }: { uses?: string }) => uses?.includes('upload-pages'));
    expectWhole(join(place, 'site', upload.with.path), count);
  });

  it('GitLab builds the whole site', async () => {
    const { default: every, shard, pages } = recipeOf('.gitlab-ci.yml');
    const place = await makeTemporaryFolder();
    const count = shard.parallel.matrix[0].PART.length as number;
    for (let index = 1; index <= count; index += 1) {
      const workspace = join(place, `runner-${index}`);
      cpSync(sample, workspace, { recursive: true });
      run([...every.before_script, ...shard.script].join('\n'), workspace, {
        CI_NODE_INDEX: String(index),
        CI_NODE_TOTAL: String(count),
        COLOPHON_CACHE: join(workspace, '.colophon-cache'),
        PART: String(index),
      });
      for (const path of shard.artifacts.paths)
        cpSync(join(workspace, path), join(place, 'site', path), { recursive: true });
    }
    run([...every.before_script, ...pages.script].join('\n'), join(place, 'site'), {});
    expectWhole(join(place, 'site', pages.artifacts.paths[0]), count);
  });

  it('Kubernetes builds the whole site', async () => {
    const { spec } = recipeOf('completionMode: Indexed');
    const place = await makeTemporaryFolder();
    const [container] = spec.template.spec.containers;
    const here = (script: string): string =>
      script.replaceAll('/shards', join(place, 'shards')).replaceAll('/tmp/cards', '"$TMPDIR/cards"');
    mkdirSync(join(place, 'shards'));
    const commit = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: sample, encoding: 'utf8' }).stdout.trim();
    for (let index = 0; index < spec.completions; index += 1) {
      const temporary = join(place, `pod-${index}`);
      mkdirSync(temporary);
      const named = container.env.map(({ name, value }: { name: string; value: string }) => [name, value]);
      run(here(container.args[0]), place, {
        ...Object.fromEntries(named),
        ...{ REPOSITORY: sample, COMMIT: commit, TMPDIR: temporary, JOB_COMPLETION_INDEX: String(index) },
      });
    }
    const merge = blocks.find(({ text }) => text.includes('merge /shards'))?.text ?? '';
    run(here(merge), place, {});
    expectWhole(join(place, 'shards/.site'), spec.completions);
  });
});

describe('the guide', () => {
  it('has the same code in both languages', () => {
    expect(readGuideBlocks('scale', 'ja')).toEqual(blocks);
  });

  it('names every flag that a browser is started with', () => {
    const block = blocks.find(({ text }) => text.includes('--remote-debugging-port'))?.text ?? '';
    const named = block.split(/[\s\\]+/);
    for (const flag of browserArguments) expect(named).toContain(flag);
  });
});
