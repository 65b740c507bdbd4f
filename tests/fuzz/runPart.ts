/** One part of the fuzzing in a process of its own: what it may write, and how much memory it may take, its starter decides. */

import type { PartOptions } from './calls/callPart.ts';
import { callPart } from './calls/callPart.ts';
import { openIpcWire } from './calls/ipcCalls.ts';
import { openWebWire } from './calls/webCalls.ts';
import { exportPart } from './exports/exportPart.ts';
import type { FuzzReport } from './Findings.ts';
import { filePart } from './files/filePart.ts';
import { watchFolder } from './watchedFolder.ts';

export const fuzzParts: Readonly<Record<string, (options: PartOptions) => Promise<FuzzReport>>> = {
  ipc: (options) => callPart('calls over IPC', options, openIpcWire),
  web: (options) => callPart('calls over HTTP', options, openWebWire),
  files: filePart,
  exports: exportPart,
};

const [name = '', count = '0', seed = '1', folder = ''] = process.argv.slice(2);
const report = await fuzzParts[name]!({
  count: Number(count),
  seed: Number(seed),
  watched: watchFolder(folder),
  onProgress: (done) => process.stderr.write(`${done}\n`),
});
process.stdout.write(`${JSON.stringify(report)}\n`);
