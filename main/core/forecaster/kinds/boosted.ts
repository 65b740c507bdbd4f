import { weightedQuantiles } from '../../epi/weightedQuantiles.ts';
import { seededRandom } from '../../util/seededRandom.ts';
import { binned, cutPoints } from '../boosting/binnedTable.ts';
import { fitBoosting, predictBoosting } from '../boosting/fitBoosting.ts';
import type { KindOrder } from '../Kind.ts';
import type { ModelPanel } from '../ModelPanel.ts';
import { PanelQuantiles } from '../PanelQuantiles.ts';
import { BASE_FEATURES, writeFeatures } from '../scaled/features.ts';
import { toCount } from '../scaled/scaledPlaces.ts';
import { isLearntFrom, sourceOf } from '../scaled/sources.ts';

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
  rate?: number;
  rowsPerLeaf?: number;
  featureShare?: number;
  rowShare?: number;
}

const WIDTH = BASE_FEATURES + 1;
const LEAST_SPREAD = 0.005;

/** Numbers of rows that come, in arrays that grow. */
class RowBuffer {
  features = new Float64Array(WIDTH * 1024);
  target: number[] = [];
  season: number[] = [];
  horizon: number[] = [];
  source: number[] = [];

  add(base: Float64Array, horizon: number, target: number, season: number, source: number): void {
    const at = this.target.length * WIDTH;
    if (at + WIDTH > this.features.length) {
      const larger = new Float64Array(2 * this.features.length);
      larger.set(this.features);
      this.features = larger;
    }
    this.features.set(base, at);
    this.features[at + BASE_FEATURES] = horizon;
    this.target.push(target);
    this.season.push(season);
    this.horizon.push(horizon);
    this.source.push(source);
  }

  table(): Float64Array {
    return this.features.subarray(0, this.target.length * WIDTH);
  }
}

export function createBoosted(options: BoostedOptions) {
  return ({ panel, horizons, levels }: KindOrder): PanelQuantiles => {
    const { hasSeason, offset, perPopulation } = options;
    const H = Math.min(4, horizons);
    const own = sourceOf(panel, { number: 0, hasSeason, offset, perPopulation });
    const sources = [own];
    if (options.history)
      sources.push(sourceOf(options.history, { number: 1, hasSeason, offset: 0.01, perPopulation: false }));
    const random = seededRandom(options.seed);
    const rows = new RowBuffer();
    const base = new Float64Array(BASE_FEATURES);
    for (const { context, places } of sources) {
      for (const place of places) {
        for (let t = place.first; t < place.last; t++) {
          if (place.isReported[t] === 0 || !isLearntFrom(context, t, hasSeason)) continue;
          let isWritten = false;
          for (let h = 1; h <= H && t + h <= place.last; h++) {
            if (place.isReported[t + h] === 0) continue;
            if (context.source > 0 && random() > options.historyShare) continue;
            if (!isWritten) writeFeatures(context, place, t, base, 0);
            isWritten = true;
            rows.add(base, h, place.z[t + h]! - place.z[t]!, context.seasonOf[t]!, context.source);
          }
        }
      }
    }
    const asked = new RowBuffer();
    const askedPlaces: number[] = [];
    own.places.forEach((place, index) => {
      if (place.last < place.first) return;
      writeFeatures(own.context, place, place.last, base, 0);
      for (let h = 1; h <= H; h++) {
        askedPlaces.push(index);
        asked.add(base, h, 0, 0, 0);
      }
    });
    const cuts = cutPoints(rows.table(), WIDTH);
    const table = binned(rows.table(), cuts);
    const askedTable = binned(asked.table(), cuts);
    const target = Float64Array.from(rows.target);
    const all = Uint32Array.from(target.keys());
    const seasons = [...new Set(rows.season)].sort((a, b) => a - b);
    const foldOfSeason = new Map(seasons.map((season, i) => [season, i % options.folds]));
    const foldOf = Uint8Array.from(rows.season, (season) => foldOfSeason.get(season)!);
    const residual = new Float64Array(target.length);
    const mean = new Float64Array(askedPlaces.length);
    const { trees, leaves, rate = 0.1, rowsPerLeaf = 20, featureShare = 0.6, rowShare = 1 } = options;
    for (let fold = 0; fold < options.folds; fold++) {
      const train = all.filter((i) => foldOf[i] !== fold);
      const model = fitBoosting(
        table,
        train,
        target,
        { trees, leaves, rate, rowsPerLeaf, featureShare, rowShare },
        random,
      );
      const fitted = predictBoosting(model, table);
      for (const i of all) if (foldOf[i] === fold) residual[i] = target[i]! - fitted[i]!;
      predictBoosting(model, askedTable).forEach((value, i) => {
        mean[i]! += value / options.folds;
      });
    }
    const spreadModel = fitBoosting(
      table,
      all,
      residual.map(Math.abs),
      { trees: 50, leaves: 15, rate: 0.08, rowsPerLeaf: 200, featureShare: 0.6, rowShare },
      random,
    );
    const spreads = predictBoosting(spreadModel, table);
    const askedSpreads = predictBoosting(spreadModel, askedTable);
    const unit = Array.from({ length: H }, (_, h) => {
      const mine = all.filter((i) => rows.source[i] === 0 && rows.horizon[i] === h + 1);
      const values = Float64Array.from(mine, (i) => residual[i]! / Math.max(LEAST_SPREAD, spreads[i]!));
      return weightedQuantiles(values, new Float64Array(values.length).fill(1), levels);
    });
    const result = new PanelQuantiles(panel.places.length, horizons, levels.length);
    askedPlaces.forEach((index, i) => {
      const place = own.places[index]!;
      const h = asked.horizon[i]! - 1;
      const centre = place.z[place.last]! + mean[i]!;
      const spread = Math.max(LEAST_SPREAD, askedSpreads[i]!);
      const out = result.of(index, h);
      unit[h]!.forEach((q, k) => {
        out[k] = toCount(centre + spread * q, place);
      });
      out.sort();
    });
    for (let place = 0; place < panel.places.length; place++)
      for (let h = H; h < horizons; h++) result.of(place, h).set(result.of(place, H - 1));
    return result;
  };
}
