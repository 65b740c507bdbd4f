import type { HealthStatus } from '../../../health/healthSchema.ts';
import type { scheduler as english } from '../../en/core/scheduler.ts';
import { byNumber, counted, whole } from '../common/counted.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence } = providerNames;

const statuses: Record<HealthStatus, string> = {
  UP: 'responde',
  FAILING: 'responde a los sondeos, pero falla en solicitudes reales',
  DOWN: 'no responde',
  REFUSED: 'rechaza',
  UNKNOWN: 'no está claro',
  NOT_CONFIGURED: 'está sin configurar',
  OFF: 'está desactivado',
};

export const scheduler: typeof english = {
  health: {
    statuses,
    noneEnabled: 'No hay ningún proveedor activado fuera de este programa.',
    looked: ({ looked, found }) =>
      `${looked === 0 ? 'Todos comprobados hace poco' : `Comprobados: ${looked}`}. ${found}.`,
  },
  notSaved: 'No se pudo guardar lo que hicieron los ciclos.',
  outpostEnded: 'Outpost terminó antes de que acabara.',
  earlierRuns: ({ began }) => `No se inició: el de ${began} no ha terminado.`,
  stopped: ({ deadline, message }) =>
    `Detenido después de ${deadline}, el máximo que puede durar. ${message}`,
  endedEarly: 'Terminó antes de acabar.',
  defect: 'Esto es un defecto de Outpost; los demás pasos continuaron. El registro local tiene los detalles.',
  closed: 'Outpost se cerró antes de que acabara.',
  takesTime: 'Tarda; el ciclo continuó sin él.',
  ignoresStop: ({ deadline }) =>
    `No ha terminado en ${deadline}, y no se detuvo cuando se le indicó. No se inicia de nuevo hasta que termine.`,
  forecastNotLookedAt: 'Todavía no se ha comprobado: lo hace el próximo ciclo.',
  due: {
    never: 'Nunca: una repetición se pronostica a mano.',
    switchedOff: 'Desactivado.',
    nothingNew: 'Nada nuevo: el pronóstico es de estos datos y de esta semana.',
    made: 'Ya hecho para estos datos y esta semana.',
    running: 'Hay una ejecución en curso.',
    failed: ({ until }) => `Falló para estos datos y esta semana; se intenta de nuevo después de ${until}.`,
    next: ({ why }) => `Previsto para el próximo ciclo: ${why}.`,
    none: 'todavía no hay ningún pronóstico',
    newData: 'los datos son nuevos',
    newWeek: 'ha empezado una semana nueva',
  },
  paused: ({ reason }) =>
    `En pausa por el usuario${reason === null ? '' : ` (${reason})`}: ningún ciclo empieza por sí solo.`,
  notOpen:
    'Outpost no está abierto aquí: los ciclos se ejecutan mientras lo esté su ventana o `outpost serve`. `outpost scheduler run-once` ejecuta uno ahora.',
  lastCycle: ({ name, outcome, message, count, others }) =>
    `En el último ciclo, «${name}» ${outcome === 'skipped' ? 'tuvo que esperar' : 'falló'}: ${message}${count === 0 ? '' : ` Tampoco fue bien: ${others}.`}`,
  forecast: {
    running: 'En curso.',
    noneDue: 'No hay ningún pronóstico automático pendiente.',
    done: ({ places, provider, gaps }) =>
      `${places} con pronóstico de: ${inSentence(provider)}${gaps === 0 ? '' : `; ${whole(gaps)} sin pronóstico`}.`,
    defect: 'Lo terminó un defecto de Outpost; el registro local tiene los detalles.',
    stopped: 'Tardó demasiado y se detuvo.',
    held: ({ reason }) => `espera: las ejecuciones están en espera (${reason}).`,
    waitsForNetwork: 'espera la red.',
    waits: ({ why }) => `espera: ${why}`,
  },
  housekeeping: {
    endedPin: 'terminó una fijación de proveedor cuyo plazo había vencido',
    endedLevels: ({ ended }) =>
      `terminó ${byNumber(
        ended,
        'un nivel definido a mano cuyo plazo había vencido',
        `${counted(ended, 'nivel', 'niveles')} definidos a mano cuyo plazo había vencido`,
      )}`,
    forgot: 'olvidó conjuntos de datos que ya no existen',
    auditBroken:
      'El registro de auditoría no se verifica: `outpost audit --verify`, o la comprobación en la pantalla Auditoría, dice dónde.',
    auditIntact: 'comprobó el registro de auditoría: íntegro',
    nothing: 'Nada que ordenar.',
    packed: ({ packed }) => `comprimió ${whole(packed)} solicitudes y respuestas guardadas`,
    removed: ({ removed }) =>
      `eliminó ${whole(removed)} de las más antiguas, de las que no salió ningún pronóstico`,
  },
  refresh: {
    noneWatched: 'No se vigila ningún archivo.',
    noneChanged: 'Ningún archivo vigilado ha cambiado.',
    justWritten: 'acaba de escribirse, y se lee en el próximo ciclo.',
    lostCounts: ({ removed, known }) =>
      `No se leyó: ya no contiene ${whole(removed)} de los ${counted(known, 'recuento', 'recuentos')} de este conjunto de datos. Si es el archivo correcto, impórtelo a mano en el conjunto de datos.`,
    notYet: 'Todavía no se ha leído.',
    read: 'leído.',
    changed: ({ added, revised, removed }) =>
      `leído: nuevos ${whole(added)}, revisados ${whole(revised)}, desaparecidos ${whole(removed)}.`,
    same: 'leído: los mismos recuentos que antes.',
  },
  score: {
    sets: ({ scored }) => counted(scored, 'conjunto de pronósticos', 'conjuntos de pronósticos'),
    nothing: 'Ningún pronóstico tiene recuentos nuevos con los que puntuarlo.',
    partly: ({ sets, damaged }) => `Puntuado: ${sets}. ${damaged}`,
    done: ({ sets }) => `Puntuado con los recuentos: ${sets}.`,
  },
};
