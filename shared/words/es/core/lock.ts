import type { LockCause } from '../../../lock/lockSchema.ts';
import type { lock as english } from '../../en/core/lock.ts';
import { a } from '../common/articles.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence, startOfSentence } = providerNames;

/** Why the holder is the holder. */
const whyHeld: Readonly<Partial<Record<LockCause, string>>> = {
  RUN: 'Era el proveedor disponible más alto en el orden de prioridad cuando una ejecución necesitó uno.',
  USER: 'Lo eligió el usuario.',
  SWITCH: 'El usuario le traspasó el bloqueo.',
  PIN: 'Lo fijó el usuario.',
  FAILOVER:
    'El proveedor anterior ya no estaba disponible; era el más alto de los disponibles en el orden de prioridad.',
  FAILBACK: 'Está más alto en el orden de prioridad que el proveedor anterior, y volvía a estar disponible.',
  LOAN: 'Una ejecución tomó prestado el bloqueo para él; después el bloqueo se devuelve.',
  LOAN_ENDED:
    'Recuperó el bloqueo después de una ejecución que lo había tomado prestado para otro proveedor.',
};

/** Why nobody holds the lock. */
const whyFree: Readonly<Partial<Record<LockCause, string>>> = {
  RELEASED: 'el usuario liberó el bloqueo',
  LOAN_ENDED: 'la última ejecución había tomado prestado el bloqueo y lo devolvió',
  NONE_ELIGIBLE: 'el último ya no estaba disponible, y ningún otro lo está',
  SETTINGS: 'los ajustes ya no permiten el que estaba activo',
};

const sinceText = (since: string | null) => (since === null ? '' : ` desde ${since}`);

const nobodyHolds: typeof english.nobodyHolds = ({ cause, since }) => {
  if (cause === 'START') return 'Ningún proveedor está activo: todavía no se ha necesitado ninguno.';
  const nobody = `Ningún proveedor está activo${sinceText(since)}`;
  if (cause === 'RECOVERED')
    return `${nobody}: el diario estaba dañado, y el que estaba activo dejó de estarlo por seguridad.`;
  const why = whyFree[cause];
  return why === undefined ? `${nobody}.` : `${nobody}: ${why}.`;
};

export const lock: typeof english = {
  whyHeld: (cause) => whyHeld[cause] ?? 'La entrada de auditoría nombra la causa.',
  holds: ({ holder, since }) => `${startOfSentence(holder)} es el proveedor activo${sinceText(since)}.`,
  nobodyHolds,
  pinned: ({ id, until, reason, hindrance }) => {
    const end = until === null ? 'hasta que se deje de fijar' : `hasta ${until}`;
    const but = hindrance === null ? '' : `, pero no está disponible: ${hindrance}`;
    return `${startOfSentence(id)} está fijado ${end} (${reason})${but}.`;
  },
  onHold: ({ reason }) => `No se inician ejecuciones nuevas: están en espera (${reason}).`,
  benched: ({ id, reason, why }) =>
    `${startOfSentence(id)} no está disponible: ${reason} (${why.join('; ')}).`,
  cannotServe: ({ names, reason }) => `No disponible: ${names.join(', ')} (${reason}).`,
  nextRun: ({ next, isHeld }) => {
    if (next !== null) return `La próxima ejecución usará ${inSentence(next)}.`;
    return isHeld
      ? 'No puede iniciarse ninguna ejecución hasta que se reanuden.'
      : 'Ningún proveedor está disponible para la próxima ejecución.';
  },

  noConnectionYet: 'esta versión aún no tiene conexión con él',
  /** What stands before the semicolon is said of several providers at once. */
  isSwitchedOff: 'está desactivado',
  switchedOff: ({ id }) =>
    `está desactivado; actívelo con \`outpost config set providers.${id}.enabled true\``,
  unknownProvider: 'esta versión no lo conoce',
  benchEnds: {
    at: ({ until }) => `apartado hasta ${until}`,
    withKey: 'apartado hasta que se defina una clave',
    withOtherKey: 'apartado hasta que cambie su clave',
    byUser: 'apartado hasta que usted lo readmita',
  },

  dryRun: {
    nothing: ({ next }) => `No cambiaría nada: ya es así. ${next}`,
    release: ({ next }) => `Nadie tendría el bloqueo hasta que una ejecución lo necesite. ${next}`,
    loan: ({ id, holder }) => {
      const run = `${startOfSentence(id)} hace un solo pronóstico, pedido ahora, y nadie toma el relevo si falla.`;
      if (holder === id) return `${run} Ya tiene el bloqueo, y lo sigue teniendo.`;
      const then = holder === null ? 'nadie lo tiene, como antes' : `vuelve ${a(inSentence(holder))}`;
      return `${run} Toma prestado el bloqueo solo para eso: después ${then}. Los pronósticos posteriores se hacen como si no se hubiera elegido nada.`;
    },
    pin: 'Todas las ejecuciones a partir de la próxima usarían este proveedor; el bloqueo mismo no se movería ahora.',
    pinUnavailable: ({ reason }) =>
      `Todas las ejecuciones a partir de la próxima fallarían: este proveedor no está disponible (${reason}).`,
    unpin: ({ next }) => `El que tiene el bloqueo contaría como no elegido. ${next}`,
    hold: 'No se iniciaría ninguna ejecución hasta que se reanuden; una en curso terminaría como empezó.',
    resume: ({ next }) => `Las ejecuciones podrían volver a iniciarse. ${next}`,
    readmit: ({ id, next }) =>
      `${startOfSentence(id)} volvería a estar disponible, sin fallos seguidos contados. ${next}`,
    readmitInVain: ({ id, next, reason }) =>
      `Dejaría de estar apartado, pero ${inSentence(id)} sigue sin estar disponible: ${reason}. ${next}`,
    take: ({ next }) => `Se tomaría el bloqueo. ${next}`,
    nextRun: ({ next, isHeld }) => {
      if (next !== null) return `La próxima ejecución usaría ${inSentence(next)}.`;
      return isHeld
        ? 'No podría iniciarse ninguna ejecución hasta que se reanuden.'
        : 'Ningún proveedor estaría disponible para la próxima ejecución.';
    },
  },

  notEligible: ({ id, reason }) =>
    `${startOfSentence(id)} no está disponible: ${reason}. \`outpost providers\` muestra cuáles lo están.`,
  pinnedElsewhere: ({ id, reason }) =>
    `${startOfSentence(id)} está fijado (${reason}), así que no se puede usar otro proveedor. Termínelo primero con \`outpost lock unpin\`.`,
  pinnedUnavailable: ({ id, reason }) =>
    `${startOfSentence(id)} está fijado, pero no está disponible: ${reason}. Corríjalo, o deje de fijarlo con \`outpost lock unpin\`.`,
  held: ({ reason }) =>
    `Ahora no se inicia ninguna ejecución: están en espera (${reason}). \`outpost lock resume\` permite que se ejecuten de nuevo.`,
  alreadyHeld: ({ holder }) =>
    `${startOfSentence(holder)} tiene el bloqueo. Libérelo con \`outpost lock release\`, o traspáselo con \`outpost lock switch\`.`,
  noneEligible: ({ earliest }) => {
    const when = earliest === null ? '' : ` El primero vuelve a estarlo a partir de ${earliest}.`;
    return `Ningún proveedor está disponible ahora.${when} \`outpost providers\` dice por qué en cada caso.`;
  },
  fenced:
    'El proveedor activo cambió mientras esta ejecución estaba en curso. Sus respuestas no se publicaron; el conjunto de pronósticos anterior se mantiene. Ejecute el pronóstico de nuevo.',
};
