import { MEMBER_HORIZONS } from '../../Member.ts';
import { FEATURES, writeFeatures } from '../../scaled/features.ts';
import type { Source } from '../../scaled/sources.ts';
import { Rows } from './rows.ts';

/** Rows of weeks that a forecast is made from. */
export interface Asked {
  rows: Rows;
  /** Of each row: which of the past weeks, or -1 for the newest, and the week itself. */
  origin: number[];
  week: number[];
}

/** The newest week of each place, and the weeks of the past that forecasts are judged from. */
export function askedRows(own: Source, backs: readonly number[]): Asked {
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
