import type { alertLines as english } from '../../en/common/alertLines.ts';
import { shown } from './counted.ts';
import { plural } from './plural.ts';

const ofPlaces = (p: { above: string; placeCount: number; places: string }) =>
  `${p.above} de ${shown(p.placeCount, p.places, 'local', 'locais')}`;

export const alertLines: typeof english = {
  above: (p) =>
    `${ofPlaces(p)} ${plural(p.count, { one: 'acima do seu limiar de alerta', other: 'acima dos seus limiares de alerta' })}`,
  areAbove: (p) =>
    `${ofPlaces(p)} ${plural(p.count, {
      one: 'está acima do seu limiar de alerta',
      other: 'estão acima dos seus limiares de alerta',
    })}`,
  noLine: (placeCount, places) =>
    plural(placeCount, {
      one: `Não se conhece limiar de alerta para o ${places} local com dados recentes`,
      other: `Não se conhece limiar de alerta para nenhum dos ${places} locais com dados recentes`,
    }),
  withSilent: (known, silent) => `${known}, ${silent} sem dados há mais de 3 semanas`,
  allSilent: 'Nenhum local tem dados das últimas 3 semanas',
};
