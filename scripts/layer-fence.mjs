import { readdirSync } from 'node:fs';

/**
 * The layers, and what each may not import or use. ESLint enforces it; test/layer-fence.test.ts shows that it bites.
 *
 * core may not touch the world; io may not talk; flows and their steps join core and io; the command line may not
 * reach into the site; the site only lays out.
 */

const layer = (name) => ({
  group: [`**/${name}/**`, `../${name}/**`],
  message: `This layer may not import from ${name}/.`,
});
const packages = (...names) => ({
  group: names.flatMap((name) => [name, `${name}/*`]),
  message: 'This layer may not use it.',
});

const nodeModules = {
  regex: '^node:(?!crypto$)',
  message: 'core is pure: of Node it may use node:crypto alone.',
};
const flows = readdirSync(new URL('../src', import.meta.url))
  .filter((name) => name.endsWith('.ts') && name !== 'load-catalogue.ts')
  .map((name) => name.slice(0, -'.ts'.length));

const flow = {
  regex: `^(\\.\\./)+((${flows.join('|')})\\.ts|steps/.*)$`,
  message: 'Flows are for the command line.',
};

const globals = ['process', 'console', 'fetch', 'setTimeout', 'setInterval', 'Buffer', 'performance'].map(
  (name) => ({
    name,
    message: 'core is pure.',
  }),
);

const impure = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The time comes in as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The time comes in as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance comes in as an argument.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(localeCompare|toLocaleString|toLocaleDateString|toLocaleTimeString)$/]',
    message: 'The result depends on the machine.',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
];

const shell = ['playwright', 'playwright-core', 'astro', 'simple-git', 'commander', '@sparticuz/chromium'];

export const fence = [
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            layer('io'),
            layer('steps'),
            layer('cli'),
            layer('site'),
            packages(...shell),
            nodeModules,
          ],
        },
      ],
      'no-restricted-globals': ['error', ...globals],
      'no-restricted-syntax': ['error', ...impure],
    },
  },
  {
    files: ['src/io/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [layer('steps'), layer('cli'), packages('commander')] }],
      'no-restricted-globals': ['error', { name: 'console', message: 'io does not talk.' }],
    },
  },
  {
    files: ['src/*.ts', 'src/steps/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            layer('cli'),
            { group: ['./site/**', '../site/**'], message: 'Flows do not lay out.' },
            packages('commander'),
          ],
        },
      ],
      'no-restricted-globals': ['error', { name: 'console', message: 'Flows do not talk.' }],
    },
  },
  {
    files: ['src/cli/**/*.ts', 'src/cli/bin.js'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [layer('site')] }],
      'no-restricted-globals': [
        'error',
        { name: 'console', message: 'Write to the streams of the context.' },
      ],
    },
  },
  {
    // Not bin.js, which is the process.
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'exit', message: 'Only bin.js ends the process.' },
      ],
    },
  },
  {
    files: ['src/site/**/*.ts', 'src/site/**/*.astro'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [layer('io'), layer('cli'), packages('playwright', 'simple-git', 'commander'), flow] },
      ],
    },
  },
];
