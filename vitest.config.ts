import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'extension/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['test/**/*.test.ts'],
          // A browser takes seconds to start on a small machine; the tests themselves wait on conditions.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
    coverage: { include: ['src/**'], exclude: ['**/*.test.ts'] },
  },
});
