import type { Clock } from '../ports/Clock.ts';
import type { RiskSettings } from '../settings/riskSettings.ts';
import type { PlaceWeeks, WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { judgePlace } from './judgePlace.ts';

export interface PlacesAhead {
  panel: WeeklyPanel;
  places: readonly PlaceWeeks[];
  disease: string;
  risk: RiskSettings;
}

/**
 * Finds what the judgement of places needs of their counts alone, place by place, so that it is there when they are judged:
 * while a thread works on their forecasts, and before an answer that can't be made in parts.
 * @param signal aborted: ends without a word
 */
export async function judgeAhead(
  { panel, places, disease, risk }: PlacesAhead,
  clock: Pick<Clock, 'breathe'>,
  signal: AbortSignal,
): Promise<void> {
  for (const place of places) {
    await clock.breathe();
    if (signal.aborted) return;
    judgePlace({ panel, place, disease, targets: null, risk });
  }
}
