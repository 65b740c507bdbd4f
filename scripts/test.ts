/**
 * `npm test`: formatting, types, unit and contract tests, browser tests; one line of counts at the end.
 * With `--long`: only the tests that repeat at random, many times more often, and the browser tests that every run can do without.
 * With `--soak`: only the soak, for a whole simulated day.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { electronBinary, hasDisplay } from './electronBinary.ts';
import { ensureBrowser } from './findBrowser.ts';
import { findPostgres } from './findPostgres.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, '..');
const reports = join(root, '.cache', 'reports');
const bin = (name: string) => join(root, 'node_modules', name);
const isLong = process.argv.includes('--long');
const isSoak = process.argv.includes('--soak');
/** Tests start the command line over and over: what Node compiles once is kept beside the reports. */
const compiled = join(root, '.cache', 'compiled');

/** Runs one tool with this Node. @returns whether it ended well */
function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const all = ['--disable-warning=ExperimentalWarning', script, ...args];
  const result = spawnSync(process.execPath, all, {
    cwd: root,
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...env },
  });
  return result.status === 0;
}

/** A stage without counts of its own: it counts as one check. */
function check(name: string, script: string, args: readonly string[]): Counts {
  process.stdout.write(`\n== ${name}\n`);
  const isGood = run(script, args);
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
}

function readReport<T>(path: string): T | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null;
}

/** A runner that failed without a report, or failed outside any test, still counts as a failure. */
function orFailed(counts: Counts | null, isGood: boolean): Counts {
  const known = counts ?? { passed: 0, failed: 0, skipped: 0 };
  return isGood || known.failed > 0 ? known : { ...known, failed: 1 };
}

function unitTests(): Counts {
  process.stdout.write('\n== Unit, property and contract tests\n');
  if (findPostgres() === null)
    process.stdout.write('The tests of the team with a real PostgreSQL are skipped: it is not installed.\n');
  const report = join(reports, 'vitest.json');
  const lanes = isSoak ? ['tests/scenarios/soak.test.ts'] : isLong ? ['--project', 'random'] : [];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env = { OUTPOST_LONG: isLong || isSoak ? '1' : '' };
  const isGood = run(bin('vitest/vitest.mjs'), ['run', ...lanes, ...reporters], env);
  const found = readReport<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(
    report,
  );
  const counts = found && {
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests,
  };
  return orFailed(counts, isGood);
}

function browserTests(): Counts {
  process.stdout.write('\n== Browser tests\n');
  if (electronBinary(root) === null || !hasDisplay(process.env, process.platform)) {
    process.stdout.write(
      "The test in Electron's own window is skipped: its program or a display is not here.\n",
    );
  }
  const report = join(reports, 'playwright.json');
  const env = { OUTPOST_BROWSER: ensureBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const lanes = isLong ? ['--grep', '@long'] : ['--grep-invert', '@long'];
  const isGood = run(bin('@playwright/test/cli.js'), ['test', '--reporter=list,json', ...lanes], env);
  const found = readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>(report);
  const counts = found && {
    passed: found.stats.expected + found.stats.flaky,
    failed: found.stats.unexpected,
    skipped: found.stats.skipped,
  };
  return orFailed(counts, isGood);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const quickStages: (() => Counts)[] = [
  () => check('Formatting and lint', bin('@biomejs/biome/bin/biome'), ['check', '.']),
  () => check('Types, one project per layer', bin('typescript/bin/tsc'), ['-b']),
  unitTests,
  browserTests,
];
const longStages = isSoak ? [unitTests] : [unitTests, browserTests];
const stages = isLong || isSoak ? longStages : quickStages;
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const stage of stages) {
  const counts = stage();
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
