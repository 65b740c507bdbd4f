/** `npm run fuzz`: hostile calls, files and exports in any number; says what was sent, what came of it, and the seed to repeat it with. */
import { parseArgs } from 'node:util';
import type { FuzzReport } from './Findings.ts';
import { type LaunchOptions, launch } from './launch.ts';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '20000' },
    files: { type: 'string', default: '500' },
    exports: { type: 'string', default: '500' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

const [calls, files, exports, seed] = [values.calls, values.files, values.exports, values.seed].map(
  Number,
) as [number, number, number, number];

/** Calls go over both wires, half of them over each. */
const parts: readonly Omit<LaunchOptions, 'onProgress'>[] = [
  { part: 'ipc', count: Math.ceil(calls / 2), seed },
  { part: 'web', count: Math.floor(calls / 2), seed: seed + 1 },
  { part: 'files', count: files, seed: seed + 2 },
  { part: 'exports', count: exports, seed: seed + 3 },
];

function tell({ part, count, seed: own, outcomes, findings, found, slow, slowest }: FuzzReport): void {
  const often = Object.entries(outcomes).sort(([, one], [, other]) => other - one);
  process.stdout.write(`\n${part}: ${count}, seed ${own}; ${found} findings, ${slow.length} too slow\n`);
  process.stdout.write(`  ${often.map(([name, times]) => `${name} ${times}`).join(', ')}\n`);
  process.stdout.write(
    `  slowest: ${slowest.ms} ms, ${slowest.processorMs} ms of processor: ${slowest.what}\n`,
  );
  for (const line of [...findings, ...slow]) process.stdout.write(`  ! ${line}\n`);
}

process.stdout.write(`seed ${seed}: ${calls} calls, ${files} files, ${exports} exports\n`);
let isGood = true;
for (const options of parts.filter(({ count }) => count > 0)) {
  const report = await launch({
    ...options,
    onProgress: (done) => process.stderr.write(`\r${options.part} ${done} of ${options.count} `),
  });
  tell(report);
  isGood &&= report.found === 0 && report.slow.length === 0;
}
process.exitCode = isGood ? 0 : 1;
