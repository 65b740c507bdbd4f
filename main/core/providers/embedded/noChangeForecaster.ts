import { fitPlaces, NO_CHANGE_MODEL } from './noChangeModel.ts';
import { createPlaceForecaster, type FitPanel, type PlaceForecaster } from './placeForecaster.ts';

/** Answers requests by the no-change model. */
export function createNoChangeForecaster(): PlaceForecaster {
  return createPlaceForecaster(fitUnchanged);
}

export const fitUnchanged: FitPanel = ({ learnt }, horizons, levels) => ({
  model: NO_CHANGE_MODEL,
  records: 0,
  places: fitPlaces(learnt, horizons, levels),
  kindOf: () => 'no-change',
});
