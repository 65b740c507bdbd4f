import type { Client } from '../../../shared/contract/client.ts';
import type { StepName } from '../../../shared/scheduler/schedulerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { Io } from './Command.ts';
import { providerName } from './format.ts';
import { shownSite } from './shownSite.ts';

const BAR_WIDTH = 20;

function bar(share: number): string {
  return `[${'#'.repeat(Math.floor(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '.')}]`;
}

/** Shows the run on one line of a terminal, and nothing elsewhere. @returns a function that clears the line */
export function showProgress(client: Client, io: Io): () => void {
  if (!io.isErrTerminal) return () => {};
  const stop = client.on('run.progress', ({ phase, provider, done, total, place }) => {
    if (phase !== 'place' && phase !== 'computing') return;
    const share = total === 0 ? 0 : done / total;
    if (phase === 'computing') {
      io.err(`\r\x1b[K${bar(share)} ${words.cli.progress.computing({ done, total })}`);
      return;
    }
    io.err(
      `\r\x1b[K${bar(share)} ${words.cli.progress.place({ provider: providerName(provider), number: done + 1, total, place: place ?? '' })}`,
    );
  });
  return ended(stop, io);
}

/** Shows the import on one line of a terminal, and nothing elsewhere. @returns a function that clears the line */
export function showImportProgress(client: Client, io: Io): () => void {
  if (!io.isErrTerminal) return () => {};
  const stop = client.on('import.progress', ({ phase, rowsRead, share, secondsLeft }) => {
    if (phase === 'done' || phase === 'failed' || phase === 'cancelled') return;
    const said = words.cli.progress.importing({
      phase,
      rows: words.cli.counts.rows(rowsRead),
      secondsLeft: secondsLeft === null ? null : Math.ceil(secondsLeft),
    });
    const shown = share === null ? '' : `${bar(share)} `;
    io.err(`\r\x1b[K${shown}${said}`);
  });
  return ended(stop, io);
}

/** Shows a hindcast on one line of a terminal, and nothing elsewhere. @returns a function that clears the line */
export function showHindcastProgress(client: Client, io: Io): () => void {
  if (!io.isErrTerminal) return () => {};
  const stop = client.on('hindcast.progress', ({ kind, phase, done, total }) => {
    if (kind !== 'hindcast' || phase !== 'running') return;
    io.err(`\r\x1b[K${bar(done / total)} ${words.cli.progress.round({ round: done + 1, total })}`);
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
    io.err(`\r\x1b[K${bar(done / total)} ${words.cli.progress.testing({ week: done + 1, total })}`);
  });
  return ended(stop, io);
}

/** Shows the cycle on one line of a terminal, with its imports and runs, and nothing elsewhere. @param steps those of a cycle here, in their order @returns a function that clears the line */
export function showCycleProgress(client: Client, io: Io, steps: readonly StepName[]): () => void {
  if (!io.isErrTerminal) return () => {};
  const stop = client.on('scheduler.changed', ({ lastCycle }) => {
    const name = lastCycle?.steps.find(({ outcome }) => outcome === 'running')?.name;
    if (name === undefined) return;
    const number = steps.indexOf(name);
    const shown = bar(number / steps.length);
    io.err(
      `\r\x1b[K${shown} ${words.cli.progress.step({ number: number + 1, total: steps.length, name: words.cli.progress.steps[name] })}`,
    );
  });
  const parts = [showImportProgress(client, io), showProgress(client, io)];
  return () => {
    stop();
    for (const done of parts) done();
  };
}

/** Shows a sync with the team on one line of a terminal, and nothing elsewhere. @returns a function that clears the line */
export function showTeamProgress(client: Client, io: Io): () => void {
  if (!io.isErrTerminal) return () => {};
  const stop = client.on('team.changed', ({ progress }) => {
    if (progress === null) return;
    const { phase, site, done, total } = progress;
    const said = words.cli.team;
    const text = {
      connecting: said.connecting,
      waiting: said.waiting,
      sending: said.sending({ done, total }),
      receiving: said.receiving({ site: shownSite(site ?? ''), done, total }),
    }[phase];
    io.err(`\r\x1b[K${total === 0 ? '' : `${bar(done / total)} `}${text}`);
  });
  return ended(stop, io);
}

function ended(stop: () => void, io: Io): () => void {
  return () => {
    stop();
    io.err('\r\x1b[K');
  };
}
