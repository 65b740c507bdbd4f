import type { audit as english } from '../../en/window/audit.ts';
import { auditEntries } from '../common/auditEntries.ts';
import { amount, byNumber } from '../common/counted.ts';

export const audit: typeof english = {
  title: 'Registro de auditoría',
  intro: 'Cada cambio, primero los más recientes. Cada entrada está encadenada a la anterior por su hash.',
  ...auditEntries,
  caption: 'Entradas de auditoría, primero las más recientes',
  columns: {
    seq: 'N.º',
    time: 'Hora',
    what: 'Qué',
    about: 'Sobre',
    provider: 'Proveedor',
    epoch: 'Época',
    cause: 'Causa',
    details: 'Detalles',
  },
  knownOn: (day) => `datos conocidos el ${day}`,
  search: 'Buscar',
  files: {
    csv: 'Guardar como CSV',
    json: 'Guardar como JSON',
    saved: (count, entries, name) =>
      `${amount(count, entries, 'entrada', 'entradas')} ${byNumber(count, 'guardada', 'guardadas')} como ${name}.`,
    notIntact: 'La cadena no se sostiene: vea lo que dice Verificar.',
  },
  details: 'Detalles',
  detailsOf: (seq) => `Detalles de la entrada ${seq}`,
  hash: 'hash',
  noDetails: 'Sin detalles.',
  yes: 'sí',
  no: 'no',
  nothing: '–',
  empty: 'Todavía no hay entradas.',
  filter: 'Mostrar',
  allKinds: 'todos los tipos',
  noneOfKind:
    'Ninguna de las entradas mostradas es de este tipo. Muestre entradas más antiguas para mirar más atrás.',
  more: 'Mostrar entradas más antiguas',
  verify: 'Verificar',
  verifying: 'Comprobando cada entrada en el disco…',
  intact: (count, entries) =>
    byNumber(
      count,
      `Íntegro: ${entries} entrada comprobada en el disco.`,
      `Íntegro: las ${amount(count, entries, 'entrada', 'entradas')} comprobadas en el disco.`,
    ),
  broken: (seq, segment) =>
    `Roto en la entrada ${seq} (segmento ${segment}): esa entrada fue eliminada o alterada. Guarde una copia de la carpeta de datos antes de hacer cualquier otra cosa.`,
  brokenSomewhere:
    'Roto: la cadena de entradas no se sostiene. Guarde una copia de la carpeta de datos antes de hacer cualquier otra cosa.',
  quarantined: (count, files) =>
    byNumber(
      count,
      `${files} archivo dañado se conserva en cuarentena.`,
      `${files} archivos dañados se conservan en cuarentena.`,
    ),
  notShown: (seq) =>
    `La entrada ${seq} no está entre las mostradas. Muestre entradas más antiguas para llegar a ella.`,
};
