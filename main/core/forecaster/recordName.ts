/** Of which diseases a record of past seasons is bundled. */
import { namesOneOf } from '../epi/diseaseWords.ts';

const INFLUENZA = ['influenza', 'flu', 'grippe', 'gripe', 'ili'];
/** Influenza of birds has no winter of people. */
const OF_BIRDS = ['avian', 'bird', 'aviaire', 'aviar', 'aviaria'];

/** @returns the name of the record of a disease, or null */
export function recordNameOf(disease: string): 'influenza' | null {
  return namesOneOf(disease, INFLUENZA) && !namesOneOf(disease, OF_BIRDS) ? 'influenza' : null;
}
