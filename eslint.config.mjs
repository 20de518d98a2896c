import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { fence } from './scripts/layer-fence.mjs';

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      'demo',
      'lib',
      '.astro',
      '.colophon',
      'src/core/validate/generated',
      'test/fixtures',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
        {
          selector:
            'CallExpression[callee.property.name=/^(localeCompare|toLocaleString|toLocaleDateString|toLocaleTimeString)$/]',
          message: 'The result depends on the machine. Compare by code unit; format in one place.',
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'test/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['*.mjs', '*.config.ts', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/site/**'], rules: { 'no-restricted-syntax': 'off' } },
  ...fence,
);
