/** El equipo en la línea de comandos. */
import type { TeamSync } from '../../../team/teamSchema.ts';
import type { team as english } from '../../en/cli/team.ts';
import { counted, fixed, whole } from '../common/counted.ts';

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${whole(bytes / 1_000)} kB` : `${fixed(bytes / 1_000_000, 1)} MB`;
const files = (count: number) => counted(count, 'archivo', 'archivos');
const moved = (traffic: TeamSync['sent']) =>
  `${counted(traffic.entries, 'entrada', 'entradas')} y ${files(traffic.files)} (${sizeOf(traffic.bytes)})`;
const outcomes: Record<TeamSync['outcome'], string> = {
  done: 'completada',
  failed: 'fallida',
  stopped: 'detenida',
};

export const team: typeof english = {
  table: {
    site: 'Sitio',
    here: 'Aquí',
    there: 'Allí',
    lastEntry: 'Última entrada',
    newestSet: 'Últimos pronósticos',
    gave: 'Último envío',
    remark: 'Observación',
  },
  usualName: 'Outpost',
  passwordPrompt: 'Contraseña de la base de datos (no se muestra): ',
  noPassword: 'No llegó ninguna contraseña.',
  joined: (p) => `Se unió al equipo ${p.team} (${p.address}). \`outpost team leave\` lo abandona.`,
  began: (p) =>
    `Se creó el equipo ${p.team} (${p.address}). Los demás se unen con la misma dirección y su propio usuario.`,
  left: 'Se abandonó el equipo. Lo enviado queda en su base de datos; lo recibido queda aquí para leerlo.',
  member: (p) => `Equipo ${p.team} (${p.address}), desde ${p.since}`,
  noTeam: 'Esta carpeta de datos no está en ningún equipo. `outpost team join ADDRESS` la une a uno.',
  synced: (p) =>
    p.sent.entries + p.sent.files + p.received.entries + p.received.files === 0
      ? 'Nada nuevo en ninguno de los dos lados.'
      : `Enviado: ${moved(p.sent)}. Recibido: ${moved(p.received)}.`,
  lastSync: (p) => `Última sincronización ${p.at}: ${outcomes[p.outcome]}`,
  lastDone: ({ at }) => `Última sincronización completa ${at}`,
  neverSynced: 'Todavía no se ha sincronizado. `outpost team sync` lo hace ahora.',
  thisSite: 'este sitio',
  behind: ({ entries }) => `${counted(entries, 'entrada', 'entradas')} de retraso`,
  notShared: ({ files: count }) => `${files(count)} sin compartir`,
  problem: (p) => {
    const at = p.seq === null ? '' : ` (entrada ${whole(p.seq)})`;
    return {
      OTHER_SITE: 'RECHAZADO: son las entradas de otro sitio',
      BROKEN_CHAIN: `RECHAZADO: una entrada fue alterada, omitida o añadida${at}`,
      FORKED: `RECHAZADO: su registro difiere de lo que llegó antes${at}`,
      WENT_BACK: 'RECHAZADO: su registro termina antes de lo que ya se vio de él',
      BAD_FILE: `RECHAZADO: ${p.file ?? 'un archivo'} no es lo que indica su registro`,
      NEWER: 'lo escribió un Outpost más reciente; instale esa versión para seguir leyendo',
      DAMAGED_HERE: 'la copia de aquí estaba dañada; se apartó y se recibe de nuevo',
    }[p.kind];
  },
  readIt: ({ id }) =>
    `Añada --site NAME a cualquier comando que lee, como \`outpost datasets --site ${id}\`.`,
  claimed: 'Los nombres son los que los sitios se dan; solo sus números son seguros.',
  connecting: 'Conectando con la base de datos del equipo (Ctrl+C detiene)',
  waiting: 'La conexión se cortó. Se reanuda en breve (Ctrl+C detiene)',
  sending: (p) => `Enviando la entrada ${whole(p.done)} de ${whole(p.total)} (Ctrl+C detiene)`,
  receiving: (p) =>
    `Recibiendo de ${p.site} la entrada ${whole(p.done)} de ${whole(p.total)} (Ctrl+C detiene)`,
};
