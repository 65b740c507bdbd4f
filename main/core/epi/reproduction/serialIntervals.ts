import type { SerialInterval } from '../../../../shared/settings/settingsSchema.ts';
import type { Disease, Kind } from '../diseases/diseaseNames.ts';
import { isOfKind, namesOneOf } from '../diseases/namedDiseases.ts';

/** Time from the onset of one case to the onset of a case that it infects. */
export interface StatedInterval extends SerialInterval {
  /** Whether the user stated it, or it is the start value of the disease. */
  source: 'setting' | 'default';
}

/**
 * Start values: defaults of this product (docs/methods.md), to be checked for each outbreak.
 * Diseases that people do not pass on to people, such as dengue, have none.
 */
const INTERVALS: readonly (readonly [interval: SerialInterval, disease: Disease])[] = [
  [{ meanDays: 2.8, sdDays: 1.5 }, 'influenza'],
  [{ meanDays: 3.5, sdDays: 2.4 }, 'covid'],
  [{ meanDays: 5, sdDays: 4 }, 'cholera'],
  [{ meanDays: 15.3, sdDays: 9.3 }, 'ebola'],
  [{ meanDays: 11.7, sdDays: 2 }, 'measles'],
  [{ meanDays: 8, sdDays: 5 }, 'mpox'],
];

/** Influenza of animals is not passed on among people as the seasonal one is. */
const NOT_AMONG_PEOPLE: readonly Kind[] = ['ofBirds', 'zoonotic', 'ofSwine'];

/**
 * The serial interval of a disease: the user's (setting `risk.serialInterval`), else its start value.
 * @param disease its name in any of the five languages
 * @param stated what the setting says of this disease, or null
 * @returns null where none is known; then there is no R(t)
 */
export function serialIntervalOf(disease: string, stated: SerialInterval | null): StatedInterval | null {
  if (stated !== null) return { ...stated, source: 'setting' };
  if (isOfKind(disease, NOT_AMONG_PEOPLE)) return null;
  const found = INTERVALS.find(([, one]) => namesOneOf(disease, [one]));
  return found === undefined ? null : { ...found[0], source: 'default' };
}
