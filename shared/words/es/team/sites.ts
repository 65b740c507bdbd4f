import type { TeamWords } from '../../team.ts';
import { amount, byNumber } from '../common/counted.ts';

const entries = (count: number, shown: string) => amount(count, shown, 'entrada', 'entradas');

/** The table of sites. */
export const sites: TeamWords['sites'] = {
  title: 'Sitios',
  caption: 'Los sitios del equipo, y hasta dónde llega cada uno',
  none: 'Todavía no se conoce ningún sitio. Sincronice para ver los demás.',
  columns: {
    site: 'Sitio',
    here: 'Entradas aquí',
    there: 'En la base de datos',
    newestSet: 'Últimos pronósticos',
    lastEntry: 'Última entrada',
    sent: 'Último envío',
    state: 'Estado',
  },
  nameless: 'sin nombre',
  numbered: (id) => `Número ${id}`,
  thisSite: 'este sitio',
  nothing: '–',
  states: { current: 'Al día', behind: 'Con retraso', refused: 'Rechazado', attention: 'Aviso' },
  notReceived: (count, shown) => `${entries(count, shown)} sin recibir todavía`,
  notSent: (count, shown) => `${entries(count, shown)} sin enviar todavía`,
  notShared: (count, shown) =>
    `${amount(count, shown, 'archivo', 'archivos')} sin compartir, aunque ${byNumber(count, 'figura', 'figuran')} en sus entradas`,
  problems: {
    OTHER_SITE: 'Las entradas son de otro sitio. Lo leído de él antes se conserva.',
    BROKEN_CHAIN: 'Una entrada fue alterada, omitida o añadida. Lo leído antes de ella se conserva.',
    FORKED: 'Su registro difiere de lo que llegó antes. Lo leído antes se conserva.',
    WENT_BACK: 'Su registro termina antes de lo que ya se había visto de él. Lo leído antes se conserva.',
    BAD_FILE: 'Un archivo no es el que indica su registro.',
    NEWER: 'Lo escribió un Outpost más reciente. Instale esa versión para seguir leyendo.',
    DAMAGED_HERE: 'La copia de esta carpeta de datos estaba dañada; se apartó y se recibe de nuevo.',
  },
  atEntry: (seq) => `Entrada ${seq}.`,
  ofFile: (file) => `Archivo ${file}.`,
  since: (when) => `Detectado ${when}.`,
  claimed: 'Los nombres son los que los sitios se dan; solo sus números son seguros.',
  readIt: (id) =>
    `La línea de comandos lee los datos de otro sitio: añada \`--site\` y su número a cualquier comando que lee, como \`outpost datasets --site ${id}\`.`,
};
