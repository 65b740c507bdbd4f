/** Parses one file with Papa Parse, as a stream, and does nothing with its rows. Prints what it took. */
import { createReadStream } from 'node:fs';
import { argv, stdout } from 'node:process';
import Papa from 'papaparse';

const start = performance.now();
let rows = -1;
await new Promise<void>((resolve, reject) => {
  Papa.parse<string[]>(createReadStream(argv[2]!), {
    delimiter: ',',
    skipEmptyLines: true,
    chunk: ({ data }) => {
      rows += data.length;
    },
    complete: () => resolve(),
    error: reject,
  });
});
const tookMs = performance.now() - start;
stdout.write(JSON.stringify({ rows, tookMs }));
