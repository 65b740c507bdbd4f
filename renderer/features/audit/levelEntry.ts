/** Entries about a level by hand, as far as their lines tell it. Pure. */
import { type AuditEntry, type RiskLevel, riskLevels } from '../../../shared/contract/index.ts';

export interface LevelEntry {
  place: string;
  before: RiskLevel;
  /** Null where the computed level was not known when it ended. */
  after: RiskLevel | null;
}

const isLevel = (value: unknown): value is RiskLevel => riskLevels.some((level) => level === value);

/** @returns null for every other entry */
export function levelEntryOf({ type, details }: Pick<AuditEntry, 'type' | 'details'>): LevelEntry | null {
  if (type !== 'LEVEL_OVERRIDDEN' && type !== 'LEVEL_OVERRIDE_ENDED') return null;
  const { location, before, after } = details;
  const { name } = (location ?? {}) as { name?: unknown };
  if (!isLevel(before) || typeof name !== 'string') return null;
  return { place: name, before, after: isLevel(after) ? after : null };
}
