/**
 * The boosted model: one model of the changes of all places over one to four weeks, on a scale on which they look alike,
 * learnt from the panel and from longer records of the same disease. After the published descriptions of the boosted part
 * of UMass-flusion.
 */
import { weightedQuantiles } from '../../../epi/weightedQuantiles.ts';
import { seededRandom } from '../../../util/seededRandom.ts';
import { type BinnedTable, binned, cutPoints } from '../../boosting/binnedTable.ts';
import { type BoostingOptions, fitBoosting, predictBoosting } from '../../boosting/fitBoosting.ts';
import { JUDGED_LEVELS, MEMBER_HORIZONS, type Member } from '../../Member.ts';
import { PanelQuantiles } from '../../PanelQuantiles.ts';
import { FEATURES, writeFeatures } from '../../scaled/features.ts';
import { toCount } from '../../scaled/scaledPlaces.ts';
import type { Source } from '../../scaled/sources.ts';
import { Rows, WIDTH } from './rows.ts';
import { trainingRows } from './trainingRows.ts';

const FOLDS = 4;
const SEED = 1;
const CENTRE: BoostingOptions = {
  trees: 100,
  leaves: 31,
  rowsPerLeaf: 20,
  rate: 0.1,
  featureShare: 0.6,
  rowShare: 1,
};
const SPREAD: BoostingOptions = {
  trees: 50,
  leaves: 15,
  rowsPerLeaf: 200,
  rate: 0.08,
  featureShare: 0.6,
  rowShare: 1,
};
/** On the scale: no error is ever expected to be smaller. */
const LEAST_SPREAD = 0.005;
/** With fewer errors per horizon their outer quantiles are not known. */
const MIN_ERRORS = 60;

/** @param sources the panel first, then other records */
export function boostedMember(
  sources: readonly Source[],
  report: (share: number) => void = () => {},
): Member {
  return ({ panel, levels }, backs) => {
    const own = sources[0]!;
    const random = seededRandom(SEED);
    const answer = {
      now: new PanelQuantiles(panel.places.length, MEMBER_HORIZONS, levels.length),
      past: backs.map(() => new PanelQuantiles(panel.places.length, MEMBER_HORIZONS, JUDGED_LEVELS.length)),
    };
    const rows = trainingRows(sources, random);
    if (rows.count === 0) return answer;
    const asked = askedRows(own, backs);
    const cuts = cutPoints(rows.features, WIDTH);
    const table = binned(rows.features, cuts);
    const askedTable = binned(asked.rows.features, cuts);
    const folds = foldsOf(rows);
    const { errors, centres } = fitCentres(rows, table, asked, askedTable, folds, random, report);
    const spreadModel = fitBoosting(table, allOf(rows), errors.map(Math.abs), SPREAD, random);
    const spreads = predictBoosting(spreadModel, table);
    const askedSpreads = predictBoosting(spreadModel, askedTable);
    const unitErrors = Array.from({ length: MEMBER_HORIZONS }, (_, h) =>
      ownErrors(rows, errors, spreads, h + 1),
    );
    if (unitErrors.some(({ length }) => length < MIN_ERRORS)) return answer;
    const quantiles = (wanted: readonly number[]) =>
      unitErrors.map((values) => weightedQuantiles(values, new Float64Array(values.length).fill(1), wanted));
    const [nowUnits, pastUnits] = [quantiles(levels), quantiles(JUDGED_LEVELS)];
    for (let i = 0; i < asked.rows.count; i++) {
      const at = asked.origin[i]!;
      const h = asked.rows.horizon[i]! - 1;
      const index = asked.rows.place[i]!;
      const place = own.places[index]!;
      const centre = place.z[asked.week[i]!]! + centres[i]!;
      const spread = Math.max(LEAST_SPREAD, askedSpreads[i]!);
      const units = (at < 0 ? nowUnits : pastUnits)[h]!;
      const into = (at < 0 ? answer.now : answer.past[at]!).of(index, h);
      units.forEach((unit, k) => {
        into[k] = toCount(centre + spread * unit, place);
      });
    }
    return answer;
  };
}

interface Asked {
  rows: Rows;
  /** Of each row: which of the past weeks, or -1 for the newest, and the week itself. */
  origin: number[];
  week: number[];
}

/** The newest week of each place, and the weeks of the past that forecasts are judged from. */
function askedRows(own: Source, backs: readonly number[]): Asked {
  const asked: Asked = { rows: new Rows(), origin: [], week: [] };
  const features = new Float64Array(FEATURES);
  own.places.forEach((place, index) => {
    if (place.last < place.first) return;
    const ask = (week: number, origin: number) => {
      writeFeatures(own, place, week, features, 0);
      for (let horizon = 1; horizon <= MEMBER_HORIZONS; horizon++) {
        asked.rows.add(features, { horizon, target: 0, place: index, season: own.season[week]!, source: 0 });
        asked.origin.push(origin);
        asked.week.push(week);
      }
    };
    ask(place.last, -1);
    backs.forEach((back, origin) => {
      const week = own.weeks - 1 - back;
      if (week >= place.first && week < place.last && place.isReported[week] === 1) ask(week, origin);
    });
  });
  return asked;
}

/** Which fold leaves a row out: rows of one season together, so that its other weeks don't give it away. */
function foldsOf({ season }: Rows): Map<number, number> {
  const seasons = [...new Set(season)].sort((a, b) => a - b);
  return new Map(seasons.map((number, i) => [number, i % FOLDS]));
}

/**
 * One model per fold. The newest weeks get the mean of all of them; a past week gets the one that has seen nothing of
 * its season, so that what is judged was not learnt.
 */
function fitCentres(
  rows: Rows,
  table: BinnedTable,
  asked: Asked,
  askedTable: BinnedTable,
  folds: ReadonlyMap<number, number>,
  random: () => number,
  report: (share: number) => void,
): { errors: Float64Array; centres: Float64Array } {
  const target = Float64Array.from(rows.target);
  const errors = new Float64Array(rows.count);
  const centres = new Float64Array(asked.rows.count);
  const foldOf = Uint8Array.from(rows.season, (season) => folds.get(season)!);
  for (let fold = 0; fold < FOLDS; fold++) {
    report(fold / FOLDS);
    const others = allOf(rows).filter((row) => foldOf[row] !== fold);
    // Everything is of one season: nothing is left to learn from without it.
    const learnt = others.length > 0 ? others : allOf(rows);
    const model = fitBoosting(table, learnt, target, CENTRE, random);
    const fitted = predictBoosting(model, table);
    for (let row = 0; row < rows.count; row++)
      if (foldOf[row] === fold) errors[row] = target[row]! - fitted[row]!;
    predictBoosting(model, askedTable).forEach((value, i) => {
      if (asked.origin[i]! < 0) centres[i]! += value / FOLDS;
      else if ((folds.get(asked.rows.season[i]!) ?? 0) === fold) centres[i] = value;
    });
  }
  return { errors, centres };
}

function ownErrors(
  { source, horizon }: Rows,
  errors: Float64Array,
  spreads: Float64Array,
  wanted: number,
): Float64Array {
  const own: number[] = [];
  for (let row = 0; row < errors.length; row++)
    if (source[row] === 0 && horizon[row] === wanted)
      own.push(errors[row]! / Math.max(LEAST_SPREAD, spreads[row]!));
  return Float64Array.from(own);
}

function allOf({ count }: Rows): Uint32Array {
  return Uint32Array.from({ length: count }, (_, row) => row);
}
