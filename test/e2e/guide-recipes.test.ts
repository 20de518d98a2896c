import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
const blockOf = (mark: string): string => blocks.find(({ text }) => text.includes(mark))?.text ?? '';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: {
    readonly shard: {
      readonly strategy: { readonly matrix: { readonly part: readonly number[] } };
      readonly steps: readonly Step[];
    };
    readonly site: { readonly steps: readonly Step[] };
  };
}

interface Script {
  readonly script: readonly string[];
  readonly artifacts: { readonly paths: readonly [string] };
}

interface Pipeline {
  readonly default: { readonly before_script: readonly string[] };
  readonly shard: Script & {
    readonly parallel: { readonly matrix: readonly [{ readonly PART: readonly string[] }] };
  };
  readonly pages: Script;
}

interface IndexedJob {
  readonly spec: {
    readonly completions: number;
    readonly template: {
      readonly spec: {
        readonly containers: readonly [
          {
            readonly env: readonly { readonly name: string; readonly value: string }[];
            readonly args: readonly [string];
          },
        ];
      };
    };
  };
}

/** `npx colophon` is this work tree's; what is installed is there already. */
const npx = `#!/bin/sh
test "$1" = colophon || exit 9
shift
echo "$*" >> ${log}
exec ${process.execPath} ${join(packageRoot, 'src/cli/bin.js')} "$@"
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

/** As an engine does that restores the catalogue branch's cache: what the whole build kept. */
const restoreCache = (place: string): void =>
  cpSync(join(sample, '.git/colophon-cache'), place, { recursive: true });

/** Runs a script as an engine's runner does, in a process of its own. */
function run(script: string, place: string, variables: Readonly<Record<string, string>>): void {
  const env = { PATH: `${shims}:${process.env['PATH']}`, HOME: place, ...variables };
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', script], { cwd: place, env, encoding: 'utf8' });
  expect(status, `${script}\n${stdout}${stderr}`).toBe(0);
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
  it('GitHub Actions builds the whole site', { timeout: 600_000 }, async () => {
    const { jobs } = parse(blockOf('.github/workflows')) as Workflow;
    const place = await makeTemporaryFolder();
    const count = jobs.shard.strategy.matrix.part.length;
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
      restoreCache(join(values['runner.temp'], 'colophon'));
      for (const step of jobs.shard.steps) {
        const own = Object.entries(step.env ?? {});
        const env = Object.fromEntries(own.map(([name, value]) => [name, fill(value, values)]));
        if (step.run) run(fill(step.run, values), workspace, env);
        if (step.uses?.includes('upload-artifact'))
          cpSync(
            join(workspace, step.with?.['path'] ?? ''),
            join(place, 'site/shards', fill(step.with?.['name'] ?? '', values)),
            {
              recursive: true,
            },
          );
      }
    }
    for (const step of jobs.site.steps) if (step.run) run(step.run, join(place, 'site'), {});
    const upload = jobs.site.steps.find(({ uses }) => uses?.includes('upload-pages'));
    expectWhole(join(place, 'site', upload?.with?.['path'] ?? ''), count);
  });

  it('GitLab builds the whole site', { timeout: 600_000 }, async () => {
    const { default: every, shard, pages } = parse(blockOf('.gitlab-ci.yml')) as Pipeline;
    const place = await makeTemporaryFolder();
    const count = shard.parallel.matrix[0].PART.length;
    for (let index = 1; index <= count; index += 1) {
      const workspace = join(place, `runner-${index}`);
      cpSync(sample, workspace, { recursive: true });
      restoreCache(join(workspace, '.colophon-cache'));
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

  it('Kubernetes builds the whole site', { timeout: 600_000 }, async () => {
    const { spec } = parse(blockOf('completionMode: Indexed')) as IndexedJob;
    const place = await makeTemporaryFolder();
    const [container] = spec.template.spec.containers;
    const here = (script: string): string =>
      script.replaceAll('/shards', join(place, 'shards')).replaceAll('/tmp/cards', '"$TMPDIR/cards"');
    mkdirSync(join(place, 'shards'));
    const cache = join(place, 'cache');
    restoreCache(cache);
    const commit = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: sample, encoding: 'utf8' }).stdout.trim();
    for (let index = 0; index < spec.completions; index += 1) {
      const temporary = join(place, `pod-${index}`);
      mkdirSync(temporary);
      const named = container.env.map(({ name, value }) => [name, value]);
      run(here(container.args[0]), place, {
        ...Object.fromEntries(named),
        ...{
          REPOSITORY: sample,
          COMMIT: commit,
          COLOPHON_CACHE: cache,
          TMPDIR: temporary,
          JOB_COMPLETION_INDEX: String(index),
        },
      });
    }
    const merge = blockOf('merge /shards');
    run(here(merge), place, {});
    expectWhole(join(place, 'shards/.site'), spec.completions);
  });
});

describe('the guide', () => {
  it('has the same code in both languages', () => {
    expect(readGuideBlocks('scale', 'ja')).toEqual(blocks);
  });

  it('names every flag that a browser is started with', () => {
    const block = blockOf('--remote-debugging-port');
    const named = block.split(/[\s\\]+/);
    for (const flag of browserArguments) expect(named).toContain(flag);
  });
});
