import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real Git and a real browser: slow on a busy machine, never hanging.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    setupFiles: ['test/helpers/seed-properties.ts'],
    pool: 'forks',
    maxWorkers: 2,
    env: { TZ: 'Pacific/Auckland', LANG: 'C.UTF-8' },
  },
});
