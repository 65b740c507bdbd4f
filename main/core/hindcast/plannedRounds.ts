/** The rounds of a hindcast in order of time, each with what was known then; panels are made when their turn comes. */

import { AppError } from '../../../shared/errors/AppError.ts';
import type { ForecastLocation } from '../../../shared/forecast/forecastSchema.ts';
import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import { addDays, type PlainDate } from '../../../shared/time/plainDate.ts';
import { words } from '../../../shared/words/index.ts';
import type { EarlierReport } from '../forecaster/revisions/withRevisions.ts';
import type { InputFile } from '../ports/InputFiles.ts';
import type { OrderedOpenFile } from '../surveillance/intake/ImportTables.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { weeklyPanelOf } from '../surveillance/panel/weeklyPanelOf.ts';
import { earlierReports, newestReports } from './earlierReports.ts';
import type { RowPorts } from './namedRows.ts';
import { readRounds, type StatedRound } from './readRounds.ts';
import { panelBefore, readVintages, type Vintage } from './readVintages.ts';
import { rollingOrigins } from './rollingOrigins.ts';

export interface PlannedRound {
  referenceDate: PlainDate;
  /** @throws AppError `NO_DATA_YET` where nothing was known yet */
  panel(): WeeklyPanel;
  /** What the rounds before knew of their newest weeks, by week and place of the panel; none where there is one state of the data. */
  earlier(panel: WeeklyPanel): EarlierReport[];
}

/** Reference dates, each included; null without an end. */
export interface RoundSpan {
  from: PlainDate | null;
  to: PlainDate | null;
}

export interface VintageFiles {
  vintages: InputFile;
  rounds: InputFile;
  /** Persons by place: constants of the places, the same in every round. */
  population: OrderedOpenFile | null;
}

/** This many rounds before a round show how counts are revised. */
const EARLIER_ROUNDS = 14;

/**
 * Rounds as they were held, each with its vintage, and with those of the rounds before it: how counts were revised until
 * then was known then. Of a later vintage no round sees anything.
 * @throws AppError `NO_DATA_YET` for a round whose vintage is not there, and those of the readers
 */
export async function roundsOfVintages(
  ports: RowPorts,
  files: VintageFiles,
  span: RoundSpan,
): Promise<PlannedRound[]> {
  const all = await readRounds(ports, files.rounds);
  const rounds = within(span, all);
  const before = ({ referenceDate, asOf }: StatedRound) =>
    all
      .filter((other) => other.referenceDate < referenceDate && other.asOf < asOf)
      .sort((a, b) => (a.referenceDate < b.referenceDate ? -1 : 1))
      .slice(-EARLIER_ROUNDS);
  const wanted = new Set(rounds.flatMap((round) => [round, ...before(round)].map(({ asOf }) => asOf)));
  const vintages = await readVintages(ports, files.vintages, wanted);
  const populations = await populationsOf(ports, files, locationsOf(vintages.values()));
  const newestOf = onceEach(({ referenceDate, asOf }: StatedRound) => {
    const vintage = vintages.get(asOf);
    return vintage === undefined ? null : newestReports(vintage, referenceDate);
  });
  const knownBefore = (round: StatedRound) =>
    before(round)
      .map(newestOf)
      .filter((reports) => reports !== null);
  return rounds.map((round) => {
    const { referenceDate, asOf } = round;
    const vintage = vintages.get(asOf);
    if (vintage === undefined) throw noVintage(files, referenceDate, asOf);
    return {
      referenceDate,
      panel() {
        const panel = panelBefore(vintage, asOf, referenceDate);
        if (panel === null) throw noVintage(files, referenceDate, asOf);
        return withPopulations(panel, populations);
      },
      earlier: (panel) => earlierReports(panel, knownBefore(round)),
    };
  });
}

/** What a function said of a thing is kept: a round is looked at by each of those after it. */
function onceEach<Of extends object, Said>(say: (of: Of) => Said): (of: Of) => Said {
  const said = new Map<Of, Said>();
  return (of) => {
    if (!said.has(of)) said.set(of, say(of));
    return said.get(of)!;
  };
}

/** The places of all vintages, each once. */
function locationsOf(vintages: Iterable<Vintage>): ForecastLocation[] {
  const byCode = new Map<string, ForecastLocation>();
  for (const vintage of vintages)
    for (const [code, { location }] of vintage) if (!byCode.has(code)) byCode.set(code, location);
  return [...byCode.values()];
}

/** @returns by code; the reader of such a file is loaded where there is one */
async function populationsOf(
  ports: RowPorts,
  { population }: VintageFiles,
  locations: readonly ForecastLocation[],
): Promise<Map<string, number>> {
  if (population === null) return new Map();
  const { readPopulations } = await import('./readPopulations.ts');
  return readPopulations(ports, population, locations);
}

function withPopulations(panel: WeeklyPanel, populations: ReadonlyMap<string, number>): WeeklyPanel {
  if (populations.size === 0) return panel;
  const places = panel.places.map((place) => {
    const population = populations.get(place.location.code) ?? place.location.population;
    return { ...place, location: { ...place.location, population } };
  });
  return { ...panel, places };
}

/**
 * The newest weeks of one state of the data, each as if it were the last one known.
 * @param origins how many weeks; fewer where the data have fewer
 * @throws AppError `NO_DATA_YET` without a whole week
 */
export function roundsOfWeeks(
  dataset: Pick<DatasetDetail, 'name' | 'frequency' | 'countKind' | 'epiWeek' | 'series' | 'lastDate'>,
  origins: number,
  span: RoundSpan,
): PlannedRound[] {
  const panel = weeklyPanelOf(dataset, dataset.lastDate);
  if (panel === null) {
    throw new AppError('NO_DATA_YET', words.hindcast.noCompleteWeek({ name: dataset.name }));
  }
  const weeks = panel.weekEnds.map((weekEnd, origin) => ({ referenceDate: addDays(weekEnd, 7), origin }));
  return within(span, weeks.slice(-origins)).map(({ referenceDate, origin }) => ({
    referenceDate,
    panel: () => rollingOrigins(panel, [origin])[0]!,
    earlier: () => [],
  }));
}

/** @throws AppError `NO_DATA_YET` where none is left */
function within<R extends { referenceDate: PlainDate }>({ from, to }: RoundSpan, rounds: readonly R[]): R[] {
  const left = rounds.filter(
    ({ referenceDate }) => (from === null || referenceDate >= from) && (to === null || referenceDate <= to),
  );
  if (left.length > 0) return left;
  const [first = null, last = null] = [rounds[0]?.referenceDate, rounds.at(-1)?.referenceDate];
  throw new AppError('NO_DATA_YET', words.hindcast.noRound({ from, to, first, last }), {
    from,
    to,
    first,
    last,
  });
}

function noVintage(
  files: Pick<VintageFiles, 'vintages' | 'rounds'>,
  referenceDate: PlainDate,
  asOf: PlainDate,
) {
  return new AppError(
    'NO_DATA_YET',
    words.hindcast.vintageWithoutCounts({
      rounds: files.rounds.name,
      referenceDate,
      asOf,
      vintages: files.vintages.name,
    }),
    { referenceDate, asOf },
  );
}
