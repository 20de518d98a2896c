import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

let eslint: ESLint;
beforeAll(() => {
  eslint = new ESLint({ cwd: new URL('..', import.meta.url).pathname });
});

/** What the lint says of a text, as if it stood in that file. */
async function lint(path: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'parse');
}

const offences: [string, string, string][] = [
  [
    'src/core/card/x.ts',
    "import { readFile } from 'node:fs/promises';\nvoid readFile;\n",
    'no-restricted-imports',
  ],
  [
    'src/core/card/x.ts',
    "import { runGit } from '../../io/git/run-git.ts';\nvoid runGit;\n",
    'no-restricted-imports',
  ],
  ['src/core/card/x.ts', "import { run } from '../../cli/run.ts';\nvoid run;\n", 'no-restricted-imports'],
  [
    'src/core/page/x.ts',
    "import { input } from '../../site/site-input.ts';\nvoid input;\n",
    'no-restricted-imports',
  ],
  [
    'src/core/print/x.ts',
    "import { chromium } from 'playwright';\nvoid chromium;\n",
    'no-restricted-imports',
  ],
  ['src/core/page/x.ts', "import { build } from 'astro';\nvoid build;\n", 'no-restricted-imports'],
  ['src/core/card/x.ts', 'process.exit();\n', 'no-restricted-globals'],
  ['src/core/card/x.ts', "console.log('x');\n", 'no-restricted-globals'],
  ['src/core/card/x.ts', "void fetch('https://example.org');\n", 'no-restricted-globals'],
  ['src/core/card/x.ts', 'export const now = Date.now();\n', 'no-restricted-syntax'],
  ['src/core/card/x.ts', 'export const now = new Date();\n', 'no-restricted-syntax'],
  ['src/core/card/x.ts', 'export const chance = Math.random();\n', 'no-restricted-syntax'],
  ['src/core/card/x.ts', "export const order = 'a'.localeCompare('b');\n", 'no-restricted-syntax'],
  ['src/io/git/x.ts', "import { run } from '../../cli/run.ts';\nvoid run;\n", 'no-restricted-imports'],
  ['src/io/git/x.ts', "console.log('x');\n", 'no-restricted-globals'],
  ['src/load-catalogue.ts', "import { run } from './cli/run.ts';\nvoid run;\n", 'no-restricted-imports'],
  [
    'src/cli/commands/x.ts',
    "import { input } from '../../site/site-input.ts';\nvoid input;\n",
    'no-restricted-imports',
  ],
  ['src/cli/commands/x.ts', 'process.exit(1);\n', 'no-restricted-properties'],
  [
    'src/site/x.ts',
    "import { runGit } from '../io/git/run-git.ts';\nvoid runGit;\n",
    'no-restricted-imports',
  ],
  [
    'src/site/x.ts',
    "import { freezeVersion } from '../freeze-version.ts';\nvoid freezeVersion;\n",
    'no-restricted-imports',
  ],
  ['src/core/card/x.ts', 'export const bad: any = 1;\n', '@typescript-eslint/no-explicit-any'],
  ['src/core/card/x.ts', 'export default 1;\n', 'no-restricted-syntax'],
];

const honest: [string, string][] = [
  ['src/core/version/x.ts', "import { createHash } from 'node:crypto';\nvoid createHash;\n"],
  ['src/core/page/x.ts', "import { routes } from '../catalogue/routes.ts';\nvoid routes;\n"],
  ['src/io/git/x.ts', "import { readFile } from 'node:fs/promises';\nvoid readFile;\n"],
  ['src/io/git/x.ts', "import { computeDigest } from '../../core/version/digest.ts';\nvoid computeDigest;\n"],
  [
    'src/cli/commands/x.ts',
    "import { freezeVersion } from '../../freeze-version.ts';\nvoid freezeVersion;\n",
  ],
  ['src/cli/bin.js', 'process.exit(1);\n'],
  ['src/site/x.ts', "import { routes } from '../core/catalogue/routes.ts';\nvoid routes;\n"],
];

describe('the layer fence', () => {
  it.each(offences)('bites in %s: %j', async (path, text, rule) => {
    expect(await lint(path, text)).toContain(rule);
  });

  it.each(honest)('lets %s be: %j', async (path, text) => {
    expect(await lint(path, text)).toEqual([]);
  });
});
