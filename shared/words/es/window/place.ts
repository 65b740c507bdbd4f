import type { place as english, Outlook } from '../../en/window/place.ts';
import { chances } from '../common/chances.ts';
import { dataNotes } from '../common/dataNotes.ts';

const nextWeeks = [
  'en la próxima semana',
  'en las próximas dos semanas',
  'en las próximas tres semanas',
  'en las próximas cuatro semanas',
  'en las próximas cinco semanas',
  'en las próximas seis semanas',
  'en las próximas siete semanas',
  'en las próximas ocho semanas',
];

/** @param count the first count, with or without its unit */
function outlookOf(first: Outlook, second: Outlook | null, count: string): string {
  const range = (o: Outlook) => o.range ?? 'sin intervalo indicado';
  const head = `${count} (${range(first)}) en la semana que termina el ${first.day}`;
  return second === null
    ? head
    : `${head}, luego ${second.count} (${range(second)}) en la que termina el ${second.day}`;
}

export const place: typeof english = {
  chance: (frequency, isAbove, weeks) => {
    const span = nextWeeks[weeks - 1] ?? nextWeeks.at(-1)!;
    return isAbove
      ? `${chances(frequency)} de seguir por encima del umbral de alerta ${span}`
      : `${chances(frequency)} de superar el umbral de alerta ${span}`;
  },
  notAssessed: 'El nivel está sin evaluar',
  noAlertLine: 'Aquí no se conoce un umbral de alerta, así que no se da una probabilidad de brote',
  lead: (chance, first, second) => `${chance}; ${outlookOf(first, second, `${first.count} casos`)}.`,
  deathsLead: (first, second) => `Muertes: ${outlookOf(first, second, first.count)}.`,
  company: ({ range, provider, dataTo, knownOn, made, confidence }) =>
    [
      range === null ? 'sin intervalo indicado' : `intervalo del ${range}`,
      provider,
      `datos hasta el ${dataTo}, conocidos el ${knownOn}`,
      `pronóstico hecho ${made}`,
      `confianza: ${confidence}`,
    ].join(' · '),
  setCompany: ({ provider, knownOn, made, dataTo }) =>
    [provider, `datos hasta el ${dataTo}, conocidos el ${knownOn}`, `pronóstico hecho ${made}`].join(' · '),
  copied: ({ place: name, level, lead, company, notes, isReplay }) => {
    const shown = isReplay ? `${level} (repetición)` : level;
    const said = notes.map((note) => ` Nota: ${note.replace(/\.$/, '')}.`).join('');
    return `${name}, nivel ${shown}: ${lead} ${company}.${said}`;
  },
  copy: 'Copiar la frase',
  copyDone: 'Copiado.',
  copyFailed: 'El sistema no permitió copiar. Seleccione la frase y cópiela a mano.',
  observedLead: (count, day) =>
    `${count} casos en la semana que termina el ${day}; todavía no hay pronóstico para este lugar.`,
  nothingObserved: 'Todavía no se ha notificado ningún recuento de este lugar.',
  gapDetails: 'Detalles en el registro de auditoría',
  useEmbeddedForAll: 'Usar el modelo sin conexión para todo',
  gapTitle: 'No hay pronóstico para este lugar en este conjunto de pronósticos.',
  notInSet: 'Este lugar no fue elegido para el conjunto de pronósticos actual.',
  beside: {
    isThere: 'Este lugar se pronosticó por separado después del conjunto de pronósticos que se muestra.',
    isShown: 'Este pronóstico se hizo para este lugar por separado.',
    notCounted: 'No forma parte del conjunto de pronósticos que el resumen muestra y cuenta.',
    company: ({ provider, knownOn, made, isReplay }) =>
      `${provider}, datos conocidos el ${knownOn}, ${isReplay ? 'repetición hecha' : 'pronóstico hecho'} ${made}.`,
    show: 'Verlo',
    back: 'Volver al pronóstico del conjunto',
  },
  chooseOne: 'Elija un lugar de la lista.',
  unknownPlace: 'Este conjunto de datos no tiene ese lugar. Elija uno de la lista.',
  notes: {
    title: 'Sobre los datos de este pronóstico:',
    list: (words) => `${words.join(', ')}.`,
    short: dataNotes,
  },
  providerCard: {
    title: 'Proveedor',
    active: 'Activo',
    nobody: 'nadie',
    next: 'La próxima ejecución usa',
    why: 'Motivo',
    since: 'Desde',
    confidence: 'Confianza',
    thisForecast: 'Este pronóstico es de',
    model: 'Modelo',
    whyThisOne: '¿Por qué este?',
    warnings: 'Notas del proveedor',
  },
};
