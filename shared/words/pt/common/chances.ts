import type { NaturalFrequency } from '../../../contract/index.ts';

const kinds: Readonly<Record<NaturalFrequency['kind'], string>> = {
  less: 'Menos de',
  about: 'Cerca de',
  'at-least': 'Pelo menos',
};

/** `Cerca de 3 chances em 10`; what follows begins with "de". */
export function chancesIn({ kind, times, of }: NaturalFrequency): string {
  return `${kinds[kind]} ${times} ${times === 1 ? 'chance' : 'chances'} em ${of}`;
}
