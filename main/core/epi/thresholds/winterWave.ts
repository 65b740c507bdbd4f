import type { Disease, Kind } from '../diseases/diseaseNames.ts';
import { isOfKind, namesOneOf } from '../diseases/namedDiseases.ts';

/** Diseases with one wave each winter where winters are cold (defaults of this product). */
const OF_WINTER: readonly Disease[] = [
  'influenza',
  'severeRespiratory',
  'respiratorySyncytial',
  'bronchiolitis',
];

/** An influenza of animals or of a pandemic keeps to no winter. */
const OF_ANY_TIME: readonly Kind[] = ['ofBirds', 'zoonotic', 'ofSwine', 'pandemic'];

/** @param disease its name in any of the five languages */
export function isWinterWaveDisease(disease: string): boolean {
  return namesOneOf(disease, OF_WINTER) && !isOfKind(disease, OF_ANY_TIME);
}
