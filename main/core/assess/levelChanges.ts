/** How the computed levels of a set differ from those of the set before. Pure. */
import type { LevelChanges } from '../../../shared/audit/setAuditSchema.ts';
import { levelChange } from '../../../shared/forecast/levelChange.ts';
import type { RiskLevel } from '../../../shared/forecast/riskLevel.ts';

interface LevelledForecast {
  location: { code: string; name: string };
  risk: { level: RiskLevel };
}

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
    const kind = levelChange(was, is);
    if (kind === null) changes.unchanged += 1;
    else if (kind === 'up') changes.rose.push(change);
    else if (kind === 'down') changes.fell.push(change);
    else changes.other.push(change);
  }
  return changes;
}
