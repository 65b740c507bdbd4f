import type { SettingSource } from '../../../shared/contract/settings.ts';
import { readSetting, type SettingReading } from '../settings/settings.ts';
import { ownValue } from '../util/ownValue.ts';
import type { LedgerState } from './ledgerState.ts';

/** A setting with where its value comes from. @throws AppError `UNKNOWN_SETTING` */
export function sourcedSetting(
  { settings, settingSources }: Pick<LedgerState, 'settings' | 'settingSources'>,
  key: string,
): SettingReading & { source: SettingSource } {
  const reading = readSetting(settings, key);
  if (reading.isDefault) return { ...reading, source: { kind: 'default' } };
  const known = ownValue(settingSources, key) ?? { at: null, seq: null, by: null };
  return { ...reading, source: { kind: 'set', ...known } };
}
