import type { Result } from '../../../../shared/contract/methods.ts';
import { AppError } from '../../../../shared/errors/AppError.ts';
import { words } from '../../../../shared/words/index.ts';
import { nodeInputFiles } from '../../../adapters/nodeInputFiles.ts';
import { lazyTableReader } from '../../../adapters/tables/lazyTableReader.ts';
import type { ModelScore } from '../../../core/scoring/files/modelScores.ts';
import {
  type ScoreGroup,
  type ScoreOrder,
  scoreFiles,
  scoreGroups,
} from '../../../core/scoring/files/scoreFiles.ts';
import { always, type Command, type Invocation, isSet, textOption, textOptions } from '../Command.ts';
import { percent, providerName } from '../format.ts';
import { siteRecordsText } from '../siteRecordsText.ts';
import { table } from '../table.ts';

function groupOption(invocation: Invocation): ScoreGroup | null {
  const text = textOption(invocation, 'by');
  if (text === undefined) return null;
  const known = Object.keys(scoreGroups) as ScoreGroup[];
  const group = known.find((one) => one === text);
  if (group !== undefined) return group;
  throw new AppError('INVALID_PARAMS', words.cli.score.oddBy({ known: known.join(', '), text }));
}

/** What only makes sense with files. */
const fileOptions = [
  'truth',
  'forecasts',
  'compare',
  'exclusions',
  'exclude-locations',
  'require-complete',
  'by',
  'target',
];

/** @returns null without files: then the record of the data folder is asked for */
function orderOf(invocation: Invocation): ScoreOrder | null {
  if (fileOptions.every((name) => invocation.options[name] === undefined)) return null;
  if (textOption(invocation, 'dataset') !== undefined)
    throw new AppError('INVALID_PARAMS', words.cli.score.datasetOrFiles);
  const truth = textOption(invocation, 'truth');
  const [forecasts, compare] = [textOptions(invocation, 'forecasts'), textOptions(invocation, 'compare')];
  const isCompleteRequired = isSet(invocation, 'require-complete');
  if (truth === undefined || forecasts.length === 0) {
    throw new AppError('INVALID_PARAMS', words.cli.score.nameFiles);
  }
  if (isCompleteRequired && compare.length === 0) {
    throw new AppError('INVALID_PARAMS', words.cli.score.needsCompare);
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
  const { fixed } = words.common.numbers;
  const ratio = (value: number | null) => (value === null ? '-' : fixed(value, 3));
  return table(
    [
      words.cli.tables.model,
      'n',
      'WIS',
      words.cli.tables.logWis,
      words.cli.tables.relativeWis,
      words.cli.tables.relativeLogWis,
      ...[50, 80, 95].map(words.cli.tables.inRange),
      'MAE',
    ],
    models.map((one) => [
      one.model,
      String(one.n),
      fixed(one.wis, 3),
      fixed(one.logWis, 4),
      ratio(one.relWis),
      ratio(one.relLogWis),
      percent(one.coverage50),
      percent(one.coverage80),
      percent(one.coverage95),
      fixed(one.mae, 2),
    ]),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
}

function recordText({ scores, damaged }: Result<'scores.list'>): string {
  const { ends, fixed } = words.common.numbers;
  const none = words.cli.score.none;
  const lines = scores.map((one) => [
    providerName(one.provider),
    one.model,
    words.common.diseases.shown(one.disease),
    words.cli.score.sources[one.source],
    String(one.horizon + 1),
    one.relativeWis === null ? '-' : fixed(one.relativeWis, 2),
    fixed(one.bias, 2),
    `${percent(one.confidence.calibrated)} (${ends(percent(one.confidence.interval90[0]), percent(one.confidence.interval90[1]))})`,
    words.common.confidenceWords[one.confidence.word],
    one.text,
  ]);
  const headings = [
    words.cli.tables.provider,
    words.cli.tables.model,
    words.cli.tables.disease,
    words.cli.tables.source,
    words.cli.tables.weeksAhead,
    words.cli.tables.relativeWis,
    words.cli.tables.bias,
    words.cli.tables.confidenceRange,
    '',
    words.cli.tables.record,
  ];
  return [scores.length === 0 ? none : table(headings, lines, [4, 5, 6]), ...damaged].join('\n');
}

export const scoreCommand: Command = {
  name: 'score',
  usage: () => words.cli.usages.score,
  summary: 'score',
  options: {
    truth: 'string',
    forecasts: 'strings',
    compare: 'strings',
    exclusions: 'string',
    'exclude-locations': 'string',
    'require-complete': 'boolean',
    by: 'string',
    target: 'string',
    dataset: 'string',
  },
  positionals: { min: 0, max: 0 },
  access: always('reader'),
  async run({ client, io: _io, ...invocation }) {
    const order = orderOf(invocation);
    if (order === null) {
      const datasetId = textOption(invocation, 'dataset');
      const value = await client.call('scores.list', datasetId === undefined ? {} : { datasetId });
      // What is asked of one dataset is asked of ours.
      const records = datasetId === undefined ? await client.call('team.records', {}) : null;
      if (records === null || records.sites.length === 0) return { value, text: recordText(value) };
      const text = `${recordText(value)}\n\n${siteRecordsText(records)}`;
      return { value: { ...value, team: records }, text };
    }
    const value = await scoreFiles({ inputs: nodeInputFiles, tables: lazyTableReader }, order);
    const relative = words.cli.score.relativeTo({ reference: value.reference });
    const text = [
      words.cli.score.tasks({ tasks: value.tasks, relative }),
      scoreTable(value.models),
      ...(value.groups ?? []).flatMap(({ group, models }) => [
        '',
        `${order.by} ${group}`,
        scoreTable(models),
      ]),
      ...value.notes.map((note) => words.cli.score.note({ note })),
    ].join('\n');
    return { value, text };
  },
};
