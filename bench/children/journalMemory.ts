/** Prints the bytes of heap that a journal's lock state and its newest entries take, once they are read. */
import { argv, stdout } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openJournal } from '../journal.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapBytes(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

// A first opening loads whatever code is loaded late; its own objects go again.
const first = await openJournal(argv[2]!);
await first.store.close();
const before = heapBytes();
const { ledger, store } = await openJournal(argv[3]!);
const after = heapBytes();
const entries = ledger.recent.length;
await store.close();
stdout.write(JSON.stringify({ bytes: after - before, entries }));
