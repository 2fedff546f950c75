import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // The core is pure: its tests may share what they load.
          isolate: false,
          testTimeout: 30_000,
          include: [
            'test/core/**/*.test.ts',
            'test/rules/**/*.test.ts',
            'test/gold/**/*.test.ts',
            'test/project/**/*.test.ts',
            'test/pages/**/*.test.ts',
          ],
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: { name: 'worker', include: ['test/edge/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        test: { name: 'browser', environment: 'node', include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
    ],
  },
});
