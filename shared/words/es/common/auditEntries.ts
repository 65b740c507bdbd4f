import type { AuditType } from '../../../audit/auditSchema.ts';
import type { LockCause } from '../../../lock/lockSchema.ts';
import type { BenchCause } from '../../../providers/providerSchema.ts';
import type { auditEntries as english } from '../../en/common/auditEntries.ts';

const types: Record<AuditType, string> = {
  LOCK_ACQUIRED: 'Bloqueo tomado',
  LOCK_RELEASED: 'Bloqueo devuelto',
  LOCK_PINNED: 'Proveedor fijado',
  LOCK_UNPINNED: 'Proveedor ya no fijado',
  RUNS_HELD: 'Ejecuciones puestas en espera',
  RUNS_RESUMED: 'Ejecuciones reanudadas',
  PROVIDER_FAILED: 'Fallo del proveedor',
  REQUEST_REPAIRED: 'Solicitud reparada',
  PROVIDER_SUCCEEDED: 'El proveedor vuelve a responder',
  PROVIDER_BENCHED: 'Proveedor apartado',
  PROVIDER_READMITTED: 'Proveedor readmitido',
  RUN_STARTED: 'Ejecución iniciada',
  RUN_ENDED: 'Ejecución terminada',
  SET_PUBLISHED: 'Conjunto de pronósticos publicado',
  FAILOVER_DISMISSED: 'Aviso de conmutación por fallo descartado',
  LEVEL_OVERRIDDEN: 'Nivel definido a mano',
  LEVEL_OVERRIDE_ENDED: 'Fin de un nivel definido a mano',
  FENCED: 'Respuesta tardía rechazada',
  DATASET_IMPORTED: 'Conjunto de datos importado',
  DATASET_IMPORT_UNDONE: 'Importación deshecha',
  DATASET_REMOVED: 'Conjunto de datos eliminado',
  DATASET_WATCHED: 'Archivos vigilados definidos',
  SCHEDULER_PAUSED: 'Planificador en pausa',
  SCHEDULER_RESUMED: 'Planificador reanudado',
  SETTING_CHANGED: 'Ajuste modificado',
  RECOVERED: 'Recuperación tras un daño',
};

const causes: Record<string, string> = {
  START: 'nadie lo ha tenido aún',
  RUN: 'una ejecución',
  USER: 'el usuario',
  RELEASED: 'devuelto por el usuario',
  LOAN: 'para una ejecución',
  LOAN_ENDED: 'fin de esa ejecución',
  SETTINGS: 'proveedor desactivado',
  SWITCH: 'traspasado por el usuario',
  PIN: 'elección manual del usuario',
  FAILOVER: 'conmutación por fallo',
  FAILBACK: 'retorno tras un fallo',
  NONE_ELIGIBLE: 'ningún proveedor disponible',
  EXPIRED: 'su tiempo terminó',
  QUOTA: 'cuota agotada',
  AUTH: 'clave rechazada',
  FAILURES: 'fallos seguidos',
  DOWN: 'no responde',
  RECOVERED: 'recuperación',
  REDONE: 'rehecho por el usuario',
  PUBLISHED: 'publicado',
  INTERRUPTED: 'interrumpido',
  OLD_EPOCH: 'pedido antes de un traspaso',
} satisfies Record<LockCause | BenchCause, string> & Record<string, string>;

export const auditEntries: typeof english = {
  types,
  cause: (code) => causes[code] ?? code.toLowerCase().replaceAll('_', ' '),
};
