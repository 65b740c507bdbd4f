import type { Kind } from '../Kind.ts';
import { fitNoChange } from '../noChange/noChangeModel.ts';
import { PanelQuantiles } from '../PanelQuantiles.ts';

/** The no-change model as a kind of model among others; its numbers are those of the twin. */
export const noChange: Kind = ({ panel, horizons, levels }) => {
  const answer = new PanelQuantiles(panel.places.length, horizons, levels.length);
  const counts = panel.places.map((place) =>
    Array.from(place.counts, (count) => (Number.isNaN(count) ? null : count)),
  );
  fitNoChange(counts, horizons, levels).forEach((quantiles, place) => {
    quantiles?.forEach((values, horizon) => {
      answer.of(place, horizon).set(values);
    });
  });
  return answer;
};
