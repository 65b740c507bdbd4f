/** How the computed levels of a set differ from those of the set before. Pure. */
import type { LevelChanges } from '../../../shared/audit/setAuditSchema.ts';
import type { RiskLevel } from '../../../shared/forecast/riskLevel.ts';

interface LevelledForecast {
  location: { code: string; name: string };
  risk: { level: RiskLevel };
}

/** A place that was not assessed before and is YELLOW or RED now has risen as well. */
const height: Record<RiskLevel, number> = { NOT_ASSESSED: 0, GREEN: 0, YELLOW: 1, RED: 2 };

/** Only places that both sets forecast can change; in the order of the newer set. */
export function levelChanges(
  before: readonly LevelledForecast[],
  after: readonly LevelledForecast[],
): Pick<LevelChanges, 'rose' | 'fell' | 'other' | 'unchanged'> {
  const known = new Map(before.map(({ location, risk }) => [location.code, risk.level]));
  const changes: ReturnType<typeof levelChanges> = { rose: [], fell: [], other: [], unchanged: 0 };
  for (const { location, risk } of after) {
    const [was, is] = [known.get(location.code), risk.level];
    if (was === undefined) continue;
    const change = { location: { code: location.code, name: location.name }, before: was, after: is };
    if (was === is) changes.unchanged += 1;
    else if (height[is] > height[was]) changes.rose.push(change);
    // That a level can't be given any more is no fall.
    else if (is === 'NOT_ASSESSED' || was === 'NOT_ASSESSED') changes.other.push(change);
    else changes.fell.push(change);
  }
  return changes;
}
