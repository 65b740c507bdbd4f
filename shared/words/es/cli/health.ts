import type { health as english } from '../../en/cli/health.ts';
import { healthStatuses, networkStatuses } from '../common/healthStatuses.ts';

export const health: typeof english = {
  statuses: healthStatuses,
  network: ({ status, checkedAt, message }) =>
    `Red: ${networkStatuses[status]}${checkedAt === null ? '' : ` (${checkedAt})`}. ${message}`,
  lookNow: '`outpost health --once` comprueba ahora.',
  confirming: ({ failed, of }) =>
    ` ${failed} de ${of} sondeos confirman que no responde; con todos ellos el siguiente proveedor toma el relevo.`,
  noFolder: 'no hay una carpeta de datos en la que este comando pueda escribir',
  writer: ({ host, pid }) => `el proceso ${host} ${pid} tiene la carpeta de datos`,
  notKept: ({ why }) => `Nada de esto se guardó: ${why}.`,
};
