import { defineConfig } from 'vitest/config';
import { MINUTE } from './shared/time/durations.ts';
import { forbidHostModules } from './tests/support/forbidHostModules.ts';
import { SlowFirst } from './tests/support/SlowFirst.ts';

/** Tests without a browser: `npm run test:unit`; tests/e2e runs apart. Long counts need time without limit. */
const isLong = process.env.OUTPOST_LONG === '1';

/** Tests of rules alone: they change nothing outside of themselves, so that files can share what is loaded. */
const rules = ['tests/core/**', 'tests/renderer/**', 'tests/shared/**', 'tests/contract/**'];
const tests = (folders: readonly string[]) => folders.map((folder) => `${folder}/*.test.{ts,tsx}`);

export default defineConfig({
  plugins: [forbidHostModules(import.meta.dirname)],
  test: {
    projects: [
      { extends: true, test: { name: 'rules', include: tests(rules), isolate: false } },
      {
        extends: true,
        test: { name: 'world', include: tests(['tests/**']), exclude: [...rules, 'tests/e2e/**'] },
      },
    ],
    environment: 'node',
    setupFiles: ['tests/support/propertySeed.ts'],
    sequence: { sequencer: SlowFirst },
    pool: 'forks',
    maxWorkers: 2,
    // Longer than any of them takes, also where other work keeps the machine busy.
    testTimeout: isLong ? 0 : MINUTE,
    hookTimeout: MINUTE,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
