import { AppError } from '../../../../shared/errors/AppError.ts';
import { nodeInputFiles } from '../../../adapters/nodeInputFiles.ts';
import { nodeTableReader } from '../../../adapters/tables/nodeTableReader.ts';
import type { ModelScore } from '../../../core/scoring/files/modelScores.ts';
import {
  type ScoreGroup,
  type ScoreOrder,
  scoreFiles,
  scoreGroups,
} from '../../../core/scoring/files/scoreFiles.ts';
import { always, type Command, type Invocation, isSet, textOption, textOptions } from '../Command.ts';
import { percent, table } from '../format.ts';

function groupOption(invocation: Invocation): ScoreGroup | null {
  const text = textOption(invocation, 'by');
  if (text === undefined) return null;
  const known = Object.keys(scoreGroups) as ScoreGroup[];
  const group = known.find((one) => one === text);
  if (group !== undefined) return group;
  throw new AppError('INVALID_PARAMS', `--by takes ${known.join(', ')}; not "${text}".`);
}

function orderOf(invocation: Invocation): ScoreOrder | null {
  const truth = textOption(invocation, 'truth');
  const [forecasts, compare] = [textOptions(invocation, 'forecasts'), textOptions(invocation, 'compare')];
  const isCompleteRequired = isSet(invocation, 'require-complete');
  if (truth === undefined || forecasts.length === 0) {
    throw new AppError(
      'INVALID_PARAMS',
      'Name what came and the forecasts: --truth FILE --forecasts FILE, and with --compare FILE what to compare them with.',
    );
  }
  if (isCompleteRequired && compare.length === 0) {
    throw new AppError(
      'INVALID_PARAMS',
      '--require-complete needs --compare FILE: the tasks that must be there.',
    );
  }
  return {
    truth,
    forecasts,
    compare,
    exclusions: textOption(invocation, 'exclusions') ?? null,
    excludeLocations: (textOption(invocation, 'exclude-locations') ?? '').split(',').filter(Boolean),
    isCompleteRequired,
    by: groupOption(invocation),
    target: textOption(invocation, 'target') ?? null,
  };
}

function scoreTable(models: readonly ModelScore[]): string {
  const ratio = (value: number | null) => (value === null ? '-' : value.toFixed(3));
  return table(
    ['Model', 'n', 'WIS', 'log WIS', 'rel. WIS', 'rel. log', 'in 50 %', 'in 80 %', 'in 95 %', 'MAE'],
    models.map((one) => [
      one.model,
      String(one.n),
      one.wis.toFixed(3),
      one.logWis.toFixed(4),
      ratio(one.relWis),
      ratio(one.relLogWis),
      percent(one.coverage50),
      percent(one.coverage80),
      percent(one.coverage95),
      one.mae.toFixed(2),
    ]),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
}

export const scoreCommand: Command = {
  name: 'score',
  usage:
    '--truth T --forecasts [NAME=]F[,F]... [--compare B...] [--exclusions X] [--exclude-locations A,B] [--require-complete] [--by horizon] [--target NAME]',
  summary: 'score hub files against what came',
  options: {
    truth: 'string',
    forecasts: 'strings',
    compare: 'strings',
    exclusions: 'string',
    'exclude-locations': 'string',
    'require-complete': 'boolean',
    by: 'string',
    target: 'string',
  },
  positionals: { min: 0, max: 0 },
  access: always('reader'),
  async run(invocation) {
    const order = orderOf(invocation);
    const value = await scoreFiles({ inputs: nodeInputFiles, tables: nodeTableReader }, order!);
    const relative = value.reference === null ? '' : `; relative to ${value.reference}`;
    const text = [
      `${value.tasks} common forecast tasks${relative}`,
      scoreTable(value.models),
      ...(value.groups ?? []).flatMap(({ group, models }) => [
        '',
        `${order!.by} ${group}`,
        scoreTable(models),
      ]),
      ...value.notes.map((note) => `Note: ${note}`),
    ].join('\n');
    return { value, text };
  },
};
