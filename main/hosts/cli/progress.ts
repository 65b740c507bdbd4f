import type { Client } from '../../../shared/contract/client.ts';
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

function ended(stop: () => void, io: Io): () => void {
  return () => {
    stop();
    io.err('\r\x1b[K');
  };
}
