/**
 * Draws the pictures of docs/forecaster.md: `plots.ts FLUSIGHT HUB FIELD OUT [NAME]`.
 *
 * FLUSIGHT as fluSeasons.ts reads it, HUB the forecasts of `outpost hindcast --hub`, FIELD the folder of the field sets. NAME: only
 * pictures whose name holds it. Every fourth forecast is drawn, so that they don't cover one another.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { nodeInputFiles } from '../../main/adapters/nodeInputFiles.ts';
import { nodeTableReader } from '../../main/adapters/tables/nodeTableReader.ts';
import { forecastPanel } from '../../main/core/forecaster/forecastPanel.ts';
import { readForecasts } from '../../main/core/scoring/files/forecastFiles.ts';
import { readTruth } from '../../main/core/scoring/files/truthFile.ts';
import { HUB_LEVELS } from '../../shared/forecast/quantileLevels.ts';
import { addDays, toDayNumber } from '../../shared/time/plainDate.ts';
import { barChart, type Fan, type FanPanel, fanChart } from './fanCharts.ts';
import { HORIZONS, readFieldSets } from './fieldSets.ts';
import { lateness } from './hubSums.ts';
import { bars } from './scoreBars.ts';

const ports = { inputs: nodeInputFiles, tables: nodeTableReader };
const EPOCH = { epoch: toDayNumber('1970-01-01') };
const EVERY = 4;

interface FluPicture {
  name: string;
  from: string;
  rounds: number;
}
/** First reference date drawn, and how many Saturdays from there. */
const FLU: readonly FluPicture[] = [
  { name: 'flu-2023-24', from: '2023-10-28', rounds: 26 },
  { name: 'flu-2024-25', from: '2024-11-23', rounds: 26 },
];
const FLU_PLACES: Record<string, string> = {
  '06': 'California',
  '12': 'Florida',
  '27': 'Minnesota',
  '36': 'New York',
  '37': 'North Carolina',
  '48': 'Texas',
  '56': 'Wyoming',
  '72': 'Puerto Rico',
  '13': 'Georgia',
};

interface FieldPicture {
  name: string;
  set: string;
  /** How their names begin. */
  places: readonly string[];
  /** Every so many cases of the set, from which one. */
  every: number;
  offset: number;
}
const FIELD: readonly FieldPicture[] = [
  {
    name: 'austria-2020',
    set: 'austria-2020',
    places: ['Wien', 'Tirol', 'Oberösterreich', 'Vorarlberg', 'Burgenland', 'Kärnten'],
    every: 4,
    offset: 1,
  },
  {
    name: 'ebola-2014',
    set: 'ebola-2014',
    places: ['Guinea', 'Liberia', 'Sierra'],
    every: 4,
    offset: 1,
  },
  {
    name: 'world-2020',
    set: 'world-2020',
    places: ['US', 'Italy', 'Brazil', 'India', 'South Africa', 'Germany', 'Peru', 'Iran', 'Israel'],
    every: 2,
    offset: 0,
  },
  {
    name: 'haiti-2011',
    set: 'haiti-2011',
    places: ['Artibonite', 'Ouest', 'Nord', 'Sud', 'Centre', 'Grand'],
    every: 2,
    offset: 0,
  },
];

async function fluPicture({ from, rounds }: FluPicture, folder: string, hub: string): Promise<FanPanel[]> {
  const truth = await readTruth(ports, join(folder, 'truth.csv.gz'));
  const [own] = await readForecasts(ports, hub, null);
  return Object.entries(FLU_PLACES).map(([code, title]) => {
    const counted: { day: number; count: number }[] = [];
    for (let week = -6; week < rounds + 4; week++) {
      const date = addDays(from, 7 * week);
      const count = truth.count(date, code);
      if (count != null) counted.push({ day: toDayNumber(date), count });
    }
    const fans: Fan[] = [];
    for (let round = 0; round < rounds; round += EVERY) {
      const date = addDays(from, 7 * round);
      const tasks = [0, 1, 2, 3].map((horizon) => own!.tasks.get(`${date}|${horizon}|${code}`));
      if (tasks.some((task) => task === undefined)) continue;
      const quantiles = tasks.map((task) => HUB_LEVELS.map((level) => task!.values.get(level)!));
      fans.push({ firstDay: toDayNumber(date), quantiles });
    }
    return { title, counted, fans };
  });
}

async function fieldPicture(picture: FieldPicture, folder: string): Promise<FanPanel[]> {
  const [set] = await readFieldSets(folder, picture.set);
  const { places, cases, disease } = set!;
  const drawn = cases.filter((_, i) => i % picture.every === picture.offset);
  const late = drawn.map(({ panel }) => lateness(panel.places));
  const answers = drawn.map(
    ({ panel }) =>
      forecastPanel({
        panel,
        model: 'auto',
        disease,
        history: [],
        horizons: HORIZONS + 3,
        levels: HUB_LEVELS,
      }).quantiles,
  );
  return picture.places.map((wantedPlace) => {
    const place = places.findIndex((name) => name.startsWith(wantedPlace));
    if (place < 0) throw new Error(`${picture.set} has no place ${wantedPlace}.`);
    const counts = new Map<number, number>();
    for (const { panel, came } of cases) {
      const after = panel.firstWeekEnd + 7 * panel.weeks;
      panel.places[place]!.counts.forEach((count, week) => {
        if (!Number.isNaN(count)) counts.set(panel.firstWeekEnd + 7 * week, count);
      });
      came[place]!.forEach((count, week) => {
        if (count !== null) counts.set(after + 7 * week, count);
      });
    }
    const start = cases[0]!.panel.firstWeekEnd + 7 * (cases[0]!.panel.weeks - 10);
    const counted = [...counts]
      .map(([day, count]) => ({ day, count }))
      .filter(({ day }) => day >= start)
      .sort((a, b) => a.day - b.day);
    const fans = drawn.flatMap(({ panel }, i): Fan[] => {
      const behind = late[i]![place]!;
      if (behind > 3 || Number.isNaN(answers[i]!.of(place, 0)[0]!)) return [];
      const quantiles = Array.from({ length: HORIZONS }, (_, h) => answers[i]!.of(place, h + behind));
      return [{ firstDay: panel.firstWeekEnd + 7 * panel.weeks, quantiles }];
    });
    return { title: places[place]!, counted, fans };
  });
}

const [flusight, hub, field, out, wanted = ''] = argv.slice(2);
if (out === undefined) throw new Error('Use: plots.ts FLUSIGHT HUB FIELD OUT [NAME]');
mkdirSync(out, { recursive: true });
const write = (name: string, text: string) => {
  writeFileSync(join(out, `${name}.svg`), text);
  stdout.write(`${name}.svg ${Math.round(text.length / 1024)} kB\n`);
};
for (const picture of FLU)
  if (picture.name.includes(wanted))
    write(
      picture.name,
      fanChart(`${picture.name}: counts and forecasts`, await fluPicture(picture, flusight!, hub!), EPOCH),
    );
for (const picture of FIELD)
  if (picture.name.includes(wanted))
    write(
      picture.name,
      fanChart(`${picture.name}: counts and forecasts`, await fieldPicture(picture, field!), EPOCH),
    );
if ('scores'.includes(wanted))
  write('scores', barChart('Relative WIS of the parts and of the whole', bars, ['2023-24', '2024-25']));
