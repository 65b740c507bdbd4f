import type { levels as english } from '../../en/core/levels.ts';
import { nearNames } from '../common/nearNames.ts';

export const levels: typeof english = {
  notOverridden: ({ name }) =>
    `El nivel para ${name} es el calculado: no se definió ninguno a mano, o su plazo ha terminado.`,
  untilPast: ({ until }) => `${until} ya pasó. Indique un fin posterior.`,
  noName:
    'Un nivel definido a mano necesita el nombre de quien lo define. Indíquelo con `--by NAME`, o defina el suyo una vez: `outpost config set report.author "NAME"`.',
  sameAsComputed: ({ name, level, isByHand }) =>
    isByHand
      ? `El nivel calculado para ${name} es ${level}. Para mostrarlo, termine el nivel definido a mano.`
      : `El nivel para ${name} ya es ${level}, según el cálculo.`,
  sameByHand: ({ name, level, until }) =>
    `El nivel para ${name} ya está definido a mano como ${level}, hasta ${until}. Indique otro fin con \`--until DATE\`, u otro motivo.`,
  ofReplay: ({ asOf }) =>
    `El conjunto de pronósticos actual es una repetición con datos al ${asOf}. Un nivel definido a mano se refiere al presente; haga primero un pronóstico de hoy.`,
  unknownPlace: ({ unknown, near, shown, more }) =>
    `El conjunto de pronósticos actual no tiene el lugar ${unknown}. ${nearNames.didYouMean(near) ?? `Lugares: ${shown}${more > 0 ? ', ...' : ''}.`}`,
};
