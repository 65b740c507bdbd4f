import type { NaturalFrequency } from '../../../contract/index.ts';

const kinds = { less: 'Menos de', about: 'Cerca de', 'at-least': 'Pelo menos' } as const;

/** `Cerca de 3 chances em 10`; what follows begins with "de". */
export function chancesIn({ kind, times, of }: NaturalFrequency): string {
  return `${kinds[kind]} ${times} ${times === 1 ? 'chance' : 'chances'} em ${of}`;
}
