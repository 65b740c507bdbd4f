/**
 * The boosted model: one model of the changes of all places over one to four weeks, on a scale on which they look alike,
 * learnt from the panel and from longer records of the same disease.
 * Source: after the published descriptions of the boosted part of UMass-flusion.
 */
import { weightedQuantiles } from '../../../epi/weightedQuantiles.ts';
import { type Random, seededRandom } from '../../../util/seededRandom.ts';
import { binned, cutPoints } from '../../boosting/binnedTable.ts';
import { type BoostingOptions, fitBoosting, predictBoosting } from '../../boosting/fitBoosting.ts';
import { JUDGED_LEVELS, MEMBER_HORIZONS, type Member, type MemberForecasts } from '../../Member.ts';
import { PanelQuantiles } from '../../PanelQuantiles.ts';
import { toCount } from '../../scaled/scaledPlaces.ts';
import type { Source } from '../../scaled/sources.ts';
import { type Asked, askedRows } from './askedRows.ts';
import { crossFit } from './crossFit.ts';
import { type Rows, WIDTH } from './rows.ts';
import { trainingRows } from './trainingRows.ts';

const FOLDS = 4;
/** Past seasons from elsewhere: one row in four says as much, for neighbouring weeks are alike; each model has others. */
const HISTORY_SHARE = 0.25;
const MOST_HISTORY_ROWS = 35_000;
const SEED = 1;
const CENTRE: BoostingOptions = { trees: 100, leaves: 31, rowsPerLeaf: 20, rate: 0.1, featureShare: 0.6 };
const SPREAD: BoostingOptions = { trees: 50, leaves: 15, rowsPerLeaf: 200, rate: 0.08, featureShare: 0.6 };
/** On the scale: no error is ever expected to be smaller. */
const LEAST_SPREAD = 0.005;
/** With fewer errors per horizon their outer quantiles are not known. */
const MIN_ERRORS = 60;

/**
 * Past forecasts come from the model that has learnt nothing of the season they are of. Their scale, and how wide they
 * are, do know the whole panel.
 * @param sources the panel first, then other records
 */
export function boostedMember(
  sources: readonly Source[],
  report: (share: number) => void = () => {},
): Member {
  return ({ panel, levels }, backs) => {
    const own = sources[0]!;
    const answer = {
      now: new PanelQuantiles(panel.places.length, MEMBER_HORIZONS, levels.length),
      past: backs.map(() => new PanelQuantiles(panel.places.length, MEMBER_HORIZONS, JUDGED_LEVELS.length)),
    };
    const random = seededRandom(SEED);
    const rows = trainingRows(sources, random);
    if (rows.count === 0) return answer;
    const asked = askedRows(own, backs);
    const fit = fitOf(rows, asked, random, report);
    if (fit.unitErrors.every(({ length }) => length >= MIN_ERRORS))
      writeQuantiles(answer, levels, own, asked, fit);
    return answer;
  };
}

/** On the scale: what is expected of the rows that are asked about, and how far it may be off. */
interface Fit {
  centres: Float64Array;
  spreads: Float64Array;
  /** By horizon: the errors of the panel's own rows over the spread that was expected of them. */
  unitErrors: Float64Array[];
}

function fitOf(rows: Rows, asked: Asked, random: Random, report: (share: number) => void): Fit {
  const { target } = rows;
  const cuts = cutPoints(rows.features, WIDTH);
  const table = binned(rows.features, cuts);
  const askedTable = binned(asked.rows.features, cuts);
  const all = rows.which();
  const allAsked = asked.rows.which();
  const folds = foldsOf(rows);
  const isDrawn = Uint8Array.from(all, (row) => (rows.sourceOf(row) === 0 ? 0 : 1));
  const history = isDrawn.reduce((sum, one) => sum + one, 0);
  const drawnShare = Math.min(HISTORY_SHARE, MOST_HISTORY_ROWS / Math.max(1, history));
  const judged = all.filter((row) => isDrawn[row] === 0 || random() < drawnShare);
  const { errors, answers: centres } = crossFit({
    table,
    target,
    folds: FOLDS,
    isDrawn,
    drawnShare,
    judged,
    foldOf: Uint8Array.from(all, (row) => folds.get(rows.seasonOf(row))!),
    asked: askedTable,
    // Of a season that nothing was learnt from any model has seen nothing.
    askedFold: Int8Array.from(allAsked, (row) =>
      asked.origin[row]! < 0 ? -1 : (folds.get(asked.rows.seasonOf(row)) ?? 0),
    ),
    options: CENTRE,
    random,
    report,
  });
  const model = fitBoosting(table, judged, errors.map(Math.abs), SPREAD, random);
  const own = rows.which((row) => rows.sourceOf(row) === 0);
  const ownSpreads = predictBoosting(model, table, own);
  const unitErrors = Array.from({ length: MEMBER_HORIZONS }, (_, h) =>
    Float64Array.from(own, (row, i) =>
      rows.horizonOf(row) === h + 1 ? errors[row]! / Math.max(LEAST_SPREAD, ownSpreads[i]!) : Number.NaN,
    ).filter((error) => !Number.isNaN(error)),
  );
  return { centres, spreads: predictBoosting(model, askedTable, allAsked), unitErrors };
}

function writeQuantiles(
  answer: MemberForecasts,
  levels: readonly number[],
  own: Source,
  { rows, origin, week }: Asked,
  { centres, spreads, unitErrors }: Fit,
): void {
  const quantiles = (wanted: readonly number[]) =>
    unitErrors.map((errors) =>
      weightedQuantiles(
        errors,
        errors.map(() => 1),
        wanted,
      ),
    );
  const [nowUnits, pastUnits] = [quantiles(levels), quantiles(JUDGED_LEVELS)];
  for (let row = 0; row < rows.count; row++) {
    const past = origin[row]!;
    const h = rows.horizonOf(row) - 1;
    const index = rows.placeOf(row);
    const place = own.places[index]!;
    const centre = place.z[week[row]!]! + centres[row]!;
    const spread = Math.max(LEAST_SPREAD, spreads[row]!);
    const units = (past < 0 ? nowUnits : pastUnits)[h]!;
    const into = (past < 0 ? answer.now : answer.past[past]!).of(index, h);
    units.forEach((unit, k) => {
      into[k] = toCount(centre + spread * unit, place);
    });
  }
}

/** Which fold leaves a row out: rows of one season together, so that its other weeks don't give it away. */
function foldsOf(rows: Rows): Map<number, number> {
  const seasons = [...new Set(Array.from(rows.which(), (row) => rows.seasonOf(row)))].sort((a, b) => a - b);
  return new Map(seasons.map((number, i) => [number, i % FOLDS]));
}
