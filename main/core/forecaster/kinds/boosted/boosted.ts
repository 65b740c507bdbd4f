import { weightedQuantiles } from '../../../epi/weightedQuantiles.ts';
import { seededRandom } from '../../../util/seededRandom.ts';
import { binned, cutPoints } from '../../boosting/binnedTable.ts';
import { fitBoosting, predictBoosting } from '../../boosting/fitBoosting.ts';
import type { KindOrder } from '../../Kind.ts';
import type { ModelPanel } from '../../ModelPanel.ts';
import { PanelQuantiles } from '../../PanelQuantiles.ts';
import { seasonWeek } from './christmasWeek.ts';
import { BASE_FEATURES, type FeatureContext, meansOf, writeFeatures } from './features.ts';
import { type ScaledPlace, scaledPlaces, toCount } from './scaledPanel.ts';

export interface BoostedOptions {
  history: ModelPanel | null;
  hasSeason: boolean;
  folds: number;
  historyShare: number;
  seed: number;
  offset: number;
  perPopulation: boolean;
  trees: number;
  leaves: number;
}

interface Source {
  context: FeatureContext;
  places: ScaledPlace[];
}

function sourceOf(
  panel: ModelPanel,
  source: number,
  hasSeason: boolean,
  offset: number,
  perPopulation: boolean,
): Source {
  const calendar = Array.from({ length: panel.weeks }, (_, t) => seasonWeek(panel.firstWeekEnd + 7 * t));
  const places = scaledPlaces(panel, {
    offset,
    perPopulation,
    isInSeason: (t) => !hasSeason || (calendar[t]!.week >= -12 && calendar[t]!.week <= 23),
  });
  const context: FeatureContext = {
    places,
    weeks: panel.weeks,
    seasonOf: Int32Array.from(calendar, (w) => w.season),
    weekOf: Float64Array.from(calendar, (w) => w.week),
    source,
    means: meansOf(places, panel.weeks),
  };
  return { context, places };
}

const WIDTH = BASE_FEATURES + 1;

interface Row {
  target: number;
  season: number;
  horizon: number;
  own: boolean;
}

export function createBoosted(options: BoostedOptions) {
  return ({ panel, horizons, levels }: KindOrder): PanelQuantiles => {
    const H = Math.min(4, horizons);
    const own = sourceOf(panel, 0, options.hasSeason, options.offset, options.perPopulation);
    const sources = [own];
    if (options.history) sources.push(sourceOf(options.history, 1, options.hasSeason, 0.01, false));
    const random = seededRandom(options.seed);
    const rows: Row[] = [];
    const features: Float64Array[] = [];
    for (const { context, places } of sources) {
      const isOwn = context.source === 0;
      for (const place of places) {
        for (let t = place.first; t <= place.last; t++) {
          if (place.isReported[t] === 0) continue;
          const week = context.weekOf[t]!;
          if (options.hasSeason && (week < -16 || week > 24)) continue;
          let base: Float64Array | null = null;
          for (let h = 1; h <= H; h++) {
            if (t + h > place.last || place.isReported[t + h] === 0) continue;
            if (!isOwn && random() > options.historyShare) continue;
            if (base === null) {
              base = new Float64Array(WIDTH);
              writeFeatures(context, place, t, base, 0);
            }
            const row = Float64Array.from(base);
            row[BASE_FEATURES] = h;
            features.push(row);
            rows.push({
              target: place.z[t + h]! - place.z[t]!,
              season: context.seasonOf[t]!,
              horizon: h,
              own: isOwn,
            });
          }
        }
      }
    }
    const all = new Float64Array(rows.length * WIDTH);
    features.forEach((row, i) => void all.set(row, i * WIDTH));
    const cuts = cutPoints(all, WIDTH);
    const table = binned(all, cuts);
    const target = Float64Array.from(rows, (r) => r.target);
    // What is asked for.
    const asked: { place: number; h: number }[] = [];
    const askedFeatures: Float64Array[] = [];
    own.places.forEach((place, index) => {
      if (place.last < place.first) return;
      for (let h = 1; h <= H; h++) {
        const row = new Float64Array(WIDTH);
        writeFeatures(own.context, place, place.last, row, 0);
        row[BASE_FEATURES] = h;
        asked.push({ place: index, h });
        askedFeatures.push(row);
      }
    });
    const askedAll = new Float64Array(asked.length * WIDTH);
    askedFeatures.forEach((row, i) => void askedAll.set(row, i * WIDTH));
    const askedTable = binned(askedAll, cuts);
    const seasons = [...new Set(rows.map((r) => r.season))].sort();
    const foldOf = new Map(seasons.map((s, i) => [s, i % options.folds]));
    const residual = new Float64Array(rows.length);
    const mean = new Float64Array(asked.length);
    for (let fold = 0; fold < options.folds; fold++) {
      const train = Uint32Array.from(rows.keys()).filter((i) => foldOf.get(rows[i]!.season) !== fold);
      const model = fitBoosting(
        table,
        train,
        target,
        { trees: options.trees, leaves: options.leaves, rate: 0.1, rowsPerLeaf: 20, featureShare: 0.6 },
        random,
      );
      const fitted = predictBoosting(model, table);
      rows.forEach((r, i) => {
        if (foldOf.get(r.season) === fold) residual[i] = target[i]! - fitted[i]!;
      });
      predictBoosting(model, askedTable).forEach((v, i) => {
        mean[i]! += v / options.folds;
      });
    }
    const absolute = residual.map(Math.abs);
    const spreadModel = fitBoosting(
      table,
      Uint32Array.from(rows.keys()),
      absolute,
      { trees: 50, leaves: 15, rate: 0.08, rowsPerLeaf: 200, featureShare: 0.6 },
      random,
    );
    const spreads = predictBoosting(spreadModel, table);
    const askedSpreads = predictBoosting(spreadModel, askedTable);
    const unit: number[][] = [];
    for (let h = 1; h <= H; h++) {
      const values = Float64Array.from(rows.keys())
        .filter((i) => rows[i]!.own && rows[i]!.horizon === h)
        .map((i) => residual[i]! / Math.max(0.005, spreads[i]!));
      unit.push(
        values.length === 0
          ? levels.map(() => Number.NaN)
          : weightedQuantiles(values, new Float64Array(values.length).fill(1), levels),
      );
    }
    const result = new PanelQuantiles(panel.places.length, horizons, levels.length);
    asked.forEach(({ place, h }, i) => {
      const scaled = own.places[place]!;
      const centre = scaled.z[scaled.last]! + mean[i]!;
      const s = Math.max(0.005, askedSpreads[i]!);
      const out = result.of(place, h - 1);
      unit[h - 1]!.forEach((q, k) => {
        out[k] = toCount(centre + s * q, scaled);
      });
      out.sort();
    });
    for (let place = 0; place < panel.places.length; place++)
      for (let h = H; h < horizons; h++) result.of(place, h).set(result.of(place, H - 1));
    return result;
  };
}
