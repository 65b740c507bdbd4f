/** Of which diseases a record of past seasons is bundled. */
import { isOfKind, namesOneOf } from '../epi/diseases/namedDiseases.ts';

/** @returns the name of the record of a disease, or null; influenza of birds has no winter of people */
export function recordNameOf(disease: string): 'influenza' | null {
  return namesOneOf(disease, ['influenza']) && !isOfKind(disease, ['ofBirds']) ? 'influenza' : null;
}
