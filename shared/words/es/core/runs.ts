import type { runs as english } from '../../en/core/runs.ts';
import { a, de } from '../common/articles.ts';
import { counted, whole } from '../common/counted.ts';
import { nearNames } from '../common/nearNames.ts';
import { providerNames } from '../common/providerNames.ts';
import { health } from './health.ts';

const { inSentence, startOfSentence } = providerNames;

export const runs: typeof english = {
  notAForecast: 'no es un pronóstico',
  repeatedAfterChange: 'el proveedor activo cambió durante la ejecución, que se repite',
  thirdUnanswered: 'más de un tercio de los lugares de una ejecución no obtuvo una respuesta utilizable',
  asOfInFuture: ({ asOf, today }) => `La fecha --as-of ${asOf} está en el futuro; hoy es ${today}.`,
  unknownPlace: ({ unknown, near, shown, count }) =>
    `El conjunto de datos no tiene el lugar ${unknown}. ${nearNames.didYouMean(near) ?? `Lugares: ${shown}${count > 12 ? ', ...' : ''}.`}`,
  nothingToForecast: ({ hasCases, name, minWeeks, asOf }) =>
    !hasCases
      ? `«${name}» notifica solo muertes, y los pronósticos parten de los casos: importe junto con él un archivo de casos. Lo que sus muertes dicen por sí solas lo muestra \`outpost assess\`.`
      : `Ningún lugar de «${name}» tiene ${minWeeks} semanas notificadas de casos hasta el ${asOf}, que un pronóstico necesita. Importe más semanas, o elija un --as-of posterior.`,
  tooFewWeeks: ({ minWeeks, asOf, weeks, open }) =>
    `Se necesitan al menos ${minWeeks} semanas notificadas de casos hasta el ${asOf}; hay ${weeks}${open === 0 ? '' : `, ${open} de ellas ${open === 1 ? 'preliminar' : 'preliminares'}, de las que no parte ningún pronóstico`}.`,
  cancelled: 'La ejecución se canceló. El conjunto de pronósticos publicado se mantiene como estaba.',
  workEnded: {
    outOfMemory: 'los pronósticos de tantos lugares y semanas requieren más memoria de la que hay',
    ended: 'la parte de Outpost que calcula pronósticos fue terminada',
    sentence: ({ reason, isOutOfMemory }) => {
      const advice = isOutOfMemory
        ? 'Cierre otros programas, o pronostique algunos de los lugares, y ejecute el pronóstico de nuevo.'
        : 'Ejecute el pronóstico de nuevo.';
      return `No se publicó nada: ${reason}. El conjunto de pronósticos anterior se mantiene. ${advice}`;
    },
  },
  tooManyGaps: ({ missing, asked, provider }) =>
    `No se publicó nada: ${whole(missing)} de ${counted(asked, 'lugar', 'lugares')} no obtuvieron una respuesta utilizable ${de(inSentence(provider))}. El conjunto de pronósticos anterior se mantiene. Los motivos figuran por lugar.`,
  modelKeepsChanging: ({ provider, models }) =>
    `No se publicó nada: el modelo ${de(inSentence(provider))} cambió dos veces durante la ejecución (${models}), y un conjunto de pronósticos tiene un solo modelo. El conjunto de pronósticos anterior se mantiene. Ejecute el pronóstico de nuevo.`,
  providerFailed: ({ provider, reason }) =>
    `No se publicó nada: ${inSentence(provider)} no está disponible para esta ejecución (${reason}). El conjunto de pronósticos anterior se mantiene.`,
  offline: ({ provider, isPinned, hasPortal }) => {
    const way = isPinned
      ? 'Deje de fijar el proveedor con `outpost lock unpin` para usar el modelo sin conexión, o inténtelo de nuevo en línea.'
      : 'El modelo sin conexión funciona sin red: añada `--provider embedded`, o inténtelo de nuevo en línea.';
    return hasPortal
      ? `${health.portal} ${startOfSentence(provider)} no es accesible hasta entonces. ${way}`
      : `Este equipo no tiene conexión, y ${inSentence(provider)} no está en él. ${way}`;
  },
  networkOff: ({ provider, isPinned }) => {
    const way = isPinned ? 'quite la fijación con `outpost lock unpin`' : 'añada `--provider embedded`';
    return `La red está desactivada aquí, y ${inSentence(provider)} no está en este equipo. El modelo sin conexión funciona: ${way}. O inicie sin --no-network ni OUTPOST_NO_NETWORK.`;
  },
  farNotAllowed: ({ provider }) =>
    `Se consultaría ${a(inSentence(provider))}, y los pronósticos automáticos se quedan en esta red. Permítalo con \`outpost config set scheduler.farProviders true\`, o pida usted mismo el pronóstico.`,
  triedAll: ({ tried }) =>
    `No se publicó nada: los proveedores disponibles fallaron uno tras otro (${tried.map(inSentence).join(', ')}). El conjunto de pronósticos anterior se mantiene. \`outpost lock explain\` dice por qué.`,
  outpostCloses: 'Outpost se está cerrando.',
  placeTooShort: ({ name, reported, minWeeks }) =>
    `${name} tiene ${counted(reported, 'semana notificada', 'semanas notificadas')}; un pronóstico necesita al menos ${minWeeks}. Importe más semanas de este lugar.`,
};
