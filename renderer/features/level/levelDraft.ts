/** A level that is being set by hand: what is filled in, and what is missing. Pure. */
import {
  addDays,
  type LevelOverride,
  type PlainDate,
  type RiskLevel,
  riskLevels,
} from '../../../shared/contract/index.ts';
import { reasonOf } from '../lock/index.ts';
import type { LevelledPlace } from './levelStore.ts';

const USUAL_DAYS = 7;

export interface LevelFields {
  level: RiskLevel | null;
  /** One of the listed reasons; empty for none, `other` for words alone. */
  choice: string;
  words: string;
  /** Null until it is typed: then it is the name in the settings. */
  name: string | null;
  until: PlainDate;
}

export type MissingField = 'level' | 'reason' | 'name' | 'until';

/** The levels that say something else than what was computed. */
export function choosableLevels({ computed }: Pick<LevelledPlace, 'computed'>): RiskLevel[] {
  return riskLevels.filter((level) => level !== computed);
}

export function firstLevelFields(
  { override }: { override: LevelOverride | null },
  today: PlainDate,
): LevelFields {
  return {
    level: override?.level ?? null,
    choice: '',
    words: override?.reason ?? '',
    name: null,
    until: addDays(today, USUAL_DAYS),
  };
}

export interface LevelOrder {
  level: RiskLevel;
  reason: string;
  by: string;
  until: PlainDate;
}

/** @param known the name in the settings @returns the whole order, or what is missing first */
export function levelOrder(
  fields: LevelFields,
  place: Pick<LevelledPlace, 'computed'>,
  known: string,
  today: PlainDate,
): LevelOrder | MissingField {
  const { level, until } = fields;
  const [reason, by] = [reasonOf(fields), (fields.name ?? known).trim()];
  if (level === null || level === place.computed) return 'level';
  if (reason === '') return 'reason';
  if (by === '') return 'name';
  return until < today ? 'until' : { level, reason, by, until };
}
