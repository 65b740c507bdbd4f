import type { Client, SchedulerStatus } from '../../../../shared/contract/index.ts';
import { AppError } from '../../../../shared/errors/AppError.ts';
import { always, type Command, type CommandContext, type Invocation, textOption } from '../Command.ts';
import { showCycleProgress } from '../progress.ts';
import { ranText, stateLine, statusText } from '../schedulerText.ts';

export const schedulerCommands: Command[] = [
  {
    name: 'scheduler status',
    usage: '',
    summary: 'whether cycles run by themselves, what the last one did, and what is automatic',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    async run({ client }) {
      const value = await client.call('scheduler.status', {});
      return { value, text: statusText(value) };
    },
  },
  {
    name: 'scheduler run-once',
    usage: '',
    summary: 'run one cycle now, also while paused; a step that fails does not change the exit code',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('writer'),
    isStoppedWhole: true,
    async run({ client, io }) {
      const value = await runCycle(client, io);
      return { value, text: ranText(value) };
    },
  },
  {
    name: 'scheduler pause',
    usage: '[--reason TEXT]',
    summary: 'let no cycle start by itself, also over restarts',
    options: { reason: 'string' },
    positionals: { min: 0, max: 0 },
    access: always('writer'),
    async run(context) {
      const value = await context.client.call('scheduler.pause', reasonOption(context));
      const next =
        '`outpost scheduler resume` ends the pause; `outpost scheduler run-once` runs one cycle now.';
      return { value, text: `${stateLine(value)}\n${next}` };
    },
  },
  {
    name: 'scheduler resume',
    usage: '',
    summary: 'let cycles start by themselves again',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('writer'),
    async run({ client }) {
      const value = await client.call('scheduler.resume', {});
      return { value, text: `The scheduler is not paused.\n${stateLine(value)}` };
    },
  },
  {
    name: 'scheduler auto',
    usage: 'ID on|off',
    summary: 'switch the automatic forecasts of a dataset on or off',
    options: {},
    positionals: { min: 2, max: 2 },
    access: always('writer'),
    async run({ client, positionals }) {
      const [datasetId, word] = positionals as [string, string];
      const isOn = onOrOff(word);
      const value = await client.call('scheduler.setAutoForecast', { datasetId, isOn });
      return { value, text: (await autoLines(client, datasetId, value)).join('\n') };
    },
  },
];

/** @throws AppError `CANCELLED` when Ctrl+C ended the cycle before its end */
async function runCycle(client: Client, io: CommandContext['io']): Promise<SchedulerStatus> {
  const done = showCycleProgress(client, io);
  try {
    const status = await client.call('scheduler.runOnce', {});
    if (status.lastCycle!.finishedAt !== null) return status;
  } finally {
    done();
  }
  throw new AppError(
    'CANCELLED',
    'The cycle was ended before it was done. What its steps had stored stays; the rest is done by the next cycle.',
  );
}

function reasonOption(context: Invocation): { reason?: string } {
  const reason = textOption(context, 'reason');
  if (reason === undefined) return {};
  if (reason.trim() !== '') return { reason };
  throw new AppError('INVALID_PARAMS', 'Say why behind --reason, or leave it out.');
}

function onOrOff(word: string): boolean {
  if (word === 'on' || word === 'off') return word === 'on';
  throw new AppError('INVALID_PARAMS', `Automatic forecasts are switched on or off, not "${word}".`);
}

/** What the switch means. */
async function autoLines(client: Client, id: string, status: SchedulerStatus): Promise<string[]> {
  const own = status.datasets.find(({ datasetId }) => datasetId === id);
  if (own === undefined) return [`${id} is a replay: it is forecast by hand only.`];
  if (!own.isOn) return [`Automatic forecasts of ${id} are off. Those that are there stay.`];
  const { value: mayUseFar } = await client.call('settings.get', { key: 'scheduler.farProviders' });
  return [
    `Automatic forecasts of ${id} are on: a cycle makes one when the data are new or a new week has begun. ${own.message}`,
    stateLine(status),
    mayUseFar === true
      ? 'Providers outside this network may be asked, which costs tokens; `outpost config set scheduler.farProviders false` ends that.'
      : 'Providers outside this network are only asked with `outpost config set scheduler.farProviders true`.',
  ];
}
