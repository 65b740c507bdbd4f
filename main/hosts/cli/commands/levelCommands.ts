import { type RiskLevel, riskLevels } from '../../../../shared/contract/index.ts';
import { AppError } from '../../../../shared/errors/AppError.ts';
import { words } from '../../../../shared/words/index.ts';
import { always, type Command, type Invocation, textOption } from '../Command.ts';
import { byHandLine, byHandLines } from '../levelsByHand.ts';

export const levelCommands: Command[] = [
  {
    name: 'level set',
    usage: () => words.cli.usages.levelSet,
    summary: 'levelSet',
    options: {
      ...{ dataset: 'string', location: 'string', to: 'string' },
      ...{ reason: 'string', until: 'string', by: 'string' },
    },
    positionals: { min: 0, max: 0 },
    access: always('writer'),
    async run(context) {
      const until = textOption(context, 'until');
      const value = await context.client.call('levels.set', {
        ...placeOf(context),
        level: levelOf(needed(context, 'to')),
        reason: reasonOf(context),
        ...(until === undefined ? {} : { until }),
        ...byOf(context),
      });
      return { value, text: [byHandLine(value), words.cli.level.holds].join('\n') };
    },
  },
  {
    name: 'level end',
    usage: () => words.cli.usages.levelEnd,
    summary: 'levelEnd',
    options: { dataset: 'string', location: 'string', reason: 'string', by: 'string' },
    positionals: { min: 0, max: 0 },
    access: always('writer'),
    async run(context) {
      const reason = textOption(context, 'reason')?.trim();
      const value = await context.client.call('levels.end', {
        ...placeOf(context),
        ...(reason ? { reason } : {}),
        ...byOf(context),
      });
      const computed = value.level === null ? null : words.common.riskLevels[value.level];
      return { value, text: words.cli.level.ended({ place: value.location.name, computed }) };
    },
  },
  {
    name: 'level list',
    usage: () => words.cli.usages.ofDataset,
    summary: 'levelList',
    options: { dataset: 'string' },
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    async run(context) {
      const datasetId = textOption(context, 'dataset');
      const value = await context.client.call('levels.list', datasetId === undefined ? {} : { datasetId });
      const lines = byHandLines(value.levels);
      return { value, text: lines.length === 0 ? words.cli.level.none : lines.join('\n') };
    },
  },
];

/** @throws AppError `INVALID_PARAMS` */
function needed(context: Invocation, option: string): string {
  const text = textOption(context, option)?.trim();
  if (text) return text;
  throw new AppError('INVALID_PARAMS', words.cli.level.needed({ option }));
}

function placeOf(context: Invocation) {
  return { datasetId: needed(context, 'dataset'), location: needed(context, 'location') };
}

function byOf(context: Invocation): { by?: string } {
  const by = textOption(context, 'by')?.trim();
  return by ? { by } : {};
}

/** An override without a reason tells nobody later why. */
function reasonOf(context: Invocation): string {
  const reason = textOption(context, 'reason')?.trim();
  if (reason) return reason;
  throw new AppError('INVALID_PARAMS', words.cli.lock.sayWhy);
}

function levelOf(typed: string): RiskLevel {
  const wanted = typed.toUpperCase().replaceAll(/[\s-]/g, '_');
  const found = riskLevels.find((level) => level === wanted);
  if (found !== undefined) return found;
  throw new AppError('INVALID_PARAMS', words.cli.level.unknownLevel({ typed }));
}
