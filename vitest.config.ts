import { defineConfig } from 'vitest/config';
import { MINUTE, SECOND } from './shared/time/durations.ts';
import { forbidHostModules } from './tests/support/forbidHostModules.ts';

/** Tests without a browser: `npm run test:unit`; tests/e2e runs apart. Long counts need time without limit. */
const isLong = process.env.OUTPOST_LONG === '1';

export default defineConfig({
  plugins: [forbidHostModules(import.meta.dirname)],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    setupFiles: ['tests/support/propertySeed.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: isLong ? 0 : 20 * SECOND,
    hookTimeout: MINUTE,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
