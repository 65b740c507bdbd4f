import type { TeamWords } from '../../team.ts';
import { amount } from '../common/counted.ts';

/** A data folder as a member: its team, its syncs, what it shares, and how it leaves. */
export const member: TeamWords['member'] = {
  title: 'Pertenencia',
  team: 'Equipo',
  address: 'Dirección',
  since: 'Miembro desde',
  password: 'Contraseña',
  isKept: 'Guardada, y nunca se muestra',
  noneKept: 'Ninguna',
  sync: {
    title: 'Sincronización',
    last: 'Última sincronización',
    never: 'Todavía no se ha sincronizado',
    outcomes: { done: 'Completa', failed: 'Fallida', stopped: 'Detenida' },
    lastDone: 'Última completa',
    noneDone: 'Ninguna todavía',
    sent: 'Enviado',
    received: 'Recibido',
    nothing: 'Nada nuevo',
    moved: (p) =>
      `${amount(p.entries, p.shownEntries, 'entrada', 'entradas')} y ${amount(p.files, p.shownFiles, 'archivo', 'archivos')} (${p.size})`,
    kilobytes: (size) => `${size}\u00a0kB`,
    megabytes: (size) => `${size}\u00a0MB`,
    byItself: 'Cada ciclo en segundo plano sincroniza por sí solo.',
    now: 'Sincronizar ahora',
    stop: 'Detener',
    stopping: 'Deteniendo…',
    phases: {
      connecting: 'Conectando con la base de datos del equipo…',
      waiting: 'La conexión se cortó. Se reanuda en breve…',
      sending: 'Enviando a la base de datos del equipo…',
      receiving: (site) => `Recibiendo de ${site}…`,
    },
    of: (done, total) => `${done} de ${total}`,
  },
  shared: {
    title: 'Qué se comparte',
    always:
      'Siempre: los pronósticos y el registro de auditoría. Nunca: las claves ni las filas sobre personas.',
    yes: 'Sí',
    no: 'No',
    noName: 'Ninguno; se usa el de la organización',
    link: 'Cambiarlo en Ajustes',
  },
  leave: {
    open: 'Abandonar el equipo…',
    title: (team) => `¿Abandonar el equipo ${team}?`,
    given: 'Lo enviado queda en la base de datos del equipo; los demás pueden seguir leyéndolo.',
    received: 'Lo recibido de otros sitios queda en esta carpeta de datos, para leerlo.',
    own: 'No se elimina nada propio. Solo se olvida la contraseña; puede volver a unirse en cualquier momento.',
    confirm: 'Abandonar',
    leaving: 'Abandonando…',
  },
};
