/** A thread of imports that meets its end in those of some names: its orders have no other word for it. */
import { nodeImportTasks } from '../../main/adapters/workers/importTasks.ts';
import { serveTasks } from '../../main/adapters/workers/serveTasks.ts';
import type { Report } from '../../main/core/ports/HeavyWork.ts';
import { steps } from '../../main/core/surveillance/intake/importProgress.ts';

const tasks = nodeImportTasks();

serveTasks({
  readImport: ((order, report, signal) => {
    if (order.name === 'ending') process.exit(7);
    if (order.name === 'hoarding') hoard();
    if (order.name === 'forever') stay(report);
    return tasks.readImport(order, report, signal);
  }) satisfies typeof tasks.readImport,
});

/** Tells that it is inside, and never comes back. */
function stay(report: Report): never {
  report(2, 2, { name: steps.checking, items: 7 });
  for (;;);
}

/** In pieces that are large to the engine: where many small ones meet the limit of a thread at once, Node ends the whole process. */
function hoard(): never {
  const held: number[][] = [];
  for (;;) held.push(new Array(10_000).fill(held.length + 0.5));
}
