import type { AuditType } from '../../../audit/auditSchema.ts';
import type { LockCause } from '../../../lock/lockSchema.ts';
import type { BenchCause } from '../../../providers/providerSchema.ts';
import type { auditEntries as english } from '../../en/common/auditEntries.ts';

const types: Record<AuditType, string> = {
  LOCK_ACQUIRED: 'Verrou pris',
  LOCK_RELEASED: 'Verrou libéré',
  LOCK_PINNED: 'Fournisseur épinglé',
  LOCK_UNPINNED: 'Épinglage terminé',
  RUNS_HELD: 'Exécutions suspendues',
  RUNS_RESUMED: 'Exécutions reprises',
  PROVIDER_FAILED: 'Échec du fournisseur',
  REQUEST_REPAIRED: 'Requête corrigée',
  PROVIDER_SUCCEEDED: 'Le fournisseur répond de nouveau',
  PROVIDER_BENCHED: 'Fournisseur mis à l’écart',
  PROVIDER_READMITTED: 'Fournisseur réadmis',
  RUN_STARTED: 'Exécution lancée',
  RUN_ENDED: 'Exécution terminée',
  SET_PUBLISHED: 'Jeu de prévisions publié',
  FAILOVER_DISMISSED: 'Alerte de basculement masquée',
  LEVEL_OVERRIDDEN: 'Niveau fixé à la main',
  LEVEL_OVERRIDE_ENDED: 'Fin d’un niveau fixé à la main',
  FENCED: 'Réponse tardive refusée',
  DATASET_IMPORTED: 'Jeu de données importé',
  DATASET_IMPORT_UNDONE: 'Import annulé',
  DATASET_REMOVED: 'Jeu de données retiré',
  DATASET_WATCHED: 'Fichiers surveillés définis',
  SCHEDULER_PAUSED: 'Planificateur mis en pause',
  SCHEDULER_RESUMED: 'Planificateur relancé',
  SETTING_CHANGED: 'Réglage modifié',
  RECOVERED: 'Remise en état après un dommage',
};

const causes: Record<string, string> = {
  START: 'personne ne l’a encore détenu',
  RUN: 'une exécution',
  USER: 'l’utilisateur',
  RELEASED: 'libéré par l’utilisateur',
  LOAN: 'pour une exécution',
  LOAN_ENDED: 'fin de cette exécution',
  SETTINGS: 'fournisseur désactivé',
  SWITCH: 'main passée par l’utilisateur',
  PIN: 'choix manuel de l’utilisateur',
  FAILOVER: 'basculement',
  FAILBACK: 'retour de basculement',
  NONE_ELIGIBLE: 'aucun fournisseur disponible',
  EXPIRED: 'délai écoulé',
  QUOTA: 'quota épuisé',
  AUTH: 'clé refusée',
  FAILURES: 'échecs consécutifs',
  DOWN: 'en panne',
  RECOVERED: 'remise en état',
  REDONE: 'rétabli par l’utilisateur',
  PUBLISHED: 'publié',
  INTERRUPTED: 'interrompu',
  OLD_EPOCH: 'demandé avant un passage de main',
} satisfies Record<LockCause | BenchCause, string> & Record<string, string>;

export const auditEntries: typeof english = {
  types,
  cause: (code) => causes[code] ?? code,
};
