import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { MINUTE } from './shared/time/durations.ts';
import './tests/support/englishSystem.ts';
import { forbidHostModules } from './tests/support/forbidHostModules.ts';
import { SlowFirst } from './tests/support/SlowFirst.ts';

/** The lanes of tests without a browser: `npm run test:unit` for one of them alone; tests/e2e runs apart. Long counts need time without limit. */
const isLong = process.env.OUTPOST_LONG === '1';

/** Tests of rules alone: they change nothing outside of themselves, so that files can share what is loaded. */
const rules = ['tests/core/**', 'tests/renderer/**', 'tests/shared/**', 'tests/contract/**'];
const tests = (folders: readonly string[]) => folders.map((folder) => `${folder}/*.test.{ts,tsx}`);
/** Tests that repeat at random, kill, or let time pass: `npm run test:long` repeats them many times more often. */
const random = ['property', 'killed', 'soak', 'simulatedDays', 'fuzz'].map(
  (name) => `tests/**/*${name}.test.ts`,
);

/** Rules too, which compute whole panels of forecasts for many seconds. */
const heavy = [
  'tests/core/forecaster/forecastPanel.test.ts',
  'tests/core/judgementOfRealSeries.test.ts',
  'tests/core/providers/embedded/badInput.test.ts',
];

/** Tests with real files, processes and servers. */
const processes = [
  ...tests(['tests/{adapters,architecture,hosts,properties,scenarios,scripts}/**']),
  ...heavy,
];
/** What `npm run package:check` looks at: packages that it has just made. Nowhere else is there anything to test. */
const packages =
  process.env.OUTPOST_PACKED === undefined
    ? []
    : [
        {
          extends: true as const,
          test: { name: 'packages', include: tests(['tests/packages/**']), testTimeout: 10 * MINUTE },
        },
      ];
/** Files that share what is loaded. */
const sharing = { isolate: false, setupFiles: ['tests/support/asBefore.ts'] };
/**
 * What puts another module in the place of one, or a key where a module takes it once, or counts threads: such a file keeps what is
 * loaded to itself.
 */
const replacing =
  /vi\.(?:do)?mock\(|vi\.resetModules\(|_API_KEY'|threads\(\)|\/(?:faultyFiles|powerCutFiles|openElectron|openBundledWindow)\.ts'/i;
const alone = globSync(processes, { cwd: import.meta.dirname }).filter((file) =>
  replacing.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
);

export default defineConfig({
  plugins: [forbidHostModules(import.meta.dirname)],
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: tests(rules), exclude: [...random, ...heavy], ...sharing },
      },
      {
        extends: true,
        test: { name: 'process', include: processes, exclude: [...random, ...alone], ...sharing },
      },
      { extends: true, test: { name: 'alone', include: alone, exclude: random } },
      { extends: true, test: { name: 'random', include: random } },
      ...packages,
    ],
    environment: 'node',
    globalSetup: ['tests/support/bundledCli.ts'],
    setupFiles: ['tests/support/propertySeed.ts'],
    sequence: { sequencer: SlowFirst },
    pool: 'forks',
    maxWorkers: 3,
    // Longer than any of them takes, also where other work keeps the machine busy.
    testTimeout: isLong ? 0 : MINUTE,
    hookTimeout: MINUTE,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
