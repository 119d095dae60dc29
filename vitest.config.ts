import { defineConfig } from 'vitest/config';

const source = {
  resolve: { conditions: ['samenspraak-source'] },
  ssr: { resolve: { conditions: ['samenspraak-source'] } },
};

/** Unit, property and integration tests; the browser tests live in `e2e` and run under Playwright. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'tools', root: 'tools', include: ['**/*.test.mjs'], testTimeout: 20_000 } },
      { ...source, test: { name: 'shared', root: 'shared', include: ['src/**/*.test.ts'] } },
      {
        ...source,
        test: { name: 'server', root: 'server', include: ['src/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        ...source,
        test: {
          name: 'client',
          root: 'client',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
    ],
  },
});
