/**
 * A real process that reads a file as a table and keeps nothing of it. Arguments: the file.
 * Says on stdout, as one line of JSON, how many rows and batches it got and the last line's number.
 */
import { nodeInputFiles } from '../../../main/adapters/nodeInputFiles.ts';
import { nodeTableReader } from '../../../main/adapters/tables/nodeTableReader.ts';

const file = await nodeInputFiles.open(process.argv[2] ?? '');
const table = await nodeTableReader.open(file, {});
const seen = { rows: 0, batches: 0, widest: 0, lastLine: 0, bytesRead: 0 };
for await (const { cells, lines, bytesRead } of table.batches({ aborted: false })) {
  seen.rows += cells.length;
  seen.batches += 1;
  seen.widest = Math.max(seen.widest, cells.length);
  seen.lastLine = lines.at(-1) ?? seen.lastLine;
  seen.bytesRead = bytesRead;
}
process.stdout.write(`${JSON.stringify(seen)}\n`);
