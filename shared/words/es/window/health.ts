import type { ProviderHealth } from '../../../contract/index.ts';
import type { health as english } from '../../en/window/health.ts';
import { amount, byNumber } from '../common/counted.ts';
import { healthStatuses, networkStatuses } from '../common/healthStatuses.ts';

const sources: Record<NonNullable<ProviderHealth['source']>, (when: string) => string> = {
  probe: (when) => `Comprobado ${when}, con un sondeo.`,
  request: (when) => `Comprobado ${when}, con una solicitud real.`,
};

export const health: typeof english = {
  title: 'Estado de los proveedores',
  intro: 'Los sondeos comprueban si un proveedor responde; no envían recuentos ni gastan tokens.',
  statuses: healthStatuses,
  connectivity: networkStatuses,
  connectivityChecked: (when) => `Comprobado ${when}.`,
  notWatching:
    'Este proceso no comprueba por sí mismo: lo que se muestra lo encontró otro proceso, o se comprobó a petición.',
  check: 'Comprobar ahora',
  checking: 'Comprobando la red y cada proveedor activado…',
  sources,
  latency: (duration) => `Tardó ${duration}.`,
  nextProbe: (until) => `Próxima comprobación ${until}.`,
  confirming: (count, failed, of) =>
    byNumber(count, `falló ${failed} de ${of} sondeos`, `fallaron ${failed} de ${of} sondeos`),
  confirmingNote:
    'Una solicitud real lo encontró caído. Cuando fallan todos los sondeos, el siguiente proveedor toma el relevo.',
  none: 'No se comprueba ningún proveedor. Active uno en la pantalla Proveedor.',
  others: 'Otros',
  chart: {
    scale: (top) => `hasta ${top}`,
    noScale: 'latencia desconocida',
    start: 'hace 24 h',
    middle: 'hace 12 h',
    end: 'ahora',
    latencyMark: 'mediana del tiempo de respuesta en media hora, una escala para todos',
    failedMark: 'proporción de comprobaciones fallidas, colgada bajo la línea',
    gap: 'nada dibujado: nadie comprobó',
  },
  summary: {
    nothing: (name) => `${name}, últimas 24 horas: nadie comprobó.`,
    looks: ({ name, count, looks, slots, of }) =>
      `${name}, últimas 24 horas: ${amount(count, looks, 'comprobación', 'comprobaciones')}, en ${slots} de ${of} medias horas.`,
    noneFailed: 'Ninguna falló.',
    failed: (count, failed, from) =>
      byNumber(
        count,
        `${failed} falló, en la media hora desde ${from}.`,
        `${failed} fallaron, la última en la media hora desde ${from}.`,
      ),
    noneAnswered: 'Ninguna tuvo respuesta.',
    oneLatency: (median) => `Mediana del tiempo de respuesta: ${median}.`,
    latency: ({ low, high, last }) =>
      `Medianas del tiempo de respuesta de ${low} a ${high}, la última ${last}.`,
  },
  table: {
    show: 'Ver como tabla',
    showOf: (name) => `Ver como tabla: comprobaciones, ${name}`,
    caption: (name) => `Comprobaciones por media hora, primero las más recientes: ${name}`,
    from: 'Desde',
    checks: 'Comprobaciones',
    failed: 'Fallidas',
    latency: 'Mediana',
  },
};
