import { defineConfig } from 'vitest/config';
import { MINUTE, SECOND } from './shared/time/durations.ts';
import { forbidHostModules } from './tests/support/forbidHostModules.ts';

/** The quick tests: `npm run test:unit`. Browser tests (tests/e2e) and long counts (tests/long) run apart. */
export default defineConfig({
  plugins: [forbidHostModules(import.meta.dirname)],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/long/**'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20 * SECOND,
    hookTimeout: MINUTE,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
