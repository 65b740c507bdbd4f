import { createPlaceForecaster, type FitPanel, type PlaceForecaster } from '../answers/placeForecaster.ts';
import { fitPlaces, NO_CHANGE_MODEL } from './noChangeModel.ts';

/** Answers requests by the no-change model. */
export function createNoChangeForecaster(): PlaceForecaster {
  return createPlaceForecaster(fitUnchanged);
}

export const fitUnchanged: FitPanel = ({ learnt }, horizons, levels) => ({
  model: NO_CHANGE_MODEL,
  records: 0,
  places: fitPlaces(learnt, horizons, levels),
  kindOf: () => 'no-change',
  revisedOf: () => null,
});
