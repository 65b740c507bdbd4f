import type { shell as english } from '../../en/window/shell.ts';
import { amount, byNumber } from '../common/counted.ts';

/** The name of a step has its own gender, so that nothing said of it may agree with it. */
const trouble: typeof english.status.background.trouble = {
  failed: (step) => `Segundo plano: **fallo en ${step}**:`,
  'timed-out': (step) => `Segundo plano: **demasiado tiempo en ${step}**:`,
  skipped: (step) => `Segundo plano: **espera en ${step}**:`,
  interrupted: (step) => `Segundo plano: **sin terminar: ${step}**:`,
};

export const shell: typeof english = {
  appName: 'Outpost',
  skipToContent: 'Saltar al contenido',
  nav: {
    label: 'Principal',
    overview: 'Resumen',
    places: 'Lugares',
    report: 'Informe',
    provider: 'Proveedor',
    trust: 'Historial de aciertos',
    background: 'Segundo plano',
    audit: 'Auditoría',
    team: 'Equipo',
    settings: 'Ajustes',
  },
  datasetPicker: 'Conjunto de datos',
  datasetOption: (name, places, formatted) => `${name} · ${amount(places, formatted, 'lugar', 'lugares')}`,
  placeList: 'Lugares, primero los de mayor riesgo',
  placeListPlain: 'Lugares',
  placePicker: 'Lugar',
  loading: 'Cargando…',
  tryAgain: 'Reintentar',
  dismiss: 'Descartar',
  close: 'Cerrar',
  cancel: 'Cancelar',
  noticesLabel: 'Avisos',
  dismissNotice: (message) => `Descartar el aviso: ${message}`,
  noticeWords: { info: 'Nota', warning: 'Advertencia', error: 'Problema' },
  titleOf: (page) => `${page} · Outpost`,
  keys: {
    open: 'Ctrl+O',
    openMac: '⌘O',
    ask: 'Ctrl+Enter',
    askMac: '⌘↵',
    print: 'Ctrl+P',
    printMac: '⌘P',
    undo: 'Ctrl+Z',
    undoMac: '⌘Z',
    redo: 'Ctrl+Shift+Z',
    redoMac: '⇧⌘Z',
    cancel: 'Esc',
  },
  /** Above the data of another site. */
  visit: {
    title: ({ site, id }) => `Está viendo el sitio ${site} (${id}).`,
    asOf: (p) =>
      p.from === 'team'
        ? `Lo que dio su equipo hasta la sincronización del ${p.at}. Solo se lee.`
        : `Lo que contiene su paquete del ${p.at}. Solo se lee.`,
    onlyReading: 'Esta es la copia de otro sitio. Solo se puede leer.',
    back: 'Volver a sus propios datos',
    open: 'Ver sus datos',
    /** For readers that hear the button alone. */
    openOf: ({ site }) => `Ver sus datos: ${site}`,
    nameless: 'sin nombre',
  },
  reader: {
    title: 'Esta ventana es de solo lectura.',
    by: (pid, host, since) =>
      `Otro proceso (${pid} en ${host}) tiene la carpeta de datos desde el ${since}. Lo que usted ve estaba guardado cuando se abrió esta ventana. Para trabajar aquí, cierre Outpost allí e inicie este de nuevo.`,
    unknown:
      'Otro proceso tiene la carpeta de datos. Lo que usted ve estaba guardado cuando se abrió esta ventana. Para trabajar aquí, cierre ese proceso e inicie este de nuevo.',
  },
  connection: {
    lost: 'El programa de Outpost no responde. Esta página reintenta por sí sola; si eso no ayuda, inicie Outpost de nuevo.',
  },
  replay: {
    title: (day) => `Repetición con datos al ${day}.`,
    explanation: 'Los datos terminan en el pasado; todo funciona como en ese día.',
    dayLabel: 'Día de la repetición',
    limits: (first, last) => `Elija un día del ${first} al ${last}.`,
    otherDay: (shown, chosen) =>
      `El pronóstico mostrado se hizo para el ${shown}. Pida un pronóstico para ver el ${chosen}.`,
  },
  age: {
    ageing: (days, count, week) =>
      byNumber(
        count,
        `Los datos tienen ${days} día: el pronóstico parte de ${week}.`,
        `Los datos tienen ${days} días: el pronóstico parte de ${week}.`,
      ),
    expired: (days) =>
      `Los datos tienen ${days} días, más de tres semanas: el nivel queda sin evaluar. Importe recuentos más recientes.`,
    expiredBySetting: (days, count, limit) =>
      `Los datos tienen ${days} días: según sus ajustes no hay nivel después de ${amount(count, limit, 'día', 'días')}. Importe recuentos más recientes.`,
    short: (days, count) => amount(count, days, 'día', 'días'),
  },
  oldForecast: {
    title: (days) => `El pronóstico publicado se hizo hace ${days} días y no se muestra.`,
    show: (days) => `Ver el pronóstico antiguo (hecho hace ${days} días)`,
  },
  newerCounts: {
    title: 'Hay recuentos más recientes que este pronóstico.',
    since: (day) =>
      `La importación más reciente tiene datos al ${day}. Pida un pronóstico nuevo para usarla.`,
  },
  status: {
    offline: 'Sin conexión',
    online: 'En línea',
    noNetwork: 'No se necesita red',
    dataTo: (week, day) => `Datos hasta **${week}** (${day})`,
    dataToOf: (week, day, reported, _count, places) =>
      `Datos hasta **${week}** (${day}; ${reported} de ${places} lugares)`,
    noData: 'Todavía no hay datos',
    dataDamaged: 'Datos **dañados**: importe de nuevo el archivo',
    forecast: (provider, when) => `Pronóstico: **${provider}**, ${when}`,
    noForecast: 'Todavía no hay pronóstico',
    backtestMeaning: 'Probando semanas pasadas para el historial de aciertos',
    stopBacktestLabel:
      'Detener la prueba de semanas pasadas; la próxima importación o el próximo inicio la empieza de nuevo',
    backtest: (done, total) => `Prueba retrospectiva: ${done} de ${total}`,
    auditIntactAlone: 'Auditoría **íntegra**',
    auditIntact: (count, entries) =>
      `Auditoría **íntegra**, ${amount(count, entries, 'entrada', 'entradas')}`,
    auditBroken: (seq) => `Auditoría **rota** en la entrada ${seq}`,
    auditBrokenSomewhere: 'Auditoría **rota**',
    background: {
      next: (when) => `Segundo plano: próximo **${when}**`,
      noneDue: 'Segundo plano: nada pendiente',
      working: 'Segundo plano: **trabajando**',
      paused: 'Segundo plano: **en pausa**',
      needsAttention: 'Segundo plano: **requiere atención**:',
      trouble,
      stopped: 'Segundo plano: **detenido**',
    },
    attention: (count, formatted) =>
      `${amount(count, formatted, 'asunto', 'asuntos')} ${byNumber(count, 'requiere atención', 'requieren atención')}`,
    nothingNeedsAttention: 'Nada requiere atención',
    outdoor: 'Exterior',
  },
  attention: {
    teamRefused: (count, names) =>
      byNumber(
        count,
        `Equipo: hay que revisar un sitio (${names}). Abra Equipo para ver por qué.`,
        `Equipo: hay que revisar varios sitios (${names}). Abra Equipo para ver por qué.`,
      ),
    teamFailed: (message) => `Equipo: la última sincronización falló. ${message}`,
    teamLate: (when, message) => `Equipo: la última sincronización completa fue ${when}. ${message}`,
    refusesUs: (name, reason) =>
      `Proveedor ${name}: rechaza las solicitudes de Outpost (${reason}). Compruebe su modelo y su dirección en la pantalla Proveedor, o use otro proveedor.`,
    gap: (place, message) => `${place}: ${message}`,
    oldData: (count, places) =>
      `Los datos de ${amount(count, places, 'lugar', 'lugares')} tienen más de una semana.`,
    rejectedRows: (count, rows) =>
      `${byNumber(count, 'Se rechazó', 'Se rechazaron')} ${amount(count, rows, 'fila', 'filas')} de la importación.`,
    auditBroken: 'El registro de auditoría está roto. Abra Auditoría para ver dónde.',
    degraded: (reason) => `Segundo plano: ${reason}`,
    tookOverFrom: ({ next, before, when, probes }) =>
      `${next} tomó el relevo (${when}): ${before} no respondió a ${probes} sondeos.`,
    tookOverWhile: ({ next, when, count, down, probes }) =>
      `${next} tomó el relevo (${when}). ${byNumber(count, `${down} no respondió a ${probes} sondeos.`, `${down} no respondieron a ${probes} sondeos cada uno.`)}`,
    tookOver: (next, when) =>
      `${next} tomó el relevo (${when}): el proveedor anterior ya no estaba disponible.`,
    oldForecast: (days) => `El pronóstico publicado se hizo hace ${days} días.`,
    newerCounts: 'Hay recuentos más recientes que el pronóstico publicado.',
    suspect: (count, places) =>
      `${amount(count, places, 'lugar', 'lugares')} ${byNumber(count, 'tiene', 'tienen')} un recuento más reciente dudoso.`,
    issue: (message) => `Importación: ${message}`,
  },
};
