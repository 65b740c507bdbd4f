import type { NaturalFrequency } from '../../../forecast/shownPercent.ts';

const kinds = { less: 'Menos de', about: 'Alrededor de', 'at-least': 'Al menos' } as const;

/** `Alrededor de 5 posibilidades en 10`: the beginning of a sentence that goes on with «de». */
export function chances({ kind, times, of }: NaturalFrequency): string {
  return `${kinds[kind]} ${times} ${times === 1 ? 'posibilidad' : 'posibilidades'} en ${of}`;
}
