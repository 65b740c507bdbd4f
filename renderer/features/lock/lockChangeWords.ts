import { holdSchema, pinSchema, providerIds } from '../../../shared/contract/index.ts';
import type { Services } from '../../data/Services.ts';
import { pinWords } from './pinWords.ts';

/** A value of a dry run in words: provider ids by their names, nothing as raw JSON. */
export function lockValueWords(field: string, value: unknown, services: Pick<Services, 'text' | 'format'>) {
  const { text } = services;
  if (value === null || value === undefined) {
    return field === 'holder' ? text.provider.lock.nobody : text.provider.confirm.none;
  }
  const pin = pinSchema.safeParse(value);
  if (pin.success) return pinWords(pin.data, services);
  const hold = holdSchema.safeParse(value);
  if (hold.success) return hold.data.reason;
  if (Array.isArray(value)) {
    const names = value.map((one: { id?: unknown }) => text.common.providerNames.of(String(one.id)));
    return names.length === 0 ? text.provider.confirm.none : services.format.list(names);
  }
  return providerIds.some((id) => id === value) ? text.common.providerNames.of(String(value)) : String(value);
}
