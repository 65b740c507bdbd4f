import type { Client, SchedulerStatus } from '../../../../shared/contract/index.ts';
import { AppError } from '../../../../shared/errors/AppError.ts';
import { stepNames } from '../../../../shared/scheduler/schedulerSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { always, type Command, type CommandContext, type Invocation, textOption } from '../Command.ts';
import { showCycleProgress } from '../progress.ts';
import { ranText, stateLine, statusText } from '../schedulerText.ts';

export const schedulerCommands: Command[] = [
  {
    name: 'scheduler status',
    usage: () => '',
    summary: 'schedulerStatus',
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
    usage: () => '',
    summary: 'schedulerRunOnce',
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
    usage: () => words.cli.usages.optionalReason,
    summary: 'schedulerPause',
    options: { reason: 'string' },
    positionals: { min: 0, max: 0 },
    access: always('writer'),
    async run(context) {
      const value = await context.client.call('scheduler.pause', reasonOption(context));
      const next = words.cli.scheduler.paused;
      return { value, text: `${stateLine(value)}\n${next}` };
    },
  },
  {
    name: 'scheduler resume',
    usage: () => '',
    summary: 'schedulerResume',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('writer'),
    async run({ client }) {
      const value = await client.call('scheduler.resume', {});
      return { value, text: words.cli.scheduler.notPaused({ state: stateLine(value) }) };
    },
  },
  {
    name: 'scheduler auto',
    usage: () => words.cli.usages.schedulerAuto,
    summary: 'schedulerAuto',
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
  const { membership } = await client.call('team.status', {});
  const steps = stepNames.filter((name) => name !== 'team' || membership !== null);
  const done = showCycleProgress(client, io, steps);
  try {
    const status = await client.call('scheduler.runOnce', {});
    if (status.lastCycle!.finishedAt !== null) return status;
  } finally {
    done();
  }
  throw new AppError('CANCELLED', words.cli.scheduler.cycleEnded);
}

function reasonOption(context: Invocation): { reason?: string } {
  const reason = textOption(context, 'reason');
  if (reason === undefined) return {};
  if (reason.trim() !== '') return { reason };
  throw new AppError('INVALID_PARAMS', words.cli.scheduler.sayWhy);
}

function onOrOff(word: string): boolean {
  if (word === 'on' || word === 'off') return word === 'on';
  throw new AppError('INVALID_PARAMS', words.cli.scheduler.onOrOff({ word }));
}

/** What the switch means. */
async function autoLines(client: Client, id: string, status: SchedulerStatus): Promise<string[]> {
  const own = status.datasets.find(({ datasetId }) => datasetId === id);
  if (own === undefined) return [words.cli.scheduler.isReplay({ id })];
  if (!own.isOn) return [words.cli.scheduler.autoOff({ id })];
  const { value: mayUseFar } = await client.call('settings.get', { key: 'scheduler.farProviders' });
  return [
    words.cli.scheduler.autoOn({ id, message: own.message }),
    stateLine(status),
    words.cli.scheduler.farProviders({ mayUseFar: mayUseFar === true }),
  ];
}
