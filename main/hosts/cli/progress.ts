import type { Client } from '../../../shared/contract/client.ts';
import { type StepName, stepNames } from '../../../shared/scheduler/schedulerSchema.ts';
import type { Io } from './Command.ts';
import { plural, providerName } from './format.ts';

const BAR_WIDTH = 20;

function bar(share: number): string {
  return `[${'#'.repeat(Math.floor(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '.')}]`;
}

/** Shows the run on one line of a terminal, and nothing elsewhere. @returns a function that clears the line */
export function showProgress(client: Client, io: Io): () => void {
  if (!io.isErrTerminal) return () => {};
  const stop = client.on('run.progress', ({ phase, provider, done, total, place }) => {
    if (phase !== 'place') return;
    const share = total === 0 ? 0 : done / total;
    io.err(
      `\r\x1b[K${bar(share)} ${providerName(provider)}: place ${done + 1} of ${total}, ${place ?? ''} (Ctrl+C cancels)`,
    );
  });
  return ended(stop, io);
}

const phaseWords = { reading: 'Reading', checking: 'Checking', saving: 'Saving' } as const;

/** Shows the import on one line of a terminal, and nothing elsewhere. @returns a function that clears the line */
export function showImportProgress(client: Client, io: Io): () => void {
  if (!io.isErrTerminal) return () => {};
  const stop = client.on('import.progress', ({ phase, rowsRead, share, secondsLeft }) => {
    if (phase === 'done' || phase === 'failed' || phase === 'cancelled') return;
    const left = secondsLeft === null ? '' : `, about ${Math.ceil(secondsLeft)} s left`;
    const shown = share === null ? '' : `${bar(share)} `;
    io.err(
      `\r\x1b[K${shown}${phaseWords[phase]}: ${plural(rowsRead, 'row')}${left}${phase === 'saving' ? '' : ' (Ctrl+C cancels)'}`,
    );
  });
  return ended(stop, io);
}

/** Shows a hindcast on one line of a terminal, and nothing elsewhere. @returns a function that clears the line */
export function showHindcastProgress(client: Client, io: Io): () => void {
  if (!io.isErrTerminal) return () => {};
  const stop = client.on('hindcast.progress', ({ kind, phase, done, total }) => {
    if (kind !== 'hindcast' || phase !== 'running') return;
    io.err(`\r\x1b[K${bar(done / total)} Round ${done + 1} of ${total} (Ctrl+C cancels)`);
  });
  const importing = showImportProgress(client, io);
  return () => {
    stop();
    importing();
  };
}

/** Shows a backtest on one line of a terminal, and nothing elsewhere. @returns a function that clears the line */
export function showBacktestProgress(client: Client, io: Io): () => void {
  if (!io.isErrTerminal) return () => {};
  const stop = client.on('hindcast.progress', ({ kind, phase, done, total }) => {
    if (kind !== 'backtest' || phase !== 'running') return;
    io.err(
      `\r\x1b[K${bar(done / total)} Imported. Testing past week ${done + 1} of ${total} (Ctrl+C leaves the rest out)`,
    );
  });
  return ended(stop, io);
}

const stepWords: Record<StepName, string> = {
  connectivity: 'looking at the network',
  refresh: 'reading watched files',
  score: 'scoring forecasts',
  health: 'looking at providers',
  forecast: 'automatic forecasts',
  housekeeping: 'tidying up',
};

/** Shows the cycle on one line of a terminal, with its imports and runs, and nothing elsewhere. @returns a function that clears the line */
export function showCycleProgress(client: Client, io: Io): () => void {
  if (!io.isErrTerminal) return () => {};
  const stop = client.on('scheduler.changed', ({ lastCycle }) => {
    const name = lastCycle?.steps.find(({ outcome }) => outcome === 'running')?.name;
    if (name === undefined) return;
    const number = stepNames.indexOf(name);
    const shown = bar(number / stepNames.length);
    io.err(
      `\r\x1b[K${shown} Step ${number + 1} of ${stepNames.length}, ${stepWords[name]} (Ctrl+C ends the cycle)`,
    );
  });
  const parts = [showImportProgress(client, io), showProgress(client, io)];
  return () => {
    stop();
    for (const done of parts) done();
  };
}

function ended(stop: () => void, io: Io): () => void {
  return () => {
    stop();
    io.err('\r\x1b[K');
  };
}
