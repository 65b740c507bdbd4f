/** Runs parts of the fuzzing, each in a process that may write to its own folder alone, start no other process, and take only so much memory. */
import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FuzzReport } from './Findings.ts';

const root = join(import.meta.dirname, '..', '..');
const program = join(import.meta.dirname, 'runPart.ts');

export const partNames = ['ipc', 'web', 'files', 'exports'] as const;
export type PartName = (typeof partNames)[number];

/** Of the heap; what is outside of it, such as unpacked bytes, the part looks at itself. */
const HEAP_MEGABYTES = 700;
/** Without a sign of life for so long it hangs. */
const SILENCE_MS = 10 * 60_000;

export interface LaunchOptions {
  part: PartName;
  count: number;
  seed: number;
  onProgress?: (done: number) => void;
}

/** @returns the report; a process that ended otherwise is a finding */
export async function launch(options: LaunchOptions): Promise<FuzzReport> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'outpost-fuzz-')));
  try {
    return await run(options, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run({ part, count, seed, onProgress }: LaunchOptions, folder: string): Promise<FuzzReport> {
  const readable = [root, realpathSync(join(root, 'node_modules')), folder];
  const flags = [
    '--disable-warning=ExperimentalWarning',
    '--disable-warning=SecurityWarning',
    `--max-old-space-size=${HEAP_MEGABYTES}`,
    '--permission',
    '--allow-worker',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    `--allow-fs-write=${folder}`,
  ];
  const child = spawn(process.execPath, [...flags, program, part, String(count), String(seed), folder], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: '', TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve) => {
    let [out, last, notes] = ['', 'its start', ''];
    let silence = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      clearTimeout(silence);
      silence = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
      for (const line of text.split('\n').filter(Boolean)) {
        if (/^\d+$/.test(line)) {
          last = line;
          onProgress?.(Number(line));
        } else notes = `${notes}${line}\n`.slice(-4_000);
      }
    });
    child.once('close', (code, signal) => {
      clearTimeout(silence);
      resolve(
        code === 0
          ? withNotes(JSON.parse(out), notes)
          : crashed(part, seed, `${signal ?? code} after ${last}: ${notes}`),
      );
    });
  });
}

/** A defect is answered without its inside: that may stand in what the process wrote. */
function withNotes(report: FuzzReport, notes: string): FuzzReport {
  if (report.found === 0 || notes === '') return report;
  return { ...report, findings: [...report.findings, `the process wrote: ${notes}`] };
}

function crashed(part: PartName, seed: number, how: string): FuzzReport {
  return {
    ...{ part, seed, count: 0, outcomes: {}, slow: [], slowest: { what: '', ms: 0, processorMs: 0 } },
    findings: [`the process ended: ${how}`],
    found: 1,
  };
}
