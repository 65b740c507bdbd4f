import type { Forecast } from '../../../shared/contract/index.ts';
import type { WindowWords } from '../../../shared/words/window.ts';
import type { Format } from '../../words/createFormat.ts';

/** The number behind the word of a confidence with its interval; null without a record to speak of. */
export function confidenceNote({ confidence }: Forecast, text: WindowWords, format: Format): string | null {
  const { interval90, calibrated, basis } = confidence;
  if (interval90 === undefined || basis === 'prior') return null;
  const [low, high] = interval90;
  return text.record.confidenceInterval(
    format.percent(calibrated),
    format.percent(low),
    format.percent(high),
  );
}
