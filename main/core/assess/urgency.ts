import type { AssessedPlace } from '../../../shared/contract/assessSchema.ts';
import { comparableCount } from '../../../shared/forecast/lastObserved.ts';
import { riskLevels } from '../../../shared/forecast/riskLevel.ts';

/**
 * Orders places by what needs a look first: the level; how many EARS alarms; how far the last count is above (or below) its
 * alert line; growth that is surely there (lower end of its 90 % interval); the last count. The rest keeps its order.
 */
export function byUrgency(a: AssessedPlace, b: AssessedPlace): number {
  const levels = riskLevels.indexOf(a.risk.level) - riskLevels.indexOf(b.risk.level);
  if (levels !== 0) return levels;
  const [ofA, ofB] = [urgencyOf(a), urgencyOf(b)];
  const first = ofA.findIndex((value, index) => value !== ofB[index]);
  return first < 0 ? 0 : ofB[first]! - ofA[first]!;
}

/** Each finite; more is more urgent. */
function urgencyOf({ signals, lastObserved, threshold, interval90 }: AssessedPlace): number[] {
  const alarms = Object.values(signals).filter((signal) => signal?.isAlarm === true).length;
  const last = lastObserved === null ? -1 : comparableCount(lastObserved);
  const ofLine = threshold === null ? -1 : (last + 1) / (threshold.value + 1);
  return [alarms, ofLine, interval90?.[0] ?? -Number.MAX_VALUE, last];
}
