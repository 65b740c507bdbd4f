/** Opens a data folder for writing, changes the lock once, says so, and stays until it is killed. */
import { argv, stdout } from 'node:process';
import { openJournal, transition } from '../journal.ts';

const { ledger } = await openJournal(argv[2]!);
await transition(ledger);
stdout.write(`${ledger.state.lock.epoch}\n`);
setInterval(() => {}, 60_000);
